import { describe, expect, it } from 'vitest'
import { instrumentEntrySchema, type InstrumentEntryInput } from '../contract/instrumentEntry.ts'
import { mapInstrument } from '../document/mapInstrument.ts'
import { aKenmerkLine, anInstrumentEntry } from '../testing/anInstrumentEntry.ts'
import { findVerwant } from './findVerwant.ts'

function anInstrument(slug: string, direct: string[], over: Partial<InstrumentEntryInput> = {}) {
  const kenmerken = direct.map((code) => aKenmerkLine(code, 'direct'))
  const entry = anInstrumentEntry({ slug, naam: slug, kenmerken, ...over })
  return mapInstrument(instrumentEntrySchema.parse(entry), () => '')
}

const chosen = (slug: string, reden: string | null = null) => ({ slug, naam: `Oud ${slug}`, reden })

const OTHERS = [
  anInstrument('een-b', ['4.1'], { bewijs: [{ niveau: 1 }] }),
  anInstrument('een-a', ['4.1'], { bewijs: [{ niveau: 1 }] }),
  anInstrument('een-bewezen', ['5.2'], { bewijs: [{ niveau: 3 }] }),
  anInstrument('geen', ['2.1']),
  anInstrument('helpt', [], { kenmerken: [aKenmerkLine('4.1', 'indirect')] }),
  anInstrument('twee', ['4.1', '5.2']),
]

function verwantOf(verwant: InstrumentEntryInput['verwant'], direct = ['4.1', '5.2']) {
  const instrument = anInstrument('zelf', direct, { verwant })
  return findVerwant(instrument, [instrument, ...OTHERS])
}
const slugs = (...given: Parameters<typeof verwantOf>) =>
  verwantOf(...given).map(({ slug }) => slug)

describe('findVerwant', () => {
  it('orders by shared kenmerken, then evidence, then name, and leaves itself out', () => {
    expect(slugs([])).toEqual(['twee', 'een-bewezen', 'een-a', 'een-b'])
  })

  it("puts the editor's choice first, in the editor's order and with the editor's reason", () => {
    const verwant = verwantOf([chosen('geen', 'Als eerste stap.'), chosen('een-b', 'Erna.')])
    expect(verwant.map(({ slug, reden }) => [slug, reden])).toEqual([
      ['geen', 'Als eerste stap.'],
      ['een-b', 'Erna.'],
      ['twee', 'Werkt ook direct aan kenmerk 4.1 en kenmerk 5.2.'],
      ['een-bewezen', 'Werkt ook direct aan kenmerk 5.2.'],
    ])
  })

  it('names a choice as it is called now, and gives it a reason where the editor gave none', () => {
    expect(verwantOf([chosen('een-b')])[0]).toEqual({
      slug: 'een-b',
      naam: 'een-b',
      reden: 'Werkt ook direct aan kenmerk 4.1.',
    })
    expect(verwantOf([chosen('geen')])[0]?.reden).toBeNull()
  })

  it('shows no choice that is not public any more, none twice and never itself', () => {
    expect(slugs([chosen('weg'), chosen('zelf'), chosen('twee'), chosen('twee')])).toEqual([
      'twee',
      'een-bewezen',
      'een-a',
      'een-b',
    ])
  })

  it('shows four at most, also of the choice', () => {
    const all = ['geen', 'helpt', 'een-a', 'een-b', 'twee'].map((slug) => chosen(slug))
    expect(slugs(all)).toEqual(['geen', 'helpt', 'een-a', 'een-b'])
  })

  it('finds nothing alike for what works on nothing directly', () => {
    expect(slugs([], [])).toEqual([])
  })
})
