import { expect, test } from 'vitest'
import { inTurn } from './questions.ts'

test('goes through the items again and again until there are enough', () => {
  expect([...inTurn(['a', 'b'], 5)]).toEqual(['a', 'b', 'a', 'b', 'a'])
  expect([...inTurn(['a', 'b'], 0)]).toEqual([])
  expect([...inTurn([], 5)]).toEqual([])
})
