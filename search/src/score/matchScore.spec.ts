import { describe, expect, it } from 'vitest'
import { matchScore } from './matchScore.ts'

const KENMERKEN = [
  { code: '1.3.1', werking: 'direct' },
  { code: '4.1', werking: 'indirect' },
  { code: '4.2', werking: 'direct' },
] as const

describe('matchScore', () => {
  it('counts direct as one, indirect as a half and the rest as nothing', () => {
    expect(matchScore(KENMERKEN, ['1.3.1', '4.1', '5.2'], 'alle')).toEqual({
      score: 0.5,
      direct: ['1.3.1'],
      indirect: ['4.1'],
      niet: ['5.2'],
    })
  })

  it('takes for a parent the best of what lies below it', () => {
    expect(matchScore(KENMERKEN, ['4', '1'], 'alle')).toMatchObject({
      score: 1,
      direct: ['4', '1'],
    })
  })

  it('counts indirect as nothing when only direct counts', () => {
    expect(matchScore(KENMERKEN, ['4.1'], 'direct')).toMatchObject({ score: 0, niet: ['4.1'] })
  })

  it('says nothing when nothing is chosen', () => {
    expect(matchScore(KENMERKEN, [], 'alle')).toBeNull()
  })
})
