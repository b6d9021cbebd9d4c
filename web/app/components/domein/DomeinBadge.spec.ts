import { describe, expect, it } from 'vitest'
import { DOMEINEN } from '../../domein/domeinWerking'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import DomeinBadge from './DomeinBadge.vue'

describe('DomeinBadge', () => {
  it('has a pictogram of its own for every domain', async () => {
    const badges = DOMEINEN.map((domein) => mountComponent(DomeinBadge, { props: { domein } }))
    const drawings = badges.map((badge) => badge.find('svg').element.innerHTML)
    expect(new Set(drawings).size).toBe(DOMEINEN.length)
    expect(badges.map((badge) => badge.attributes('data-domein'))).toEqual([...DOMEINEN])
    for (const badge of badges) expect(await axeViolations(badge.element)).toEqual([])
  })

  it('stays empty for a domain it does not know', () => {
    expect(
      mountComponent(DomeinBadge, { props: { domein: '9' } })
        .find('path')
        .exists(),
    ).toBe(false)
  })
})
