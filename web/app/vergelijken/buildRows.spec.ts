import { isDeepStrictEqual } from 'node:util'
import type { PublicInstrument } from '@keuzehulp/search'
import { seededRandom } from '@keuzehulp/search/testing'
import { describe, expect, it } from 'vitest'
import { aCatalogus, anInstrument } from '../testing/builders'
import { buildRows } from './buildRows'

const context = { catalogus: aCatalogus(), kenmerk: [], vandaag: '2026-11-23' }

function row(key: string, instrumenten: PublicInstrument[], changes = {}) {
  const rows = buildRows(instrumenten, { ...context, ...changes })
  return rows.find((other) => other.key === key)
}

describe('buildRows', () => {
  it('asks the same in the same order, with every practical group of the catalogue', () => {
    const keys = (instrumenten: PublicInstrument[]) =>
      buildRows(instrumenten, context).map(({ key }) => key)
    expect(keys([anInstrument()])).toEqual(keys([]))
    expect(keys([]).slice(5, 10)).toEqual([
      'watVraagtHet',
      'duur',
      'uren',
      'praktisch.vorm',
      'kosten',
    ])
  })

  it('holds each instrument against what was chosen, else says what it is meant for', () => {
    expect(row('kenmerken', [anInstrument()])?.titel).toBe('Waar werkt het direct aan?')
    const chosen = row('kenmerken', [anInstrument()], { kenmerk: ['5.2'] })
    expect(chosen?.titel).toBe('Waar werkt het aan van jullie keuze?')
    expect(chosen?.cells).toMatchObject([{ kenmerken: [{ code: '5.2', werking: 'niet' }] }])
  })

  it('calls known and unknown different, and unknown and unknown the same', () => {
    const known = anInstrument({ wachttijdWeken: 3 })
    expect(row('wachttijd', [known, anInstrument()])?.differs).toBe(true)
    expect(row('wachttijd', [anInstrument(), anInstrument()])?.differs).toBe(false)
  })

  it('does not mind in which order the values of a group were stored', () => {
    const both = [
      ['groep', 'online'],
      ['online', 'groep'],
    ].map((vorm) => anInstrument({ praktisch: { vorm } }))
    expect(row('praktisch.vorm', both)?.differs).toBe(false)
  })
})

describe('any comparison', () => {
  const random = seededRandom(20_261_123)
  const one = <T>(list: readonly [T, ...T[]]): T =>
    list[Math.floor(random() * list.length)] ?? list[0]
  const shuffled = (count: number) =>
    Array.from({ length: count }, (_, place) => ({ place, key: random() }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ place }) => place)

  /** Few values for each field, so that equal ones are common. */
  function someInstrument(): PublicInstrument {
    return anInstrument({
      samenvatting: one(['Kort.', 'Lang.', null]),
      praktisch: { vorm: one([[], ['groep'], ['online', 'groep']]) },
      duurWeken: { min: one([1, null]), max: one([4, null]) },
      wachttijdWeken: one([0, 3, null]),
      voordelen: one([[], [{ tekst: 'Rust' }]]),
      volgendeControle: one(['2026-01-01', '2027-01-01', null]),
      kenmerken: one([[], anInstrument().kenmerken]),
    })
  }

  const runs = Array.from({ length: 200 }, () => {
    const instrumenten = Array.from({ length: one([1, 2, 3, 4]) }, someInstrument)
    return { instrumenten, order: shuffled(instrumenten.length) }
  })

  it('differs in a row if and only if not all its cells are equal', () => {
    for (const { instrumenten } of runs)
      for (const { cells, differs } of buildRows(instrumenten, context)) {
        const areEqual = cells.every((cell) => isDeepStrictEqual(cell, cells[0]))
        expect(differs).toBe(!areEqual)
      }
  })

  it('gives the same cells in another order when the columns stand in another order', () => {
    const inOrder = <T>(list: readonly T[], order: readonly number[]) =>
      order.flatMap((place) => list.slice(place, place + 1))
    for (const { instrumenten, order } of runs) {
      const expected = buildRows(instrumenten, context).map((line) => ({
        ...line,
        cells: inOrder(line.cells, order),
      }))
      expect(buildRows(inOrder(instrumenten, order), context)).toEqual(expected)
    }
  })
})
