import { emptySelectie } from '@keuzehulp/search'
import { describe, expect, it } from 'vitest'
import { sortOptions } from './sortOptions'

describe('sortOptions', () => {
  it('offers match and relevance only when there is something to match', () => {
    expect(sortOptions(emptySelectie()).map(({ value }) => value)).toEqual(['', 'recent'])
  })

  it('leaves the value of the default order empty', () => {
    const options = sortOptions({ ...emptySelectie(), kenmerk: ['4.1'], q: 'cv' })
    expect(options.map(({ value }) => value)).toEqual(['', 'relevantie', 'naam', 'recent'])
    expect(options[0]).toMatchObject({ label: 'best passend eerst', isSelected: true })
  })

  it('marks the order that was chosen', () => {
    const options = sortOptions({ ...emptySelectie(), sorteer: 'recent' })
    expect(options.find(({ isSelected }) => isSelected)?.value).toBe('recent')
  })

  it('names the order match by evidence when there are no kenmerken to fit', () => {
    const options = sortOptions({ ...emptySelectie(), sorteer: 'match' })
    expect(options.find(({ isSelected }) => isSelected)?.label).toBe('sterkste bewijs eerst')
  })
})
