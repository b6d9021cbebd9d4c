import { Flex, Typography } from '@strapi/design-system'
import { isBeheerRol } from '../rol/rolOf'
import { useRol } from '../rol/useRol'
import { Notice } from '../ui/Notice'
import { QueryResult } from '../ui/QueryResult'
import { ActieButtons } from './ActieButtons'
import { describeStand } from './describeStand'
import { useGetStandQuery } from './instrumentApi'
import { OpenOpmerkingen } from './OpenOpmerkingen'
import type { Stand } from './standSchema'
import { StandFacts } from './StandFacts'
import { useFocusAfterActie } from './useFocusAfterActie'
import { useInstrumentActie } from './useInstrumentActie'
import { WerkstroomMark } from './WerkstroomMark'

/** Where the instrument is in its review, and what may be done now. */
export function Beoordeling({ documentId }: { documentId: string }) {
  const query = useGetStandQuery(documentId)
  return <QueryResult query={query}>{(stand) => <StandContent stand={stand} />}</QueryResult>
}

function StandContent({ stand }: { stand: Stand }) {
  const isBeheer = isBeheerRol(useRol())
  const actie = useInstrumentActie(stand.documentId)
  const focusRef = useFocusAfterActie()
  return (
    <Flex
      ref={focusRef}
      tabIndex={-1}
      direction="column"
      alignItems="flex-start"
      gap={4}
      width="100%"
    >
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <WerkstroomMark werkstroom={stand.werkstroom} />
        <Typography variant="omega" tag="p">
          {describeStand(stand, isBeheer)}
        </Typography>
      </Flex>
      {actie.hasUnsaved && (
        <Notice tone="warning">Er staan wijzigingen die nog niet zijn opgeslagen.</Notice>
      )}
      <ActieButtons stand={stand} actie={actie} />
      <OpenOpmerkingen opmerkingen={stand.opmerkingen} />
      <StandFacts stand={stand} />
    </Flex>
  )
}
