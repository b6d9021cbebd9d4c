import { describe, expect, it } from 'vitest'
import { chosenFilters, hasFilters, withoutFilter } from './chosenFilters.ts'
import { emptySelectie, type Selectie } from './selectie.ts'

const FULL: Selectie = {
  ...emptySelectie(),
  q: 'taal',
  kenmerk: ['4.1', '5.2'],
  praktisch: { vorm: ['groep', 'online'] },
  grenzen: { kostenMax: 100 },
  pagina: 4,
}

describe('chosen filters', () => {
  it('can each be taken off, after which nothing is chosen and the first page shows', () => {
    const filters = chosenFilters(FULL)
    expect(filters).toHaveLength(6)
    const empty = filters.reduce(withoutFilter, FULL)
    expect(hasFilters(empty)).toBe(false)
    expect(empty.pagina).toBe(1)
  })

  it('keeps the other values of a group', () => {
    expect(
      withoutFilter(FULL, { soort: 'praktisch', groep: 'vorm', sleutel: 'groep' }).praktisch,
    ).toEqual({
      vorm: ['online'],
    })
  })
})
