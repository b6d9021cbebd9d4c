import { describe, expect, it } from 'vitest'
import { sharedValues } from './sharedValues'
import type { VergelijkingCell } from './vergelijkingCell'

const facts = (...values: string[]): VergelijkingCell => ({ kind: 'facts', values, notes: [] })

describe('sharedValues', () => {
  it('has what stands in every column', () => {
    const cells = [facts('Groep', 'Online'), facts('Online'), facts('Thuis', 'Online')]
    expect([...sharedValues(cells)]).toEqual(['Online'])
  })

  it('is empty as soon as one column is unknown', () => {
    expect(sharedValues([facts('Groep'), facts()]).size).toBe(0)
  })

  it('has everything when nothing stands beside it', () => {
    expect([...sharedValues([facts('Groep', 'Online')])]).toEqual(['Groep', 'Online'])
  })
})
