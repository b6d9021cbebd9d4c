import { Typography } from '@strapi/design-system'
import { formatDatum } from '../format/formatDatum'
import { DataTable } from '../ui/DataTable'
import type { Verslag } from './uitvraagSchema'

type Regel = Verslag['regels'][number]
type Instrument = Regel['instrumenten'][number]

const COLUMNS = ['Leverancier', 'Gereageerd', 'Instrumenten', 'Reactie']

const VERLOOP: Record<Instrument['verloop'], string> = {
  ongewijzigd: 'niet gewijzigd',
  gewijzigd: 'gewijzigd',
  nieuw: 'nieuw',
  vervallen: 'vervallen',
}

/** Each leverancier with what became of its instruments. */
export function VerslagTable({ verslag }: { verslag: Verslag }) {
  if (verslag.regels.length === 0) return null
  return (
    <DataTable caption="Per leverancier" columns={COLUMNS}>
      {verslag.regels.map((regel) => (
        <tr key={regel.leverancier}>
          <th scope="row">{regel.leverancier}</th>
          <td>{describeReactie(regel)}</td>
          <td>
            <ul>
              {regel.instrumenten.map((instrument) => (
                <InstrumentLine key={instrument.documentId} instrument={instrument} />
              ))}
            </ul>
          </td>
          <td style={{ whiteSpace: 'pre-line' }}>{regel.reactie}</td>
        </tr>
      ))}
    </DataTable>
  )
}

function InstrumentLine({ instrument }: { instrument: Instrument }) {
  const { naam, verloop, velden, gepubliceerdOp } = instrument
  return (
    <li>
      {naam}
      <Typography variant="pi" textColor="neutral600" tag="p">
        {[
          VERLOOP[verloop],
          gepubliceerdOp && `gepubliceerd op ${formatDatum(gepubliceerdOp)}`,
          velden.join(', '),
        ]
          .filter(Boolean)
          .join('; ')}
      </Typography>
    </li>
  )
}

function describeReactie({ heeftGereageerd, isOpTijd }: Regel): string {
  if (!heeftGereageerd) return 'nee'
  if (isOpTijd === null) return 'ja'
  return isOpTijd ? 'ja, op tijd' : 'ja, te laat'
}
