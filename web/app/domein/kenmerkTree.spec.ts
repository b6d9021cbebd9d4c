import { describe, expect, it } from 'vitest'
import { aKenmerk } from '../testing/builders'
import { buildKenmerkTree, countInSubtree } from './kenmerkTree'

describe('buildKenmerkTree', () => {
  it('hangs children under their parent in their own order', () => {
    const tree = buildKenmerkTree([
      aKenmerk('4.2', { volgorde: 2 }),
      aKenmerk('4', { volgorde: 4 }),
      aKenmerk('4.1', { volgorde: 1 }),
      aKenmerk('1', { volgorde: 1 }),
    ])
    expect(tree.map(({ code }) => code)).toEqual(['1', '4'])
    expect(tree[1]?.kinderen.map(({ code }) => code)).toEqual(['4.1', '4.2'])
  })
})

describe('countInSubtree', () => {
  it('does not take 1.30 for a child of 1.3', () => {
    expect(countInSubtree('1.3', ['1.3', '1.3.1', '1.30', '2'])).toBe(2)
  })
})
