import { describe, expect, it } from 'vitest'
import { vergelijkenPath } from './vergelijkenPath'

describe('vergelijkenPath', () => {
  it('names the instruments in their order', () => {
    expect(vergelijkenPath({ slugs: ['jobclub', 'ips'] })).toBe('/vergelijken?i=jobclub&i=ips')
  })

  it('keeps the needs and the wish for differences', () => {
    expect(
      vergelijkenPath({ slugs: ['ips'], kenmerk: ['4.1', '5.2'], alleenVerschillen: true }),
    ).toBe('/vergelijken?i=ips&kenmerk=4.1&kenmerk=5.2&alleen=verschillen')
  })

  it('is the bare page when nothing is compared', () => {
    expect(vergelijkenPath({ slugs: [] })).toBe('/vergelijken')
  })
})
