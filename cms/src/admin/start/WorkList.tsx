import { Flex, Typography } from '@strapi/design-system'
import { formatAantal } from '../format/formatAantal'
import { instrumentPath } from '../instrument/instrumentType'
import { Panel } from '../ui/Panel'
import { TextLink } from '../ui/TextLink'

interface WorkItem {
  documentId: string
  naam: string
  /** What is to know about it, in a few words. */
  detail: string
}

interface WorkListProps {
  titel: string
  /** Said when there is nothing to do. */
  emptyText: string
  totaal: number
  items: readonly WorkItem[]
}

/** A list of instruments that ask for something, the most urgent first. */
export function WorkList({ titel, emptyText, totaal, items }: WorkListProps) {
  const rest = totaal - items.length
  return (
    <Panel
      titel={titel}
      aside={totaal > 0 && <Typography textColor="neutral600">{totaal}</Typography>}
    >
      {items.length === 0 && (
        <Typography tag="p" textColor="neutral600">
          {emptyText}
        </Typography>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {items.map(({ documentId, naam, detail }) => (
          <li key={documentId}>
            <TextLink to={instrumentPath(documentId)}>{naam}</TextLink>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {detail}
            </Typography>
          </li>
        ))}
      </Flex>
      {rest > 0 && (
        <Typography variant="pi" textColor="neutral600" tag="p" paddingTop={3}>
          en nog {formatAantal(rest, 'instrument', 'instrumenten')}
        </Typography>
      )}
    </Panel>
  )
}
