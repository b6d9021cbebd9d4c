import { Flex, Typography } from '@strapi/design-system'
import { formatDatum } from '../format/formatDatum'
import { Panel } from '../ui/Panel'
import { QueryResult } from '../ui/QueryResult'
import { describeResponse } from '../uitvraag/describeVoortgang'
import { useGetRondenQuery } from '../uitvraag/uitvraagApi'
import { rondePath, UITVRAAG_PATH } from '../uitvraag/uitvraagPaths'
import type { Ronde } from '../uitvraag/uitvraagSchema'
import { TextLink } from '../ui/TextLink'

/** The rounds that run now, with who has answered. */
export function LopendeUitvraag() {
  const query = useGetRondenQuery()
  return (
    <Panel titel="Uitvraag" aside={<TextLink to={UITVRAAG_PATH}>Alle rondes</TextLink>}>
      <QueryResult query={query}>
        {(ronden) => (
          <RunningRonden ronden={ronden.filter(({ voortgang }) => voortgang === 'lopend')} />
        )}
      </QueryResult>
    </Panel>
  )
}

function RunningRonden({ ronden }: { ronden: readonly Ronde[] }) {
  if (ronden.length === 0)
    return (
      <Typography tag="p" textColor="neutral600">
        Er loopt geen uitvraag.
      </Typography>
    )
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {ronden.map(({ documentId, naam, deadline, aantallen }) => (
        <li key={documentId}>
          <TextLink to={rondePath(documentId)}>{naam}</TextLink>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {describeResponse(aantallen)}
            {deadline ? `, tot en met ${formatDatum(deadline)}` : ''}
          </Typography>
        </li>
      ))}
    </Flex>
  )
}
