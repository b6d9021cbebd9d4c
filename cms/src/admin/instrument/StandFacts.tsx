import { Flex, Typography } from '@strapi/design-system'
import type { Stand } from './standSchema'
import { describeFacts } from './describeFacts'

/** Dates that matter for the instrument, planned and past. */
export function StandFacts({ stand }: { stand: Stand }) {
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={2} width="100%">
      {describeFacts(stand).map(({ naam, waarde }) => (
        <div key={naam}>
          <Typography variant="pi" textColor="neutral600" tag="dt">
            {naam}
          </Typography>
          <Typography variant="omega" tag="dd">
            {waarde}
          </Typography>
        </div>
      ))}
    </Flex>
  )
}
