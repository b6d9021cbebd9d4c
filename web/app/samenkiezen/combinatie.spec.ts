import { describe, expect, it } from 'vitest'
import { aGesprekCatalogus } from '../testing/aGesprekCatalogus'
import { combinatieTip } from './combinatie'
import { emptyGesprek } from './gesprek'

const EMPTY = emptyGesprek('2026-11-23')
const tip = (changes: object) =>
  combinatieTip({ ...EMPTY, ...changes }, aGesprekCatalogus().instrumenten)

describe('combinatieTip', () => {
  it('says nothing without a choice, or when both sides are there', () => {
    expect(tip({})).toBeNull()
    expect(tip({ kenmerken: ['4.1', '5.2'] })).toBeNull()
    expect(tip({ lijstje: ['jobs-training', 'empowerment'] })).toBeNull()
  })

  it('misses motivation beside skills, and skills beside motivation', () => {
    expect(tip({ kenmerken: ['4.1'] })).toMatchObject({
      ontbreekt: 'motivatie',
      voorstellen: [{ slug: 'empowerment', naam: 'Empowerment' }],
    })
    expect(tip({ kenmerken: ['5'] })?.ontbreekt).toBe('vaardigheden')
  })

  it('proposes nothing that does not fit their wishes', () => {
    expect(tip({ kenmerken: ['4.1'], praktisch: { vorm: ['online'] } })?.voorstellen).toEqual([])
    expect(tip({ lijstje: ['taalhuis'], praktisch: { vorm: ['online'] } })?.voorstellen).toEqual([])
  })

  it('judges by what they look at, and does not propose that', () => {
    const found = tip({ kenmerken: ['4.1', '5.2'], lijstje: ['empowerment'] })
    expect(found?.ontbreekt).toBe('vaardigheden')
    expect(found?.voorstellen.map(({ slug }) => slug)).toEqual(['jobs-training', 'taalhuis'])
  })
})
