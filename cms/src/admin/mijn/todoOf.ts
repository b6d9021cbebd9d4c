import { formatAantal } from '../format/formatAantal'
import type { MijnUitvraag } from './mijnSchema'

type Instrument = MijnUitvraag['instrumenten'][number]

/** What still asks for attention of one instrument in an uitvraag. */
export function todoOf(instrument: Instrument, vandaag: string): string {
  const { ontbreekt, werkstroom, gewijzigdSinds, volgendeControle } = instrument
  const missing = ontbreekt?.length ?? 0
  const todo = [
    gewijzigdSinds && werkstroom !== 'ingediend' && werkstroom !== 'goedgekeurd'
      ? 'gewijzigd, nog niet ingediend'
      : null,
    missing > 0
      ? `er ${missing === 1 ? 'ontbreekt' : 'ontbreken'} ${formatAantal(missing, 'onderdeel', 'onderdelen')}`
      : null,
    volgendeControle && volgendeControle < vandaag ? 'de controledatum is voorbij' : null,
  ].filter(Boolean)
  return todo.length > 0 ? todo.join(', ') : 'er ontbreekt niets'
}
