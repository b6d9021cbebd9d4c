import { Typography } from '@strapi/design-system'
import { formatAantal } from '../format/formatAantal'
import { formatMoment } from '../format/formatDatum'
import { DataTable } from '../ui/DataTable'
import type { Logboekregel } from './logboekSchema'
import { logboekQuery, SOORTEN, type LogboekRequest } from './logboekRequest'
import { TextLink } from '../ui/TextLink'

const COLUMNS = ['Wanneer', 'Wie', 'Wat', 'Waarover', 'Bijzonderheden']

interface LogboekTableProps {
  regels: readonly Logboekregel[]
  request: LogboekRequest
}

/** The lines of one page. */
export function LogboekTable({ regels, request }: LogboekTableProps) {
  if (regels.length === 0)
    return <Typography tag="p">Hierover staat niets in het logboek.</Typography>
  return (
    <DataTable caption="Regels van het logboek" columns={COLUMNS}>
      {regels.map((regel, index) => (
        <tr key={index}>
          <th scope="row" style={{ fontWeight: 400, whiteSpace: 'nowrap' }}>
            {formatMoment(regel.op)}
          </th>
          <td>{regel.wie}</td>
          <td>{regel.wat}</td>
          <td>
            <Subject regel={regel} request={request} />
          </td>
          <td>
            <Details regel={regel} />
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

function Subject({ regel, request }: { regel: Logboekregel; request: LogboekRequest }) {
  const { soort, betreft, titel } = regel
  const naam = SOORTEN.find((one) => one.soort === soort)?.naam.toLowerCase() ?? soort
  return (
    <>
      {betreft && !request.betreft ? (
        <TextLink to={{ search: logboekQuery({ pagina: 1, betreft }) }}>
          {titel || betreft}
        </TextLink>
      ) : (
        titel
      )}
      <Typography variant="pi" textColor="neutral600" tag="p">
        {naam}
      </Typography>
    </>
  )
}

function Details({ regel: { opmerking, verschillen } }: { regel: Logboekregel }) {
  return (
    <>
      {opmerking && <p style={{ whiteSpace: 'pre-line' }}>{opmerking}</p>}
      {verschillen && verschillen.length > 0 && (
        <details>
          <summary style={{ cursor: 'pointer' }}>
            {formatAantal(verschillen.length, 'veld', 'velden')}
          </summary>
          <dl>
            {verschillen.map(({ veld, label, was, wordt }) => (
              <div key={veld} style={{ paddingTop: '0.8rem' }}>
                <dt style={{ fontWeight: 600 }}>{label ?? veld}</dt>
                <dd>Was: {was || '(leeg)'}</dd>
                <dd>Wordt: {wordt || '(leeg)'}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}
