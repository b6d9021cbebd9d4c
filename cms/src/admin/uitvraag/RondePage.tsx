import { Flex, LinkButton } from '@strapi/design-system'
import { Link, useParams } from 'react-router-dom'
import { formatDatum } from '../format/formatDatum'
import { BackLink } from '../ui/BackLink'
import { PageFrame } from '../ui/PageFrame'
import { QueryResult } from '../ui/QueryResult'
import { describeResponse } from './describeVoortgang'
import { RondeActies } from './RondeActies'
import { RondeCounts } from './RondeCounts'
import { useGetBordQuery } from './uitvraagApi'
import { editRondePath, rondePath, UITVRAAG_PATH } from './uitvraagPaths'
import type { Bord } from './uitvraagSchema'
import { UitvragenTable } from './UitvragenTable'

/** One round: how far everybody is, and what can be done. */
export function RondePage() {
  const { documentId = '' } = useParams()
  const query = useGetBordQuery(documentId)
  return (
    <PageFrame
      titel={query.data?.naam ?? 'Ronde'}
      inleiding={query.data && describeRonde(query.data)}
      back={<BackLink to={UITVRAAG_PATH}>Uitvraag</BackLink>}
      actions={query.data && <RondeActies bord={query.data} />}
    >
      <QueryResult query={query}>{(bord) => <RondeContent bord={bord} />}</QueryResult>
    </PageFrame>
  )
}

function RondeContent({ bord }: { bord: Bord }) {
  const { documentId, uitvragen, voortgang } = bord
  return (
    <>
      <RondeCounts bord={bord} />
      {uitvragen.length > 0 && <UitvragenTable bord={bord} />}
      <Flex gap={2} wrap="wrap">
        {voortgang !== 'gesloten' && (
          <LinkButton tag={Link} to={editRondePath(documentId)} variant="tertiary">
            Tekst en datums wijzigen
          </LinkButton>
        )}
        {voortgang !== 'concept' && (
          <LinkButton tag={Link} to={`${rondePath(documentId)}/verslag`} variant="tertiary">
            Verslag
          </LinkButton>
        )}
      </Flex>
    </>
  )
}

function describeRonde({ voortgang, deadline, geslotenOp, aantallen }: Bord): string {
  if (voortgang === 'concept')
    return deadline
      ? `Nog niet verstuurd. Reageren kan tot en met ${formatDatum(deadline)}.`
      : 'Nog niet verstuurd. Kies eerst tot wanneer leveranciers kunnen reageren.'
  const respons = `${describeResponse(aantallen)}.`
  if (voortgang === 'gesloten')
    return geslotenOp ? `${respons} Gesloten op ${formatDatum(geslotenOp)}.` : respons
  return deadline ? `${respons} Reageren kan tot en met ${formatDatum(deadline)}.` : respons
}
