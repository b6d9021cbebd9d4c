import { seededRandom } from '@keuzehulp/search/testing'
import { describe, expect, it } from 'vitest'
import { emptyGesprek, type Gesprek } from './gesprek'
import { parseGesprek, serializeGesprek } from './parseGesprek'

const FULL: Gesprek = {
  begonnenOp: '2026-11-23',
  stap: 5,
  rolverdeling: 'samen',
  kenmerken: ['4.1', '5.2'],
  nietNu: ['1.3.1'],
  praktisch: { vorm: ['groep'] },
  grenzen: { duurMaxWeken: 12, kostenMax: 0 },
  lijstje: ['jobs-training', 'taalhuis'],
  vasteOpties: ['nog-niet'],
  waarden: ['dichtbij'],
  besluit: 'kiezen',
  gekozen: ['jobs-training'],
  reden: 'Omdat ik "samen" wil.\nEn dichtbij.',
  volgendeStap: 'Kijken',
  wie: 'Ik',
  datum: '2026-12-01',
  vragen: ['Wanneer?'],
  nagegaan: ['jobs-training: Er is plek.'],
}
const stored = (changes: object) => JSON.stringify({ versie: 1, ...FULL, ...changes })

describe('parseGesprek', () => {
  it('gives back what was kept, whole', () => {
    for (const gesprek of [FULL, emptyGesprek('2026-11-23')])
      expect(parseGesprek(serializeGesprek(gesprek))).toEqual({
        soort: 'gesprek',
        gesprek,
        isHeel: true,
      })
  })

  it('knows nothing from something that cannot be read', () => {
    expect(parseGesprek(null)).toEqual({ soort: 'geen' })
    for (const text of ['', '{', 'null', '[]', '"x"', '3'])
      expect(parseGesprek(text)).toEqual({ soort: 'onleesbaar' })
  })

  it('keeps the fields it knows of another version, and says that it is not whole', () => {
    expect(parseGesprek(stored({ versie: 9, later: true }))).toEqual({
      soort: 'gesprek',
      gesprek: FULL,
      isHeel: false,
    })
  })

  it('drops one bad field and keeps the others', () => {
    for (const [key, bad, instead] of [
      ['stap', 7, 1],
      ['kenmerken', ['4.1', 3, '<b>'], ['4.1']],
      ['lijstje', 'jobs-training', []],
      ['besluit', 'toekennen', null],
      ['reden', {}, ''],
      ['datum', 'morgen', null],
      ['grenzen', { kostenMax: -1 }, {}],
      ['praktisch', { vorm: 'groep' }, {}],
    ] as const) {
      const found = parseGesprek(stored({ [key]: bad }))
      expect(found).toMatchObject({ soort: 'gesprek', isHeel: false })
      expect(found).toHaveProperty(`gesprek.${key}`, instead)
      expect(found).toHaveProperty('gesprek.volgendeStap', 'Kijken')
    }
  })

  it('survives any damage, and what it gives can be kept and read again', () => {
    const random = seededRandom(3)
    const whole = serializeGesprek(FULL)
    for (let i = 0; i < 2_000; i += 1) {
      const found = parseGesprek(damaged(whole, random))
      if (found.soort !== 'gesprek') continue
      expect(parseGesprek(serializeGesprek(found.gesprek))).toMatchObject({
        gesprek: found.gesprek,
      })
    }
  })
})

function damaged(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length)
  const bits = ['null', '[', '{}', '"', '9', '', '__proto__', ',', 'true']
  const bit = bits[Math.floor(random() * bits.length)] ?? ''
  return text.slice(0, at) + bit + text.slice(at + Math.floor(random() * 6))
}
