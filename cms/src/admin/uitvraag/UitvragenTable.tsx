import { Button, Typography } from '@strapi/design-system'
import { formatDatum } from '../format/formatDatum'
import { instrumentPath } from '../instrument/instrumentType'
import { WERKSTROOM_MARK } from '../instrument/describeStand'
import { DataTable } from '../ui/DataTable'
import { Mark } from '../ui/Mark'
import { useReport } from '../ui/useReport'
import { UITVRAAG_MARK } from './describeVoortgang'
import { useFinishUitvraagMutation } from './uitvraagApi'
import type { Bord, Uitvraag } from './uitvraagSchema'
import { TextLink } from '../ui/TextLink'

const COLUMNS = ['Leverancier', 'Voortgang', 'Laatste stap', 'Herinnerd', 'Instrumenten', 'Acties']

/** The status board: one row for each leverancier. */
export function UitvragenTable({ bord }: { bord: Bord }) {
  return (
    <DataTable caption="Leveranciers in deze ronde" columns={COLUMNS}>
      {bord.uitvragen.map((uitvraag) => (
        <UitvraagRow
          key={uitvraag.documentId}
          uitvraag={uitvraag}
          isRunning={bord.voortgang === 'lopend'}
        />
      ))}
    </DataTable>
  )
}

function UitvraagRow({ uitvraag, isRunning }: { uitvraag: Uitvraag; isRunning: boolean }) {
  const { documentId, leverancier, voortgang, herinneringen, reactie, isBereikbaar } = uitvraag
  const [finish, { isLoading }] = useFinishUitvraagMutation()
  const report = useReport()
  const finishNow = async () =>
    report(await finish(documentId), `De uitvraag van ${leverancier} is afgerond.`)
  return (
    <tr>
      <th scope="row">
        {leverancier}
        {isBereikbaar === false && (
          <Typography variant="pi" tag="p" textColor="danger600">
            Geen account en geen e-mailadres
          </Typography>
        )}
        {reactie && (
          <Typography variant="pi" tag="p" style={{ whiteSpace: 'pre-line' }}>
            “{reactie}”
          </Typography>
        )}
      </th>
      <td>
        <Mark {...UITVRAAG_MARK[voortgang]} />
      </td>
      <td>{lastStep(uitvraag)}</td>
      <td>{herinneringen === 0 ? 'niet' : `${herinneringen} keer`}</td>
      <td>
        <Instrumenten uitvraag={uitvraag} />
      </td>
      <td>
        {isRunning && voortgang !== 'afgerond' && (
          <Button
            variant="tertiary"
            loading={isLoading}
            aria-label={`Uitvraag van ${leverancier} afronden`}
            onClick={() => void finishNow()}
          >
            Afronden
          </Button>
        )}
      </td>
    </tr>
  )
}

function Instrumenten({ uitvraag }: { uitvraag: Uitvraag }) {
  return (
    <ul>
      {uitvraag.instrumenten.map(({ documentId, naam, werkstroom, gewijzigdSinds }) => (
        <li key={documentId}>
          {werkstroom ? <TextLink to={instrumentPath(documentId)}>{naam}</TextLink> : naam}
          <Typography variant="pi" textColor="neutral600">
            {' '}
            {werkstroom ? WERKSTROOM_MARK[werkstroom].naam.toLowerCase() : 'vervallen'}
            {gewijzigdSinds && werkstroom ? ', gewijzigd' : ''}
          </Typography>
        </li>
      ))}
    </ul>
  )
}

function lastStep({ afgerondOp, ingediendOp, geopendOp, uitgezetOp }: Uitvraag): string {
  const last = afgerondOp ?? ingediendOp ?? geopendOp ?? uitgezetOp
  return last ? formatDatum(last) : ''
}
