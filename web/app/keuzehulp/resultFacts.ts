import type { InstrumentResultaat } from '@keuzehulp/search'
import type { Catalogus } from '../domein/catalogus'
import { bewijsKort } from '../format/bewijsWoorden'
import { formatDatum } from '../format/formatDatum'
import { formatDuur } from '../format/formatRange'
import { joinWords, midSentence } from '../format/formatZin'

interface Fact {
  term: string
  value: string
  /** True when the value says by itself what it is about, also without its term. */
  isSelfEvident: boolean
}

const MAX_TOELICHTING = 32

/** The practical facts of a result, the same and in the same order for every instrument. */
export function resultFacts(resultaat: InstrumentResultaat, catalogus: Catalogus): Fact[] {
  const { leverancier, bewijs, gecontroleerdOp } = resultaat
  return [
    { term: 'Duur', value: duur(resultaat) ?? 'duur onbekend', isSelfEvident: true },
    { term: 'Vorm', value: vorm(resultaat, catalogus) ?? 'vorm onbekend', isSelfEvident: true },
    { term: 'Door', value: leverancier?.naam ?? 'leverancier onbekend', isSelfEvident: true },
    { term: 'Bewijs', value: bewijsKort(bewijs.niveau), isSelfEvident: true },
    {
      term: 'Gecontroleerd',
      value: formatDatum(gecontroleerdOp) ?? 'nog niet',
      isSelfEvident: false,
    },
  ]
}

/** The range says it shortest; without one a short explanation will do. */
function duur({ duurWeken, duurToelichting }: InstrumentResultaat): string | null {
  const range = formatDuur(duurWeken)
  if (range !== null || duurToelichting === null) return range
  return duurToelichting.length <= MAX_TOELICHTING ? midSentence(duurToelichting) : null
}

/** In the order of the group, as everywhere. */
function vorm({ praktisch }: InstrumentResultaat, { facetgroepen }: Catalogus): string | null {
  const waarden = facetgroepen.find(({ sleutel }) => sleutel === 'vorm')?.waarden ?? []
  const namen = waarden
    .filter(({ sleutel }) => praktisch['vorm']?.includes(sleutel))
    .map(({ naam }) => midSentence(naam))
  return namen.length === 0 ? null : joinWords(namen)
}
