import { describe, expect, it } from 'vitest'
import { anInstrumentEntry } from '../testing/anInstrumentEntry.ts'
import { completeEntry } from './completeEntry.ts'
import { parseVoorbeeldAntwoord } from './voorbeeldAntwoord.ts'

describe('completeEntry', () => {
  it('leaves a finished entry as it is', () => {
    const { entry, weggelaten } = completeEntry('doc1', anInstrumentEntry({ doel: 'Dit' }))
    expect(weggelaten).toEqual([])
    expect(entry).toMatchObject({ documentId: 'doc1', doel: 'Dit', naam: 'Een instrument' })
  })

  it('shows a draft of which nothing was filled in', () => {
    const { entry } = completeEntry('doc1', { naam: null, slug: ' ', kosten: null, bewijs: null })
    expect(entry).toMatchObject({ naam: 'Instrument zonder naam', slug: 'doc1', bewijs: [] })
  })

  it('leaves out the lines and fields that are not finished, and names them', () => {
    const { entry, weggelaten } = completeEntry('doc1', {
      ...anInstrumentEntry(),
      voordelen: [{ tekst: null }, { tekst: 'Blijft' }],
      kenmerken: [{ kenmerk: null, werking: 'direct' }],
      bronnen: [{ titel: 'Blijft', url: null, jaar: null }, { titel: null }, {}],
      gecontroleerdOp: 'gisteren',
    })
    expect(entry.voordelen).toEqual([{ tekst: 'Blijft' }])
    expect(entry).toMatchObject({ kenmerken: [], gecontroleerdOp: null })
    expect(entry.bronnen.map(({ titel }) => titel)).toEqual(['Blijft'])
    expect(weggelaten).toEqual(
      expect.arrayContaining([
        ['voordelen', 0],
        ['kenmerken', 0],
        ['bronnen', 1],
        ['bronnen', 2],
        ['gecontroleerdOp'],
      ]),
    )
  })

  it('keeps what is internal away, also once it has been sent', () => {
    const { entry } = completeEntry('doc1', { ...anInstrumentEntry(), interneNotitie: 'GEHEIM' })
    const sent: unknown = JSON.parse(JSON.stringify({ entry, ontbreekt: [] }))
    expect(JSON.stringify(parseVoorbeeldAntwoord(sent))).not.toContain('GEHEIM')
    expect(parseVoorbeeldAntwoord(sent).instrument.naam).toBe('Een instrument')
  })
})
