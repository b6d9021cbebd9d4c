import { seededRandom } from '@keuzehulp/search/testing'
import { describe, expect, it } from 'vitest'
import { anInstrument } from '../testing/builders'
import { aLijstje, aLijstjeItem } from '../testing/aLijstje'
import {
  addToLijstje,
  isOnLijstje,
  type Lijstje,
  MAX_LIJSTJE,
  mergeLijstjes,
  removeFromLijstje,
  toLijstjeItem,
} from './lijstje'

const slugs = (lijstje: Lijstje) => lijstje.map(({ slug }) => slug)

describe('lijstje', () => {
  it('keeps what it shows of an instrument and nothing else', () => {
    expect(toLijstjeItem(anInstrument())).toEqual({
      slug: 'jobs-training',
      naam: 'JOBS-training',
      kenmerken: [
        { code: '4.1', werking: 'direct' },
        { code: '1.3.1', werking: 'indirect' },
      ],
    })
  })

  it('holds each instrument once, in the order of adding', () => {
    const lijstje = ['b', 'a', 'b'].reduce<Lijstje>(
      (before, slug) => addToLijstje(before, aLijstjeItem(slug)),
      [],
    )
    expect(slugs(lijstje)).toEqual(['b', 'a'])
    expect(slugs(removeFromLijstje(lijstje, 'b'))).toEqual(['a'])
  })

  it('puts an instrument back where it stood', () => {
    const lijstje = removeFromLijstje(aLijstje(3), 'nr-2')
    expect(slugs(addToLijstje(lijstje, aLijstjeItem('nr-2'), 1))).toEqual(['nr-1', 'nr-2', 'nr-3'])
  })

  it('takes no more when it is full', () => {
    const full = aLijstje(MAX_LIJSTJE)
    expect(addToLijstje(full, aLijstjeItem('extra'))).toBe(full)
  })

  it('stays unique and within its size, whatever is added and removed', () => {
    const random = seededRandom(7)
    let lijstje: Lijstje = []
    for (let step = 0; step < 2_000; step++) {
      const slug = `nr-${Math.floor(random() * 40)}`
      const at = Math.floor(random() * 30)
      lijstje =
        random() < 0.75
          ? addToLijstje(lijstje, aLijstjeItem(slug), at)
          : removeFromLijstje(lijstje, slug)
      expect(lijstje.length).toBeLessThanOrEqual(MAX_LIJSTJE)
      expect(new Set(slugs(lijstje)).size).toBe(lijstje.length)
    }
  })
})

describe('mergeLijstjes', () => {
  it('puts what is new behind the own', () => {
    const { lijstje, rest } = mergeLijstjes(aLijstje(2), [aLijstjeItem('nr-2'), aLijstjeItem('x')])
    expect(slugs(lijstje)).toEqual(['nr-1', 'nr-2', 'x'])
    expect(rest).toEqual([])
  })

  it('says what did not fit', () => {
    const shared = [aLijstjeItem('x'), aLijstjeItem('nr-1'), aLijstjeItem('y')]
    const { lijstje, rest } = mergeLijstjes(aLijstje(MAX_LIJSTJE - 1), shared)
    expect(isOnLijstje(lijstje, 'x')).toBe(true)
    expect(slugs(rest)).toEqual(['y'])
  })
})
