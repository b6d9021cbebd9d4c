import { describe, expect, it } from 'vitest'
import { emptySelectie } from '../selection/selectie.ts'
import { buildFilter, equals } from './buildFilter.ts'

describe('buildFilter', () => {
  const selectie = {
    ...emptySelectie(),
    kenmerk: ['4.1', '5.2'],
    praktisch: { vorm: ['groep', 'online'] },
    grenzen: { kostenMax: 100 },
  }

  it('puts OR within a group and AND between groups, and keeps what is unknown', () => {
    expect(buildFilter(selectie)).toEqual([
      ['kenmerkAlle = "4.1"', 'kenmerkAlle = "5.2"'],
      ['praktisch.vorm = "groep"', 'praktisch.vorm = "online"'],
      ['kosten.perTraject <= 100', 'kosten.perTraject IS NULL'],
    ])
  })

  it('leaves one group out when its values are counted', () => {
    expect(buildFilter(selectie, 'vorm')).toHaveLength(2)
    expect(buildFilter(selectie, 'kenmerk')).toHaveLength(2)
  })

  it('quotes whatever stands in a value', () => {
    expect(equals('slug', 'a" OR id EXISTS \\')).toBe('slug = "a\\" OR id EXISTS \\\\"')
  })
})
