import { expect, it } from 'vitest'
import { tiedWords, withoutSigns } from './signs.ts'

it('finds the words that a sign ties to others', () => {
  expect(tiedWords(['Vanaf €500 per maand', '<b>taal</b> en werk', null, '€500 of 50%'])).toEqual([
    '500',
    'b',
    'taal',
  ])
})

it('puts spaces for signs and leaves other marks alone', () => {
  expect(withoutSigns('ja|nee: €5,50 "mbo-2"')).toBe('ja nee:  5,50 "mbo-2"')
  expect(withoutSigns('€')).toBe('€')
})
