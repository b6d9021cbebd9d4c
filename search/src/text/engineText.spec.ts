import { expect, it } from 'vitest'
import { engineText } from './engineText.ts'

it.each([
  ['Het Taalhuis', 'taalhuis'],
  ['training voor de', 'training'],
  ['nederlands als tweede taal', 'nederlands tweede taal'],
  ['´s avonds', '\u0301s avonds'],
  ['voor de', 'voor de'],
  ['"Geloof in eigen kunnen"', '"geloof in eigen kunnen"'],
  ['', ''],
])('asks the engine for %j as %j', (typed, asked) => {
  expect(engineText(typed)).toBe(asked)
})
