import { describe, expect, it } from 'vitest'
import { aCatalogus } from '../testing/builders'
import { filterLabel } from './filterLabel'

describe('filterLabel', () => {
  const catalogus = aCatalogus()

  it('gives a kenmerk its code, domain and name', () => {
    expect(filterLabel({ soort: 'kenmerk', code: '4.1' }, catalogus)).toEqual({
      code: '4.1',
      domein: '4',
      naam: 'Sollicitatievaardigheden',
    })
  })

  it('says which group a practical value belongs to', () => {
    const label = filterLabel({ soort: 'praktisch', groep: 'vorm', sleutel: 'groep' }, catalogus)
    expect(label.naam).toBe('Vorm: Groep')
  })

  it('falls back on keys that no longer exist', () => {
    const label = filterLabel({ soort: 'praktisch', groep: 'weg', sleutel: 'oud' }, catalogus)
    expect(label.naam).toBe('weg: oud')
    expect(filterLabel({ soort: 'kenmerk', code: '9' }, catalogus).naam).toBe('9')
  })

  it('writes a limit with its unit and a text between quotes', () => {
    expect(filterLabel({ soort: 'grens', key: 'duurMaxWeken', waarde: 1 }, catalogus).naam).toBe(
      'Duur: hoogstens 1 week',
    )
    expect(filterLabel({ soort: 'grens', key: 'kostenMax', waarde: 500 }, catalogus).naam).toBe(
      'Kosten: hoogstens €\u00a0500',
    )
    expect(filterLabel({ soort: 'q', waarde: 'cv' }, catalogus).naam).toBe('‘cv’')
  })
})
