import { expect, it } from 'vitest'
import { vergelijkingTitel } from './vergelijkingTitel'

it.each([
  [0, 'Instrumenten naast elkaar'],
  [1, 'Nog maar één instrument'],
  [3, 'Drie instrumenten naast elkaar'],
])('with %i instruments the page is called “%s”', (aantal, titel) => {
  expect(vergelijkingTitel(aantal)).toBe(titel)
})
