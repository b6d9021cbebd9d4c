import { Box } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { styled } from 'styled-components'

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.4rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};

  caption {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  th,
  td {
    padding: 1rem 1.6rem;
    text-align: left;
    vertical-align: top;
    overflow-wrap: break-word;
  }

  th {
    font-weight: 600;
  }

  thead th {
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
    white-space: nowrap;
  }

  tbody tr {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`

interface DataTableProps {
  /** Says what the table holds, to who does not see it. */
  caption: string
  columns: readonly string[]
  /** In a panel, which is white already. */
  isPlain?: boolean
  /** The rows: `tr` elements whose first cell is a `th`. */
  children: ReactNode
}

/** A plain table that a screen reader can walk, wide ones scroll within themselves. */
export function DataTable({ caption, columns, isPlain = false, children }: DataTableProps) {
  return (
    <Box
      background="neutral0"
      hasRadius
      {...(!isPlain && { shadow: 'tableShadow' })}
      style={{ overflowX: 'auto', position: 'relative' }}
      tabIndex={0}
      role="region"
      aria-label={caption}
    >
      <Table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </Table>
    </Box>
  )
}
