import { emptySelectie, type Selectie } from '@keuzehulp/search'
import { expect, it } from 'vitest'
import { findUitwegen } from './findUitwegen'

it('puts the filter whose removal brings most first and leaves out what brings nothing', async () => {
  const selectie: Selectie = {
    ...emptySelectie(),
    q: 'x',
    kenmerk: ['4.1'],
    grenzen: { kostenMax: 0 },
  }
  const totals = async () => [2, 0, 9]
  expect(await findUitwegen({ totals }, selectie)).toEqual([
    { filter: { soort: 'grens', key: 'kostenMax', waarde: 0 }, totaal: 9 },
    { filter: { soort: 'q', waarde: 'x' }, totaal: 2 },
  ])
})
