import { Button, Typography } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import { useState } from 'react'
import { formatAantal } from '../format/formatAantal'
import { instrumentPath } from '../instrument/instrumentType'
import { WerkstroomMark } from '../instrument/WerkstroomMark'
import { DataTable } from '../ui/DataTable'
import { Panel } from '../ui/Panel'
import type { MijnInstrument, MijnLeverancier } from './mijnSchema'
import { NewInstrumentDialog } from './NewInstrumentDialog'
import { TextLink } from '../ui/TextLink'

const COLUMNS = ['Instrument', 'Stand', 'Op de website', 'Ingevuld', 'Opmerkingen']

interface MijnInstrumentenProps {
  instrumenten: readonly MijnInstrument[]
  leveranciers: readonly MijnLeverancier[]
}

/** The own instruments, and a way to propose another. */
export function MijnInstrumenten({ instrumenten, leveranciers }: MijnInstrumentenProps) {
  const [isAdding, setIsAdding] = useState(false)
  return (
    <Panel
      titel="Mijn instrumenten"
      aside={
        <Button variant="secondary" startIcon={<Plus />} onClick={() => setIsAdding(true)}>
          Nieuw instrument voorstellen
        </Button>
      }
    >
      {instrumenten.length === 0 ? (
        <Typography tag="p">Er staan nog geen instrumenten van u in de Keuzehulp.</Typography>
      ) : (
        <DataTable caption="Mijn instrumenten en hun stand" columns={COLUMNS} isPlain>
          {instrumenten.map((instrument) => (
            <InstrumentRow key={instrument.documentId} instrument={instrument} />
          ))}
        </DataTable>
      )}
      <NewInstrumentDialog
        leveranciers={leveranciers}
        isOpen={isAdding}
        onClose={() => setIsAdding(false)}
      />
    </Panel>
  )
}

function InstrumentRow({ instrument }: { instrument: MijnInstrument }) {
  const { documentId, naam, werkstroom, isGepubliceerd, percentage, opmerkingen } = instrument
  return (
    <tr>
      <th scope="row">
        <TextLink to={instrumentPath(documentId)}>{naam}</TextLink>
      </th>
      <td>
        <WerkstroomMark werkstroom={werkstroom} />
      </td>
      <td>{isGepubliceerd ? 'ja' : 'nog niet'}</td>
      <td>{percentage}%</td>
      <td>{formatAantal(opmerkingen, 'opmerking', 'opmerkingen')}</td>
    </tr>
  )
}
