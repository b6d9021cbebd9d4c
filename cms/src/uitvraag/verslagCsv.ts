import { toCsv } from './csv'
import type { InstrumentUitkomst } from './instrumentUitkomsten'
import type { Verslag, VerslagRegel } from './verslag'
import { dayOf } from '../time/amsterdamDay'

const HEADERS = [
  'Leverancier',
  'Voortgang',
  'Uitgezet op',
  'Geopend op',
  'Ingediend op',
  'Afgerond op',
  'Heeft gereageerd',
  'Dagen',
  'Op tijd',
  'Herinneringen',
  'Reactie',
  'Instrument',
  'Stand van de beoordeling',
  'Verloop',
  'Gewijzigde velden',
  'Gepubliceerd op',
]

/** The report as a table with a row for each instrument, or one for a leverancier without any. */
export function verslagCsv({ regels }: Verslag): string {
  const rows = regels.flatMap((regel) => {
    const instrumenten = regel.instrumenten.length > 0 ? regel.instrumenten : [null]
    return instrumenten.map((instrument) => [...leverancierCells(regel), ...cellsOf(instrument)])
  })
  return toCsv([HEADERS, ...rows])
}

function leverancierCells(regel: VerslagRegel): string[] {
  return [
    regel.leverancier,
    regel.voortgang,
    day(regel.uitgezetOp),
    day(regel.geopendOp),
    day(regel.ingediendOp),
    day(regel.afgerondOp),
    yesOrNo(regel.heeftGereageerd),
    regel.dagen === null ? '' : String(regel.dagen),
    yesOrNo(regel.isOpTijd),
    String(regel.herinneringen),
    regel.reactie ?? '',
  ]
}

function cellsOf(instrument: InstrumentUitkomst | null): string[] {
  if (!instrument) return ['', '', '', '', '']
  const { naam, werkstroom, verloop, velden, gepubliceerdOp } = instrument
  return [naam, werkstroom ?? '', verloop, velden.join(', '), day(gepubliceerdOp)]
}

const day = (moment: string | null): string => (moment ? dayOf(new Date(moment)) : '')
const yesOrNo = (value: boolean | null): string => (value === null ? '' : value ? 'ja' : 'nee')
