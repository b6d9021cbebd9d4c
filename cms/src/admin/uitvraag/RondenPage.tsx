import { LinkButton, Typography } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import { Link } from 'react-router-dom'
import { formatDatum } from '../format/formatDatum'
import { DataTable } from '../ui/DataTable'
import { Mark } from '../ui/Mark'
import { PageFrame } from '../ui/PageFrame'
import { QueryResult } from '../ui/QueryResult'
import { describeResponse, RONDE_MARK } from './describeVoortgang'
import { useGetRondenQuery } from './uitvraagApi'
import { NEW_RONDE_PATH, rondePath } from './uitvraagPaths'
import type { Ronde } from './uitvraagSchema'
import { TextLink } from '../ui/TextLink'

const COLUMNS = ['Ronde', 'Voortgang', 'Reageren uiterlijk op', 'Antwoorden']

/** Every round of asking, the newest deadline first. */
export function RondenPage() {
  const query = useGetRondenQuery()
  return (
    <PageFrame
      titel="Uitvraag"
      inleiding="Vraag leveranciers hun instrumenten na te kijken, en volg wie heeft gereageerd."
      actions={
        <LinkButton tag={Link} to={NEW_RONDE_PATH} startIcon={<Plus />}>
          Nieuwe ronde
        </LinkButton>
      }
    >
      <QueryResult query={query}>{(ronden) => <RondenTable ronden={ronden} />}</QueryResult>
    </PageFrame>
  )
}

function RondenTable({ ronden }: { ronden: readonly Ronde[] }) {
  if (ronden.length === 0)
    return (
      <Typography tag="p">
        Er is nog geen ronde. Maak er een, schrijf wat u vraagt en tot wanneer, en verstuur hem.
      </Typography>
    )
  return (
    <DataTable caption="Rondes" columns={COLUMNS}>
      {ronden.map(({ documentId, naam, voortgang, deadline, aantallen }) => (
        <tr key={documentId}>
          <th scope="row">
            <TextLink to={rondePath(documentId)}>{naam}</TextLink>
          </th>
          <td>
            <Mark {...RONDE_MARK[voortgang]} />
          </td>
          <td>{deadline ? formatDatum(deadline) : 'nog niet gekozen'}</td>
          <td>{describeResponse(aantallen)}</td>
        </tr>
      ))}
    </DataTable>
  )
}
