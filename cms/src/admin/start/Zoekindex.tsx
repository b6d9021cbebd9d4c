import { Box, Flex, Typography } from '@strapi/design-system'
import { Mark } from '../ui/Mark'
import { Panel } from '../ui/Panel'
import { describeLast, describeMail, describeZoekindex } from './describeZoekindex'
import type { Overzicht } from './overzichtSchema'

/** Whether readers find what is published, and whether mail goes out. */
export function Zoekindex({ overzicht: { zoekindex, mail } }: { overzicht: Overzicht }) {
  const index = describeZoekindex(zoekindex)
  const mailState = describeMail(mail)
  const last = describeLast(zoekindex)
  return (
    <Panel titel="Zoekindex en e-mail">
      <Flex alignItems="flex-start" gap={8} wrap="wrap">
        <Box flex="1 1 30rem">
          <Mark {...index.mark} />
          <Typography tag="p" paddingTop={2}>
            {[index.sentence, last].filter(Boolean).join(' ')}
          </Typography>
          <Stuck mislukt={zoekindex.mislukt} />
        </Box>
        <Box flex="1 1 30rem">
          <Mark {...mailState.mark} />
          <Typography tag="p" paddingTop={2}>
            {mailState.sentence}
          </Typography>
        </Box>
      </Flex>
    </Panel>
  )
}

function Stuck({ mislukt }: Pick<Overzicht['zoekindex'], 'mislukt'>) {
  return (
    <ul style={{ listStyle: 'disc', paddingLeft: '1.6rem' }}>
      {mislukt.map(({ sleutel, reden }) => (
        <li key={sleutel}>
          <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
            {sleutel}: {reden ?? 'reden onbekend'}
          </Typography>
        </li>
      ))}
    </ul>
  )
}
