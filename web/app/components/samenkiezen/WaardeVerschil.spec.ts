import { compareWaarden } from '@keuzehulp/search'
import { describe, expect, it } from 'vitest'
import { anInstrument } from '../../testing/builders'
import { mountComponent } from '../../testing/mountComponent'
import WaardeVerschil from './WaardeVerschil.vue'

const withStand = (slug: string, stand: 'goed' | 'weinig') =>
  anInstrument({
    slug,
    naam: slug,
    waarden: [{ sleutel: 'rust', naam: 'Rust', stand, toelichting: `Over ${slug}.` }],
  })

function textOf(instrumenten: ReturnType<typeof anInstrument>[]): string {
  const [vergelijking] = compareWaarden(['rust'], instrumenten)
  if (!vergelijking) throw new Error('One waarde gives one comparison')
  const props = { naam: 'Rust', vergelijking, instrumenten }
  return mountComponent(WaardeVerschil, { props }).text()
}

describe('WaardeVerschil', () => {
  it('says in words how each does, and that they differ', () => {
    const text = textOf([withStand('a', 'weinig'), withStand('b', 'goed')])
    expect(text).toContain('Hierin verschillen ze.')
    expect(text).toMatch(/a: past weinig\s*Over a\.\s*b: past goed\s*Over b\./)
  })

  it('says that they are the same, and that nobody knows', () => {
    expect(textOf([withStand('a', 'goed'), withStand('b', 'goed')])).toContain('zijn ze gelijk')
    expect(textOf([anInstrument(), withStand('b', 'goed')])).toContain('weten we niet')
  })

  it('has nothing to compare with one', () => {
    expect(textOf([withStand('a', 'goed')])).not.toMatch(/verschillen|gelijk/)
  })
})
