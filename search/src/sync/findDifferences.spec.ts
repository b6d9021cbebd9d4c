import { describe, expect, it } from 'vitest'
import { isRebuildQuicker } from './findDifferences.ts'
import { instrumentKey } from './entrySource.ts'

/** So many differences in a catalogue of this size. */
const differing = (count: number, instrumenten: number) => ({
  keys: Array.from({ length: count }, (_, number) => instrumentKey(`${number}`)),
  instrumenten,
})

describe('making the index anew instead of writing every difference', () => {
  it.each([
    ['nothing differs', 0, 10_000, false],
    ['a few of few differ', 52, 52, false],
    ['many differ, of very many', 5_000, 100_000, false],
    ['most differ', 9_948, 10_000, true],
    ['the index has far more than the database', 5_000, 52, true],
  ])('when %s', (_when, count, size, quicker) => {
    expect(isRebuildQuicker(differing(count, size))).toBe(quicker)
  })
})
