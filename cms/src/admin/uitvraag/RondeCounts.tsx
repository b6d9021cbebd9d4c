import { Flex, Typography } from '@strapi/design-system'
import { UITVRAAG_MARK } from './describeVoortgang'
import { UITVRAAG_VOORTGANG, type Bord } from './uitvraagSchema'

/** How many leveranciers are at each step. */
export function RondeCounts({ bord }: { bord: Bord }) {
  if (bord.aantallen.totaal === 0) return null
  return (
    <Flex tag="dl" gap={8} wrap="wrap">
      {UITVRAAG_VOORTGANG.map((voortgang) => (
        <Flex key={voortgang} direction="column-reverse" alignItems="flex-start">
          <Typography variant="pi" textColor="neutral600" tag="dt">
            {UITVRAAG_MARK[voortgang].naam}
          </Typography>
          <Typography variant="alpha" tag="dd">
            {bord.aantallen[voortgang]}
          </Typography>
        </Flex>
      ))}
    </Flex>
  )
}
