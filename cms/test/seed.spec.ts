import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSeed } from '../src/seed/readSeed'
import type { Seed } from '../src/seed/seedSchema'

describe('the example catalogue', () => {
  let seed: Seed
  beforeAll(() => {
    seed = readSeed(path.resolve(import.meta.dirname, '../seed'))
  })

  it('has the complete tree of kenmerken: 5 domains, 29 leaves', () => {
    const parents = new Set(seed.kenmerken.map(({ parent }) => parent))
    expect(seed.kenmerken.filter(({ parent }) => parent === null)).toHaveLength(5)
    expect(seed.kenmerken.filter(({ code }) => !parents.has(code))).toHaveLength(29)
  })

  it('links instruments to leaves, values and leveranciers that exist', () => {
    const parents = new Set(seed.kenmerken.map(({ parent }) => parent))
    const leaves = new Set(
      seed.kenmerken.map(({ code }) => code).filter((code) => !parents.has(code)),
    )
    const values = new Set(
      seed.facetgroepen.flatMap(({ sleutel, waarden }) =>
        waarden.map((waarde) => `${sleutel}/${waarde.sleutel}`),
      ),
    )
    const slugs = new Set(seed.instrumenten.map(({ slug }) => slug))
    for (const instrument of seed.instrumenten) {
      const chosen = Object.entries(instrument.facetwaarden).flatMap(([groep, keys]) =>
        keys.map((key) => `${groep}/${key}`),
      )
      expect(instrument.kenmerken.filter(({ kenmerk }) => !leaves.has(kenmerk))).toEqual([])
      expect(chosen.filter((key) => !values.has(key))).toEqual([])
      expect(instrument.verwant.filter(({ slug }) => !slugs.has(slug))).toEqual([])
    }
  })

  it('is of at least six leveranciers, each with published instruments', () => {
    expect(
      new Set(seed.instrumenten.map(({ leverancier }) => leverancier)).size,
    ).toBeGreaterThanOrEqual(6)
  })

  it('weighs voordelen and nadelen evenly and names every value for each instrument', () => {
    for (const { slug, voordelen, nadelen, waarden } of seed.instrumenten) {
      expect([slug, nadelen.length, waarden.length]).toEqual([
        slug,
        voordelen.length,
        seed.waarden.length,
      ])
    }
  })
})
