import { expect, test } from 'vitest'
import { emptySelectie, liveVocabulary, type Selectie } from '../../../search/bench/index.ts'
import { strapiQuery } from './strapiQuery.ts'

const leaf = (code: string) => ({ code, aantal: 1, kinderen: [] })
const vocabulary = liveVocabulary(
  [{ code: '1', aantal: 2, kinderen: [leaf('1.1'), leaf('1.2')] }, leaf('4.1')],
  [],
  [],
)
const query = (over: Partial<Selectie>) =>
  decodeURIComponent(strapiQuery({ ...emptySelectie(), ...over }, vocabulary)).split('&')

test('asks for any of the chosen kenmerken, a parent as all below it', () => {
  const path = 'filters[$and][0][kenmerken][kenmerk][code][$in]'
  expect(query({ kenmerk: ['1', '4.1'] })).toEqual(
    expect.arrayContaining([`${path}[0]=1.1`, `${path}[1]=1.2`, `${path}[2]=4.1`]),
  )
})

test('asks for each of the chosen kenmerken apart when they are combined, and for direct only', () => {
  const asked = query({ kenmerk: ['1.1', '4.1'], combineer: 'en', werking: 'direct' })
  expect(asked).toContain('filters[$and][0][kenmerken][kenmerk][code][$in][0]=1.1')
  expect(asked).toContain('filters[$and][1][kenmerken][kenmerk][code][$in][0]=4.1')
  expect(asked).toContain('filters[$and][1][kenmerken][werking][$eq]=direct')
})

test('asks for one of the values within their own group', () => {
  expect(query({ praktisch: { vorm: ['groep', 'online'] } })).toEqual(
    expect.arrayContaining([
      'filters[$and][0][facetwaarden][sleutel][$in][0]=groep',
      'filters[$and][0][facetwaarden][sleutel][$in][1]=online',
      'filters[$and][0][facetwaarden][facetgroep][sleutel][$eq]=vorm',
    ]),
  )
})

test('keeps what is within a limit and what is unknown', () => {
  expect(query({ grenzen: { duurMaxWeken: 12 } })).toEqual(
    expect.arrayContaining([
      'filters[$and][0][$or][0][duurWekenMin][$lte]=12',
      'filters[$and][0][$or][1][duurWekenMin][$null]=true',
    ]),
  )
  expect(() => query({ grenzen: { kostenMax: 100 } })).toThrow('kostenMax')
})

test('passes text on and asks for the same page with what a result shows', () => {
  const asked = query({ q: 'taal & werk', pagina: 2 })
  expect(strapiQuery({ ...emptySelectie(), q: 'taal & werk' }, vocabulary)).toContain(
    '_q=taal%20%26%20werk',
  )
  expect(asked).toEqual(
    expect.arrayContaining([
      'pagination[page]=2',
      'pagination[pageSize]=20',
      'fields[0]=slug',
      'populate[kenmerken][populate][kenmerk][fields][0]=code',
    ]),
  )
  expect(query({})).not.toContain('_q=')
})
