import { Button, Flex, Loader } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { errorText } from '../api/errorText'
import { Notice } from './Notice'

interface Query<Data> {
  data?: Data
  error?: unknown
  refetch: () => unknown
}

interface QueryResultProps<Data> {
  query: Query<Data>
  children: (data: Data) => ReactNode
}

/** What was asked for, or that it is on its way, or what went wrong with a way to ask again. */
export function QueryResult<Data>({ query, children }: QueryResultProps<Data>) {
  if (query.error)
    return (
      <Flex direction="column" gap={3} alignItems="flex-start" width="100%">
        <Notice tone="danger">{errorText(query.error)}</Notice>
        <Button variant="tertiary" onClick={() => query.refetch()}>
          Opnieuw proberen
        </Button>
      </Flex>
    )
  if (query.data === undefined) return <Loader small>Bezig met laden</Loader>
  return children(query.data)
}
