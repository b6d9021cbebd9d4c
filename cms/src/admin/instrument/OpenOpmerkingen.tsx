import { Box, Flex, Typography } from '@strapi/design-system'
import { formatDatum } from '../format/formatDatum'
import type { Opmerking } from './standSchema'

/** The remarks of the beheergroep that are not dealt with yet, each with its field. */
export function OpenOpmerkingen({ opmerkingen }: { opmerkingen: readonly Opmerking[] }) {
  const open = opmerkingen.filter(({ opgelost }) => !opgelost)
  if (open.length === 0) return null
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography variant="omega" fontWeight="bold" tag="h3">
        Opmerkingen
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {open.map((opmerking, index) => (
          <OpmerkingItem key={index} opmerking={opmerking} />
        ))}
      </Flex>
    </Flex>
  )
}

function OpmerkingItem({ opmerking }: { opmerking: Opmerking }) {
  const { veldNaam, tekst, door, op } = opmerking
  const afzender = [door, op && formatDatum(op)].filter(Boolean).join(', ')
  return (
    <Box tag="li" background="warning100" padding={3} hasRadius>
      <Typography variant="pi" fontWeight="bold" tag="p">
        {veldNaam ?? 'Over het geheel'}
      </Typography>
      <Typography variant="omega" tag="p" style={{ whiteSpace: 'pre-line' }}>
        {tekst}
      </Typography>
      {afzender && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {afzender}
        </Typography>
      )}
    </Box>
  )
}
