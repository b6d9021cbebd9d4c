import { describe, expect, it } from 'vitest'
import { matchReasons, matchSummary } from './matchSummary'

const match = { score: 0.5, direct: ['4.1'], indirect: ['5.2'], niet: ['1.1'] }

describe('matchSummary', () => {
  it('counts what is worked on out of what was chosen', () => {
    expect(matchSummary(match)).toEqual(['1 van 3 direct', '1 van 3 indirect'])
  })

  it('leaves numbers out for a single need', () => {
    expect(matchSummary({ score: 1, direct: ['4.1'], indirect: [], niet: [] })).toEqual(['direct'])
    expect(matchSummary({ score: 0.5, direct: [], indirect: ['4.1'], niet: [] })).toEqual([
      'indirect',
    ])
  })
})

describe('matchReasons', () => {
  it('puts the strongest first', () => {
    expect(matchReasons(match)).toEqual([
      { code: '4.1', werking: 'direct' },
      { code: '5.2', werking: 'indirect' },
      { code: '1.1', werking: 'niet' },
    ])
  })
})
