import { describe, expect, it } from 'vitest'
import { needsOf } from './needsOf'

const needs = (path: string, kenmerk: string | string[] | undefined, hash = '') =>
  needsOf({ path, query: kenmerk === undefined ? {} : { kenmerk }, hash })

describe('needsOf', () => {
  it('reads the query of the keuzehulp and of a comparison, also that nothing is chosen', () => {
    expect(needs('/keuzehulp', ['4.1', '5.2', '4.1'])).toEqual(['4.1', '5.2'])
    expect(needs('/vergelijken', '1')).toEqual(['1'])
    expect(needs('/keuzehulp', undefined)).toEqual([])
  })

  it('reads the fragment of the lijstje, and nothing from a shared one', () => {
    expect(needs('/lijstje', undefined, '#kenmerk=4.1,5.2')).toEqual(['4.1', '5.2'])
    expect(needs('/lijstje', undefined, '#i=jobclub')).toBeNull()
    expect(needs('/lijstje', '4.1')).toBeNull()
  })

  it('takes no notice of other addresses and of what is no code', () => {
    expect(needs('/instrumenten/jobclub', '4.1', '#kenmerk=4.1')).toBeNull()
    expect(needs('/keuzehulp', ['<b>', '', '4.'])).toEqual([])
  })
})
