import { expect, it } from 'vitest'
import { shortened } from './shortened'

it.each([
  ['jobclub', 'jobclub'],
  ['een\u0000\ntwee', 'een twee'],
  ['x'.repeat(41), `${'x'.repeat(40)}…`],
])('repeats %j as %j', (value, shown) => {
  expect(shortened(value)).toBe(shown)
})
