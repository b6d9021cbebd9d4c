import { describe, expect, it } from 'vitest'
import { aLijstje } from '../testing/aLijstje'
import { addedZin, LIJSTJE_VOL, mergedZin, removedZin } from './lijstjeWoorden'

describe('lijstjeWoorden', () => {
  it('say what changed and how many there are now', () => {
    expect(addedZin('JOBS-training', aLijstje(3))).toBe(
      'JOBS-training staat op het lijstje. Nu 3 instrumenten.',
    )
    expect(removedZin('JOBS-training', [])).toBe(
      'JOBS-training is van het lijstje af. Nu geen instrumenten.',
    )
    expect(LIJSTJE_VOL).toBe('Het lijstje is vol (20). Haal er eerst een af.')
  })

  it('say what of a shared lijstje did not fit', () => {
    expect(mergedZin(aLijstje(2), [])).toBe('Overgenomen. Nu 2 instrumenten.')
    expect(mergedZin(aLijstje(20), aLijstje(1))).toContain('1 instrument paste er niet meer op')
    expect(mergedZin(aLijstje(20), aLijstje(2))).toContain('2 instrumenten pasten er niet meer op')
  })
})
