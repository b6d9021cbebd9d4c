import { Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { formatAantal } from '../format/formatAantal'
import { QueryResult } from '../ui/QueryResult'
import { useGetStandQuery, useGetVerschilQuery } from './instrumentApi'
import { VerschilDialog } from './VerschilDialog'

/** How many fields differ from what readers see now, and a way to see them. */
export function Verschil({ documentId }: { documentId: string }) {
  const query = useGetVerschilQuery(documentId)
  const { data: stand } = useGetStandQuery(documentId)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <QueryResult query={query}>
      {({ verschillen }) => (
        <Flex direction="column" alignItems="stretch" gap={3} width="100%">
          <Typography variant="omega" tag="p">
            {describeVerschil(verschillen.length, stand?.isGepubliceerd ?? true)}
          </Typography>
          {verschillen.length > 0 && (
            <Button variant="tertiary" fullWidth onClick={() => setIsOpen(true)}>
              Bekijk wat er verandert
            </Button>
          )}
          <VerschilDialog
            documentId={documentId}
            isOpen={isOpen}
            onClose={() => setIsOpen(false)}
          />
        </Flex>
      )}
    </QueryResult>
  )
}

function describeVerschil(aantal: number, isGepubliceerd: boolean): string {
  if (!isGepubliceerd) return 'Lezers zien nog niets: alles is nieuw.'
  if (aantal === 0) return 'Niets: lezers zien dezelfde tekst.'
  return `${formatAantal(aantal, 'veld is', 'velden zijn')} anders dan op de website.`
}
