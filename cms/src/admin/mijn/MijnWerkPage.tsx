import { Notice } from '../ui/Notice'
import { PageFrame } from '../ui/PageFrame'
import { QueryResult } from '../ui/QueryResult'
import { ContactForm } from './ContactForm'
import { useGetMijnQuery } from './mijnApi'
import { MijnInstrumenten } from './MijnInstrumenten'
import type { Mijn } from './mijnSchema'
import { MijnUitvraag } from './MijnUitvraag'

/** Where a leverancier begins: what is asked, the own instruments, the own details. */
export function MijnWerkPage() {
  const query = useGetMijnQuery()
  return (
    <PageFrame titel="Mijn werk" inleiding={query.data && namesOf(query.data)}>
      <QueryResult query={query}>{(mijn) => <MijnWerk mijn={mijn} />}</QueryResult>
    </PageFrame>
  )
}

function MijnWerk({ mijn }: { mijn: Mijn }) {
  const { leveranciers, uitvragen, instrumenten } = mijn
  if (leveranciers.length === 0)
    return (
      <Notice tone="warning">
        Uw account hoort nog bij geen leverancier. Vraag de beheergroep om dat in te stellen.
      </Notice>
    )
  return (
    <>
      {uitvragen.map((uitvraag) => (
        <MijnUitvraag key={uitvraag.documentId} uitvraag={uitvraag} />
      ))}
      <MijnInstrumenten instrumenten={instrumenten} leveranciers={leveranciers} />
      {leveranciers.map((leverancier) => (
        <ContactForm key={leverancier.code} leverancier={leverancier} />
      ))}
    </>
  )
}

const namesOf = ({ leveranciers }: Mijn) => leveranciers.map(({ naam }) => naam).join(', ')
