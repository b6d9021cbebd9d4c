import { expect, test } from 'vitest'
import { seededRandom } from '../../search/bench/index.ts'
import { uniqueWord } from './uniqueWord.ts'

test('gives words of which no two differ in as few letters as a typing error does', () => {
  const random = seededRandom(3)
  const words = Array.from({ length: 300 }, () => uniqueWord(random))
  const closest = Math.min(
    ...words.flatMap((word, i) => words.slice(i + 1).map((other) => differing(word, other))),
  )
  expect(closest).toBeGreaterThan(2)
})

function differing(a: string, b: string): number {
  return Array.from(a).filter((letter, i) => letter !== b[i]).length
}
