import { describe, expect, it } from 'vitest'
import { ancestorCodes, compareCodes, domainCode, withAncestors } from './kenmerkCode.ts'

describe('codes of kenmerken', () => {
  it('know what is above them', () => {
    expect(ancestorCodes('1.3.1')).toEqual(['1.3', '1'])
    expect(domainCode('3.1.5')).toBe('3')
    expect(withAncestors(['1.3.2', '1.3.1', '5.2'])).toEqual([
      '1',
      '1.3',
      '1.3.1',
      '1.3.2',
      '5',
      '5.2',
    ])
  })

  it('are ordered by number', () => {
    expect(['1.10', '1.9', '1', '1.9.1'].toSorted(compareCodes)).toEqual([
      '1',
      '1.9',
      '1.9.1',
      '1.10',
    ])
  })
})
