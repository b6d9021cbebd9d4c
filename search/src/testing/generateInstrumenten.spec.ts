import { describe, expect, it } from 'vitest'
import { instrumentDocument } from '../sync/readDocuments.ts'
import { generateInstrumenten, type InstrumentVocabulary } from './generateInstrumenten.ts'

const named = (sleutel: string) => ({ sleutel, naam: `Naam van ${sleutel}` })
const many = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`)

const VOCABULARY: InstrumentVocabulary = {
  kenmerken: many('1.', 29).map((code) => ({ code, naam: `Kenmerk ${code}` })),
  facetgroepen: many('groep-', 9).map((groep) => ({
    ...named(groep),
    waarden: many(`${groep}-`, 5).map(named),
  })),
  leveranciers: many('l', 12).map((code) => ({ code, slug: code, naam: `Leverancier ${code}` })),
  waarden: many('w', 10).map(named),
}

const generate = (count: number, seed: number, first?: number) => [
  ...generateInstrumenten(count, seed, VOCABULARY, first),
]
const average = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length

describe('generateInstrumenten', () => {
  const instrumenten = generate(500, 1)

  it('gives the same instruments for the same seed and others for another', () => {
    expect(generate(20, 1)).toEqual(instrumenten.slice(0, 20))
    expect(generate(1, 2)).not.toEqual(instrumenten.slice(0, 1))
  })

  it('gives instruments that the index takes, about as large as a written one', () => {
    const sizes = instrumenten.map(
      (entry) => JSON.stringify(instrumentDocument(entry.documentId, entry)).length,
    )
    expect(average(sizes)).toBeGreaterThan(9_000)
    expect(average(sizes)).toBeLessThan(10_500)
  })

  it('never gives two the same slug or documentId, wherever it begins and with any seed', () => {
    const all = [...instrumenten, ...generate(500, 1, 501), ...generate(500, 2, 1_001)]
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(1_500)
    expect(new Set(all.map(({ documentId }) => documentId)).size).toBe(1_500)
    for (const { documentId } of all) expect(documentId).toMatch(/^[a-z][a-z0-9]{23}$/)
  })

  it('gives each two to seven kenmerken, each once, of which one to three direct', () => {
    for (const { kenmerken = [] } of instrumenten) {
      const codes = new Set(kenmerken?.map(({ kenmerk }) => kenmerk.code))
      const direct = kenmerken?.filter(({ werking }) => werking === 'direct') ?? []
      expect(codes.size).toBe(kenmerken?.length)
      expect([2, 3, 4, 5, 6, 7]).toContain(codes.size)
      expect([1, 2, 3]).toContain(direct.length)
    }
  })

  it('gives each one to three values in five to nine groups', () => {
    for (const { facetwaarden } of instrumenten) {
      const perGroep = new Map<string, number>()
      for (const { facetgroep } of facetwaarden ?? [])
        perGroep.set(facetgroep.sleutel, (perGroep.get(facetgroep.sleutel) ?? 0) + 1)
      expect([5, 6, 7, 8, 9]).toContain(perGroep.size)
      for (const values of perGroep.values()) expect([1, 2, 3]).toContain(values)
    }
  })

  it('leaves about a fifth of the numbers unknown, and never has a minimum above a maximum', () => {
    const unknown = instrumenten.filter(({ duurWekenMin }) => duurWekenMin === null).length
    expect(unknown / instrumenten.length).toBeGreaterThan(0.14)
    expect(unknown / instrumenten.length).toBeLessThan(0.26)
    for (const { duurWekenMin, duurWekenMax } of instrumenten)
      expect(Number(duurWekenMin ?? 0)).toBeLessThanOrEqual(Number(duurWekenMax ?? Infinity))
  })

  it('has equal names and names with accents', () => {
    const names = instrumenten.map(({ naam }) => naam)
    expect(new Set(names).size).toBeLessThan(names.length)
    expect(names.some((naam) => /\p{M}/u.test(naam.normalize('NFKD')))).toBe(true)
  })

  it('keeps within what the CMS takes', () => {
    for (const { samenvatting, voordelen, kosten, naam } of instrumenten) {
      expect(naam.length).toBeLessThanOrEqual(120)
      expect(samenvatting?.length).toBeLessThanOrEqual(300)
      expect(kosten?.wieBetaalt?.length).toBeLessThanOrEqual(200)
      for (const { tekst } of voordelen ?? []) expect(tekst.length).toBeLessThanOrEqual(200)
    }
  })

  it('names as related only what it made before', () => {
    const names = new Map(instrumenten.map(({ slug, naam }) => [slug, naam]))
    for (const { slug, verwant } of instrumenten)
      for (const other of verwant ?? []) {
        expect(other.slug < slug).toBe(true)
        expect(names.get(other.slug)).toBe(other.naam)
      }
  })

  it('says so when there is nothing to choose from', () => {
    expect(() => [...generateInstrumenten(1, 1, { ...VOCABULARY, leveranciers: [] })]).toThrow(
      RangeError,
    )
  })
})
