import { expect, test } from 'vitest'
import { liveVocabulary } from './liveVocabulary.ts'
import { drawSelecties, PROFILES } from './selectieProfiles.ts'

const leaf = (code: string, aantal = 3) => ({ code, aantal, kinderen: [] })
const groep = (sleutel: string) => ({
  sleutel,
  waarden: [
    { sleutel: `${sleutel}-veel`, aantal: 40 },
    { sleutel: `${sleutel}-weinig`, aantal: 1 },
    { sleutel: `${sleutel}-nooit`, aantal: 0 },
  ],
})

const vocabulary = liveVocabulary(
  [
    {
      code: '1',
      aantal: 9,
      kinderen: [leaf('1.1'), { ...leaf('1.3'), kinderen: [leaf('1.3.1')] }],
    },
    { code: '2', aantal: 9, kinderen: [leaf('2.1'), leaf('2.2'), leaf('2.3'), leaf('2.4', 0)] },
  ],
  ['vorm', 'fase', 'locatie', 'uitkering', 'taalniveau'].map(groep),
  ['Werk & Taal', 'Samen solliciteren, samen werken'],
)
const draw = (profile: (typeof PROFILES)[number], seed = 1) =>
  drawSelecties(profile, vocabulary, { count: 200, total: 52, seed })

test('knows the leaves below every code and no code, value or word that is of no use', () => {
  expect(vocabulary.leaves.get('1')).toEqual(['1.1', '1.3.1'])
  expect(vocabulary.leaves.get('2.1')).toEqual(['2.1'])
  expect(vocabulary.kenmerken.map(({ sleutel }) => sleutel)).toEqual(
    ['1.1', '1.3', '1.3.1', '2.1', '2.2', '2.3'], // neither domains nor 2.4, which nobody has
  )
  expect(vocabulary.groepen.get('vorm')).toHaveLength(2)
  expect(vocabulary.words).toEqual(['samen', 'solliciteren', 'werken'])
})

test.each(PROFILES)('draws the same questions of the kind "%s" for the same seed', (profile) => {
  expect(draw(profile)).toEqual(draw(profile))
  expect(draw(profile)).not.toEqual(draw(profile, 2))
})

test('chooses two kenmerken and one or two values in each of four groups', () => {
  for (const { kenmerk, praktisch, sorteer } of draw('5 groepen')) {
    expect(new Set(kenmerk).size).toBe(2)
    expect(Object.keys(praktisch)).toHaveLength(4)
    for (const chosen of Object.values(praktisch)) expect([1, 2]).toContain(new Set(chosen).size)
    expect(sorteer).toBeNull()
  }
})

test('chooses a value about as often as it occurs', () => {
  const single = draw('5 groepen').flatMap(({ praktisch }) =>
    Object.values(praktisch).filter((chosen) => chosen.length === 1),
  )
  const often = single.filter(([chosen]) => chosen?.endsWith('-veel'))
  expect(often.length / single.length).toBeGreaterThan(0.9)
})

test('asks for five kenmerken and nothing else', () => {
  for (const selectie of draw('5 kenmerken')) {
    expect(new Set(selectie.kenmerk).size).toBe(5)
    expect(selectie).toMatchObject({ q: '', praktisch: {}, sorteer: null })
  }
})

test('asks by name for pages that exist', () => {
  const pages = new Set(draw('naam').map(({ pagina }) => pagina))
  expect([...pages].sort()).toEqual([1, 2, 3])
})

test('searches for a word that occurs, within one group', () => {
  for (const { q, praktisch } of draw('tekst')) {
    expect(vocabulary.words).toContain(q)
    expect(Object.keys(praktisch)).toHaveLength(1)
  }
})
