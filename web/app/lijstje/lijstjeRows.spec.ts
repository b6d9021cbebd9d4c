import { describe, expect, it } from 'vitest'
import { aLijstje, aLijstjeItem } from '../testing/aLijstje'
import { lijstjeRows, type Removed } from './lijstjeRows'

const shown = (count: number, removed: Removed | null) =>
  lijstjeRows(aLijstje(count), removed).map(({ item, at, isRemoved }) => [item.slug, at, isRemoved])

describe('lijstjeRows', () => {
  it('are the instruments, each with its place', () => {
    expect(shown(2, null)).toEqual([
      ['nr-1', 0, false],
      ['nr-2', 1, false],
    ])
  })

  it('keep what was taken off in its old place', () => {
    expect(shown(2, { item: aLijstjeItem('weg'), at: 1 })).toEqual([
      ['nr-1', 0, false],
      ['weg', 1, true],
      ['nr-2', 1, false],
    ])
  })

  it('show what was put back once', () => {
    expect(shown(2, { item: aLijstjeItem('nr-2'), at: 0 })).toEqual(shown(2, null))
  })
})
