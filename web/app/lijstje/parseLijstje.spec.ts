import { seededRandom } from '@keuzehulp/search/testing'
import { describe, expect, it } from 'vitest'
import { aLijstje, aLijstjeItem } from '../testing/aLijstje'
import { MAX_LIJSTJE } from './lijstje'
import { isSlug, parseLijstje, readLijstjeItem, serializeLijstje } from './parseLijstje'

const parse = (value: unknown) => parseLijstje(JSON.stringify(value))

describe('parseLijstje', () => {
  it('reads what was written', () => {
    const lijstje = aLijstje(3)
    expect(parseLijstje(serializeLijstje(lijstje))).toEqual(lijstje)
  })

  it.each([
    null,
    '',
    '{',
    'null',
    '7',
    '[]',
    '"lijstje"',
    '{"instrumenten":{}}',
    '{"__proto__":1}',
  ])('finds nothing in %s', (text) => {
    expect(parseLijstje(text)).toEqual([])
  })

  it('keeps what can be kept, also of another version', () => {
    const known = aLijstjeItem('ips')
    const instrumenten = [
      { ...known, prijs: 3 },
      { ...known, naam: 'Nog eens' },
      { slug: '../weg', naam: 'Weg' },
      { slug: 'naamloos', naam: ' ', kenmerken: [] },
      null,
      'ips',
    ]
    expect(parse({ versie: 9, instrumenten })).toEqual([known])
  })

  it('leaves out kenmerken it does not understand', () => {
    const kenmerken = [
      { code: '4.1', werking: 'direct' },
      { code: '4.1', werking: 'misschien' },
      { code: 'x', werking: 'direct' },
      4.1,
    ]
    expect(readLijstjeItem({ slug: 'a', naam: 'A', kenmerken })?.kenmerken).toEqual([
      { code: '4.1', werking: 'direct' },
    ])
    expect(readLijstjeItem({ slug: 'a', naam: 'A' })?.kenmerken).toEqual([])
  })

  it('keeps no more than fits', () => {
    expect(parse({ instrumenten: aLijstje(50) })).toHaveLength(MAX_LIJSTJE)
  })

  it('survives any damage to what was stored', () => {
    const random = seededRandom(11)
    const whole = serializeLijstje(aLijstje(4))
    const pieces = ['{', '}', '"', ':', ',', '[', ']', 'null', '1e9', '\\u0000', 'é', 'direct']
    for (let round = 0; round < 3_000; round++) {
      const at = Math.floor(random() * whole.length)
      const piece = pieces[Math.floor(random() * pieces.length)] ?? ''
      const cut = Math.floor(random() * 30)
      const lijstje = parseLijstje(whole.slice(0, at) + piece + whole.slice(at + cut))
      expect(lijstje.length).toBeLessThanOrEqual(MAX_LIJSTJE)
      for (const { slug, naam } of lijstje) expect(isSlug(slug) && naam.length > 0).toBe(true)
    }
  })
})
