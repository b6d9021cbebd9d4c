import { describe, expect, it } from 'vitest'
import { aCatalogus, anInstrument } from '../testing/builders'
import { chosenKenmerkenCell, controleCell, directKenmerkenCell, factsCell } from './readCell'

describe('factsCell', () => {
  it('has neither value nor note for what is unknown', () => {
    expect(factsCell(null, '', undefined)).toEqual({ kind: 'facts', values: [], notes: [] })
  })
})

describe('chosenKenmerkenCell', () => {
  it('says of each need, in the order of the choice, how the instrument works on it', () => {
    const chosen = ['5.2', '1', '4.1']
    const { kenmerken } = chosenKenmerkenCell(anInstrument(), chosen, aCatalogus())
    expect(kenmerken.map(({ naam, werking }) => [naam, werking])).toEqual([
      ['Geloof in eigen kunnen', 'niet'],
      ['Menselijk kapitaal', 'indirect'],
      ['Sollicitatievaardigheden', 'direct'],
    ])
  })
})

describe('directKenmerkenCell', () => {
  it('has what the instrument is meant for, in order of code', () => {
    const line = (code: string, werking: 'direct' | 'indirect') => ({
      code,
      naam: code,
      werking,
      toelichting: null,
    })
    const kenmerken = [line('1.10', 'direct'), line('5.2', 'indirect'), line('1.9', 'direct')]
    const cell = directKenmerkenCell(anInstrument({ kenmerken }))
    expect(cell.kenmerken.map(({ code }) => code)).toEqual(['1.9', '1.10'])
  })
})

describe('controleCell', () => {
  const controle = (changes: object) => controleCell(anInstrument(changes), '2026-11-23')

  it('names the day and who checked', () => {
    expect(controle({})).toMatchObject({
      op: '3 oktober 2026',
      door: 'Beheergroep',
      verlopenOp: null,
    })
  })

  it('says when a new check is overdue', () => {
    expect(controle({ volgendeControle: '2026-11-22' }).verlopenOp).toBe('22 november 2026')
  })

  it('names nobody when it was never checked', () => {
    expect(controle({ gecontroleerdOp: null })).toMatchObject({ op: null, door: null })
  })
})
