import { Field, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { useSearchParams } from 'react-router-dom'
import { BeheerOnly } from '../rol/BeheerOnly'
import { PageFrame } from '../ui/PageFrame'
import { QueryResult } from '../ui/QueryResult'
import { useGetLeveranciersQuery } from './accountsApi'
import type { Leverancier } from './leverancierSchema'
import { LeverancierAccounts } from './LeverancierAccounts'

/** Who may log in for a leverancier. */
export default function AccountsPage() {
  return (
    <BeheerOnly>
      <PageFrame
        titel="Accounts van leveranciers"
        inleiding="Wie een account heeft, kan de instrumenten van de eigen leverancier beschrijven en indienen."
      >
        <AccountsContent />
      </PageFrame>
    </BeheerOnly>
  )
}

function AccountsContent() {
  const query = useGetLeveranciersQuery()
  return (
    <QueryResult query={query}>
      {(leveranciers) => <LeverancierPick leveranciers={leveranciers} />}
    </QueryResult>
  )
}

function LeverancierPick({ leveranciers }: { leveranciers: readonly Leverancier[] }) {
  const [search, setSearch] = useSearchParams()
  const chosen = leveranciers.find(({ code }) => code === search.get('leverancier'))
  if (leveranciers.length === 0)
    return (
      <Typography tag="p">Er zijn nog geen leveranciers. Maak er eerst een bij Inhoud.</Typography>
    )
  return (
    <>
      <Field.Root name="leverancier" width="44rem" maxWidth="100%">
        <Field.Label>Leverancier</Field.Label>
        <SingleSelect
          placeholder="Kies een leverancier"
          value={chosen?.code ?? null}
          onChange={(code) => setSearch({ leverancier: String(code) })}
        >
          {leveranciers.map((leverancier) => (
            <SingleSelectOption key={leverancier.code} value={leverancier.code}>
              {leverancier.naam}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {chosen && <LeverancierAccounts key={chosen.code} leverancier={chosen} />}
    </>
  )
}
