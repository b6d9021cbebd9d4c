import { Flex, Typography } from '@strapi/design-system'
import { ProgressLine } from '../ui/ProgressLine'
import { QueryResult } from '../ui/QueryResult'
import { useGetStandQuery } from './instrumentApi'
import type { Stand } from './standSchema'

/** How complete the description is, and what is missing. */
export function Compleetheid({ documentId }: { documentId: string }) {
  const query = useGetStandQuery(documentId)
  return (
    <QueryResult query={query}>
      {({ compleetheid }) => <CompleetheidContent compleetheid={compleetheid} />}
    </QueryResult>
  )
}

function CompleetheidContent({ compleetheid }: Pick<Stand, 'compleetheid'>) {
  const { percentage, publiceren, volledig } = compleetheid
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography variant="omega" tag="p">
          <strong>{percentage}%</strong> ingevuld
        </Typography>
        <ProgressLine percentage={percentage} label="Ingevuld" />
      </Flex>
      <MissingList titel="Nodig om te publiceren" sentences={publiceren} />
      <MissingList titel="Maakt het volledig" sentences={volledig} />
      {publiceren.length + volledig.length === 0 && (
        <Typography variant="omega" tag="p">
          Er ontbreekt niets.
        </Typography>
      )}
    </Flex>
  )
}

function MissingList({ titel, sentences }: { titel: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <div>
      <Typography variant="omega" fontWeight="bold" tag="h3">
        {titel}
      </Typography>
      <ul style={{ listStyle: 'disc', paddingLeft: '1.6rem' }}>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <Typography variant="pi">{sentence}</Typography>
          </li>
        ))}
      </ul>
    </div>
  )
}
