import { seededRandom } from '@keuzehulp/search/testing'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { assessCompleetheid, VASTE_GROEPEN } from '../src/compleetheid/compleetheid'
import { readSeed } from '../src/seed/readSeed'
import { instrumentInhoudSchema, type InstrumentInhoud } from '../src/verschil/instrumentInhoud'
import { anInhoud, exampleInhoud } from './support/anInhoud'

const seed = readSeed(path.resolve(import.meta.dirname, '../seed'))
const examples = seed.instrumenten.map((instrument) => exampleInhoud(seed, instrument))
const groepen = seed.facetgroepen.filter(({ sleutel }) => VASTE_GROEPEN.includes(sleutel))
const assess = (inhoud: InstrumentInhoud) => assessCompleetheid(inhoud, groepen)
const FIELDS = Object.keys(instrumentInhoudSchema.shape) as (keyof InstrumentInhoud)[]

describe('how complete an instrument is', () => {
  it('is 100 for the example catalogue, but where a number is honestly unknown', () => {
    expect(groepen).toHaveLength(VASTE_GROEPEN.length)
    for (const inhoud of examples) {
      const known = { ...inhoud, wachttijdWeken: 1, urenPerWeekMin: 1 }
      expect([inhoud.slug, assess(known).percentage]).toEqual([inhoud.slug, 100])
    }
  })

  it('is 0 for one that is empty, which has everything to do, in whole sentences', () => {
    const { percentage, publiceren, volledig } = assess(anInhoud())
    expect(percentage).toBe(0)
    expect(publiceren).toHaveLength(9)
    expect(volledig.length).toBeGreaterThan(20)
    for (const todo of [...publiceren, ...volledig]) expect(todo).toMatch(/^[A-Z].*[.?]$/)
  })

  it('never gets lower when something is filled in or a line is added', () => {
    const random = seededRandom(20_261_001)
    for (let round = 0; round < 50; round += 1) {
      const full = examples[Math.floor(random() * examples.length)] ?? anInhoud()
      let inhoud = anInhoud()
      let percentage = assess(inhoud).percentage
      for (const name of shuffled(FIELDS, random)) {
        inhoud = { ...inhoud, [name]: partOf(full[name], random) }
        expect(assess(inhoud).percentage).toBeGreaterThanOrEqual(percentage)
        inhoud = { ...inhoud, [name]: full[name] }
        percentage = assess(inhoud).percentage
      }
      expect(percentage).toBe(assess(full).percentage)
    }
  })

  it('says what to do, and no longer once it is done', () => {
    const [example = anInhoud()] = examples
    const todo = 'Maak een regel bij Bewijs; niveau 0 als er niets bekend is.'
    expect(assess({ ...example, bewijs: [] }).volledig).toContain(todo)
    const unknown = { niveau: 0, uitkomst: null, termijn: null, uitspraak: null }
    expect(assess({ ...example, bewijs: [unknown] }).volledig).not.toContain(todo)
    const zonderVorm = example.facetwaarden.filter(
      ({ facetgroep }) => facetgroep?.sleutel !== 'vorm',
    )
    expect(assess({ ...example, facetwaarden: zonderVorm }).volledig).toContain(
      'Kies bij Praktische kenmerken wat past onder Vorm.',
    )
  })

  it('gives hints about texts, which do not count', () => {
    const [example = anInhoud()] = examples
    const hard = { ...example, hoeIsHet: 'De deelnemer participeert.', kenmerken: [] }
    const { volledig } = assess(hard)
    expect(volledig.join()).toContain('Vermijd “deelnemer”')
    expect(assess({ ...example, hoeIsHet: 'De deelnemer komt.' }).percentage).toBe(100)
  })
})

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, at: random() }))
    .sort((left, right) => left.at - right.at)
    .map(({ item }) => item)
}

/** Of a list only the first so many lines, of anything else the whole. */
function partOf(value: unknown, random: () => number): unknown {
  return Array.isArray(value) ? value.slice(0, Math.ceil(random() * value.length)) : value
}
