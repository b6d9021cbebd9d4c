import { searchCatalogue } from '@keuzehulp/search'
import { describe, expect, it } from 'vitest'
import { aGesprekCatalogus } from '../testing/aGesprekCatalogus'
import { emptyGesprek } from './gesprek'
import { gesprekSelectie, rankMogelijkheden, shownMogelijkheden } from './rankMogelijkheden'

const EMPTY = emptyGesprek('2026-11-23')
const { instrumenten } = aGesprekCatalogus()
const slugs = (list: { instrument: { slug: string } }[]) => list.map((m) => m.instrument.slug)

describe('rankMogelijkheden', () => {
  it('gives everything by name when nothing is asked, without a match', () => {
    const ranked = rankMogelijkheden(instrumenten, EMPTY)
    expect(slugs(ranked)).toEqual(['empowerment', 'jobs-training', 'taalhuis'])
    expect(ranked.every(({ match }) => match === null)).toBe(true)
  })

  it('keeps what works on something that was asked, with the reasons', () => {
    const [first, ...others] = rankMogelijkheden(instrumenten, { ...EMPTY, kenmerken: ['1', '2'] })
    expect(first?.instrument.slug).toBe('taalhuis')
    expect(first?.match).toMatchObject({ direct: ['1'], niet: ['2'] })
    expect(others).toEqual([])
  })

  it('answers as the keuzehulp does for the same question', () => {
    for (const wensen of [
      EMPTY,
      { ...EMPTY, kenmerken: ['4.1', '5'], grenzen: { duurMaxWeken: 1 } },
      { ...EMPTY, praktisch: { vorm: ['groep'] } },
    ]) {
      const { resultaten } = searchCatalogue(instrumenten, gesprekSelectie(wensen), ['vorm'])
      expect(slugs(rankMogelijkheden(instrumenten, wensen))).toEqual(
        resultaten.map(({ slug }) => slug),
      )
    }
  })
})

describe('shownMogelijkheden', () => {
  it('always shows what they look at, also when it is not at the top or no longer fits', () => {
    const gesprek = { ...EMPTY, lijstje: ['taalhuis'] }
    expect(slugs(shownMogelijkheden(instrumenten, gesprek, 1).mogelijkheden)).toEqual([
      'empowerment',
      'taalhuis',
    ])
    const narrowed = shownMogelijkheden(instrumenten, { ...gesprek, kenmerken: ['4.1'] }, 5)
    expect(slugs(narrowed.mogelijkheden)).toEqual(['jobs-training', 'taalhuis'])
    expect(narrowed).toMatchObject({ totaal: 1, more: 0 })
  })

  it('says how many more there are', () => {
    expect(shownMogelijkheden(instrumenten, EMPTY, 1)).toMatchObject({ totaal: 3, more: 2 })
  })
})
