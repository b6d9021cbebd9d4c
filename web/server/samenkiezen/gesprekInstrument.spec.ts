import { describe, expect, it } from 'vitest'
import { anInstrument } from '../../app/testing/builders'
import { gesprekInstrument } from './gesprekInstrument'

describe('gesprekInstrument', () => {
  it('sends what the client reads and leaves out what only the professional reads', () => {
    const instrument = anInstrument({
      hoeIsHet: 'Je oefent samen. Je belt.\n\nDaarna is er koffie.',
      werkwijze: 'In vijf stappen.',
      aandachtspunten: 'Overleg eerst.',
    })
    const sent = gesprekInstrument(instrument)
    expect(sent.hoeIsHet).toBe('Je oefent samen. Je belt.')
    expect(sent).not.toHaveProperty('werkwijze')
    expect(sent).not.toHaveProperty('aandachtspunten')
    expect(sent.kenmerken[0]).toEqual({ code: '4.1', werking: 'direct' })
  })
})
