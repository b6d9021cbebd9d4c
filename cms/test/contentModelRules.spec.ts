import { describe, expect, it } from 'vitest'
import { toDutch } from '../src/validation/dutchMessage'
import { instrumentProblems } from '../src/validation/instrumentRules'
import {
  facetgroepKeyProblems,
  kenmerkCodeProblems,
  keyProblems,
  RESERVED_PARAMETERS,
} from '../src/validation/keyRules'
import { addressProblems, blockLinkProblems } from '../src/validation/linkRules'
import { missingForPublish } from '../src/validation/publishRules'
import type { StoredInstrument } from '../src/validation/storedInstrument'

const leaf = { code: '4.1', naam: 'Sollicitatievaardigheden', kinderen: [] }

/** An instrument that may be published; say only what differs. */
const aStoredInstrument = (over: StoredInstrument = {}): StoredInstrument => ({
  naam: 'JOBS-training',
  slug: 'jobs-training',
  samenvatting: 'Vijf dagdelen leren solliciteren.',
  hoeIsHet: 'Je zit met tien mensen in een groep.',
  leverancier: { code: 'werkbedrijf' },
  voordelen: [{ tekst: 'Je oefent samen' }],
  nadelen: [{ tekst: 'Je moet vijf keer komen' }],
  kenmerken: [{ kenmerk: leaf, werking: 'direct' }],
  gecontroleerdOp: '2026-10-03',
  ...over,
})

const pathsOf = (over: StoredInstrument) =>
  instrumentProblems(aStoredInstrument(over)).map(({ path }) => path.join('.'))

describe('missingForPublish', () => {
  it('misses nothing in a complete instrument', () => {
    expect(missingForPublish(aStoredInstrument())).toEqual([])
  })

  it('names everything an empty instrument lacks', () => {
    expect(missingForPublish({})).toHaveLength(9)
  })

  it.each<[string, StoredInstrument]>([
    ['een voordeel', { voordelen: [] }],
    ['een nadeel', { nadelen: [{ tekst: '  ' }] }],
    ['de samenvatting', { samenvatting: ' ' }],
    ['de leverancier', { leverancier: null }],
    ['de beschrijving bij "Hoe is het?"', { hoeIsHet: null }],
    ['de datum bij "gecontroleerd op"', { gecontroleerdOp: null }],
    [
      'een kenmerk waar het instrument direct aan werkt',
      { kenmerken: [{ kenmerk: leaf, werking: 'indirect' }] },
    ],
    [
      'een kenmerk waar het instrument direct aan werkt',
      { kenmerken: [{ kenmerk: null, werking: 'direct' }] },
    ],
  ])('names %s', (phrase, over) => {
    expect(missingForPublish(aStoredInstrument(over))).toEqual([phrase])
  })
})

describe('instrumentProblems', () => {
  it('finds nothing wrong in an instrument that has only a name', () => {
    expect(instrumentProblems({ naam: 'Jobclub', slug: 'jobclub' })).toEqual([])
  })

  it('refuses a kenmerk with kenmerken below it, and one that is linked twice', () => {
    const parent = { code: '1.3', naam: 'Basisvaardigheden', kinderen: [{}] }
    const kenmerken = [leaf, parent, leaf].map((kenmerk) => ({ kenmerk, werking: 'direct' }))
    expect(pathsOf({ kenmerken })).toEqual(['kenmerken.1.kenmerk', 'kenmerken.2.kenmerk'])
  })

  it('refuses a minimum above the maximum, and accepts one that is unknown', () => {
    expect(pathsOf({ duurWekenMin: 3, duurWekenMax: 2 })).toEqual(['duurWekenMin'])
    expect(pathsOf({ duurWekenMin: 3, duurWekenMax: null, urenPerWeekMax: 8 })).toEqual([])
    expect(pathsOf({ urenPerWeekMin: 8, urenPerWeekMax: 8 })).toEqual([])
  })

  it('refuses amounts below zero', () => {
    expect(pathsOf({ wachttijdWeken: -1, kosten: { bedrag: -5 } })).toEqual([
      'wachttijdWeken',
      'kosten.bedrag',
    ])
  })

  it.each(['Job Club', '/jobclub', '', 'jobs-training'])('refuses "%s" as related', (slug) => {
    expect(pathsOf({ verwant: [{ slug }] })).toEqual(['verwant.0.slug'])
  })

  it('refuses addresses that are no web page', () => {
    const url = 'javascript:alert(1)'
    expect(pathsOf({ bronnen: [{ url: 'https://divosa.nl' }, { url }] })).toEqual(['bronnen.1.url'])
    expect(pathsOf({ grondslagen: [{ url: 'wetten.overheid.nl' }] })).toEqual(['grondslagen.0.url'])
  })

  it('refuses dates in the wrong order', () => {
    expect(pathsOf({ volgendeControle: '2026-01-01' })).toEqual(['volgendeControle'])
    expect(
      pathsOf({ publiceerOp: '2026-12-02T00:00:00.000Z', verlooptOp: '2026-12-01T00:00:00.000Z' }),
    ).toEqual(['verlooptOp'])
    expect(
      pathsOf({ grondslagen: [{ geldigVan: '2020-01-01', geldigTot: '2019-12-31' }] }),
    ).toEqual(['grondslagen.0.geldigTot'])
  })

  it.each([-1, 1.5, 5])('refuses evidence of level %s', (niveau) => {
    expect(pathsOf({ bewijs: [{ niveau }] })).toEqual(['bewijs.0.niveau'])
  })
})

describe('keys', () => {
  it.each(['vorm', 'lage-basisvaardigheden', 'a1'])('accepts %s', (key) => {
    expect(keyProblems('sleutel', key)).toEqual([])
    expect(facetgroepKeyProblems(key)).toEqual([])
  })

  it.each(['Vorm', '1e', '-vorm', 'vorm en fase', 'vörm', ''])('refuses "%s"', (key) => {
    expect(keyProblems('sleutel', key)).toHaveLength(1)
  })

  it.each(RESERVED_PARAMETERS)('keeps %s for the keuzehulp itself', (name) => {
    expect(facetgroepKeyProblems(name.toLowerCase())).toHaveLength(1)
  })

  it('lets the code of a kenmerk continue the code above it', () => {
    expect(kenmerkCodeProblems('1.3.2', '1.3')).toEqual([])
    expect(kenmerkCodeProblems('1', undefined)).toEqual([])
    expect(kenmerkCodeProblems('1.30', '1.3')).toHaveLength(1)
    expect(kenmerkCodeProblems('1.a', '1')).toHaveLength(1)
  })
})

describe('links', () => {
  const linkTo = (url: string) => [
    { type: 'list', children: [{ type: 'list-item', children: [{ type: 'link', url }] }] },
  ]

  it.each(['https://a.nl', 'http://a.nl', 'mailto:a@b.example', 'tel:088', '/brochure', '#kop'])(
    'accepts %s in a text',
    (url) => expect(blockLinkProblems('inhoud', linkTo(url))).toEqual([]),
  )

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'JaVaScRiPt:1', ''])(
    'refuses "%s" in a text',
    (url) => expect(blockLinkProblems('inhoud', linkTo(url))).toHaveLength(1),
  )

  it('accepts an empty address', () => {
    expect(addressProblems(['website'], null)).toEqual([])
    expect(addressProblems(['website'], '')).toEqual([])
  })
})

describe('toDutch', () => {
  it.each([
    ['This attribute must be unique', 'Deze waarde bestaat al. Kies een andere.'],
    ['samenvatting must be at most 300 characters', 'Gebruik hooguit 300 tekens.'],
    ['bewijs[0].niveau must be less than or equal to 4', 'Dit is hooguit 4.'],
    [
      'werking must be one of the following values: direct, indirect, ',
      'Kies uit: direct, indirect.',
    ],
    ['Something else', 'Something else'],
  ])('turns "%s" into "%s"', (english, dutch) => {
    expect(toDutch(english)).toBe(dutch)
  })
})
