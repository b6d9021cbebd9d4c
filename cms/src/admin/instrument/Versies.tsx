import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { formatAantal } from '../format/formatAantal'
import { formatMoment } from '../format/formatDatum'
import { QueryResult } from '../ui/QueryResult'
import { useGetVersiesQuery } from './instrumentApi'
import { VersieDialog } from './VersieDialog'
import type { Versieregel } from './versieSchema'

/** As many as fit beside the form; the others come on request. */
const FEW = 4

/** The kept versions of the instrument; one opens to be read or put back. */
export function Versies({ documentId }: { documentId: string }) {
  const query = useGetVersiesQuery(documentId)
  const [nummer, setNummer] = useState<number | null>(null)
  return (
    <QueryResult query={query}>
      {(versies) => (
        <>
          <VersieList versies={versies} onOpen={setNummer} />
          <VersieDialog documentId={documentId} nummer={nummer} onClose={() => setNummer(null)} />
        </>
      )}
    </QueryResult>
  )
}

interface VersieListProps {
  versies: readonly Versieregel[]
  onOpen: (nummer: number) => void
}

function VersieList({ versies, onOpen }: VersieListProps) {
  const [isAll, setIsAll] = useState(false)
  if (versies.length === 0)
    return (
      <Typography variant="omega" tag="p">
        Bij elke publicatie wordt een versie bewaard. Die is er nog niet.
      </Typography>
    )
  const rest = versies.length - FEW
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {(isAll ? versies : versies.slice(0, FEW)).map((versie) => (
          <li key={versie.nummer}>
            <VersieButton versie={versie} onOpen={onOpen} />
          </li>
        ))}
      </Flex>
      {rest > 0 && !isAll && (
        <Button variant="ghost" fullWidth onClick={() => setIsAll(true)}>
          Nog {formatAantal(rest, 'versie', 'versies')}
        </Button>
      )}
    </Flex>
  )
}

function VersieButton({
  versie,
  onOpen,
}: { versie: Versieregel } & Pick<VersieListProps, 'onOpen'>) {
  const { nummer, op, door } = versie
  return (
    <Box paddingTop={1} paddingBottom={1}>
      <TextButton onClick={() => onOpen(nummer)}>Versie {nummer}</TextButton>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {[formatMoment(op), door].filter(Boolean).join(', ')}
      </Typography>
    </Box>
  )
}
