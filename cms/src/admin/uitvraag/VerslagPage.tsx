import { Typography } from '@strapi/design-system'
import { useParams } from 'react-router-dom'
import { BackLink } from '../ui/BackLink'
import { PageFrame } from '../ui/PageFrame'
import { Panel } from '../ui/Panel'
import { QueryResult } from '../ui/QueryResult'
import { CsvButton } from './CsvButton'
import { useGetVerslagQuery } from './uitvraagApi'
import { rondePath } from './uitvraagPaths'
import type { Verslag } from './uitvraagSchema'
import { describeVerslag } from './describeVerslag'
import { VerslagTable } from './VerslagTable'

/** What a round brought in: who answered, and what changed. */
export function VerslagPage() {
  const { documentId = '' } = useParams()
  const query = useGetVerslagQuery(documentId)
  return (
    <PageFrame
      titel={query.data ? `Verslag: ${query.data.naam}` : 'Verslag'}
      inleiding={query.data && describeStatus(query.data)}
      back={<BackLink to={rondePath(documentId)}>Terug naar de ronde</BackLink>}
      actions={query.data && <CsvButton documentId={documentId} naam={query.data.naam} />}
    >
      <QueryResult query={query}>{(verslag) => <VerslagContent verslag={verslag} />}</QueryResult>
    </PageFrame>
  )
}

function VerslagContent({ verslag }: { verslag: Verslag }) {
  return (
    <>
      <Panel titel="In het kort">
        <ul style={{ listStyle: 'disc', paddingLeft: '1.6rem' }}>
          {describeVerslag(verslag).map((sentence) => (
            <li key={sentence}>
              <Typography>{sentence}</Typography>
            </li>
          ))}
        </ul>
      </Panel>
      <VerslagTable verslag={verslag} />
    </>
  )
}

function describeStatus({ isDefinitief }: Verslag): string {
  return isDefinitief
    ? 'De ronde is gesloten; deze cijfers veranderen niet meer.'
    : 'De ronde loopt nog; deze cijfers kunnen veranderen.'
}
