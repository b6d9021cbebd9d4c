import { describe, expect, it } from 'vitest'
import { pageNumbers } from './pageNumbers'

describe('pageNumbers', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [5, 9, [1, null, 4, 5, 6, null, 9]],
    [4, 6, [1, 2, 3, 4, 5, 6]],
    [9, 9, [1, null, 8, 9]],
  ])('page %i of %i', (current, last, pages) => {
    expect(pageNumbers(current, last)).toEqual(pages)
  })
})
