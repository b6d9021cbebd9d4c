import { afterEach, describe, expect, it, vi } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import FilterDisclosure from './FilterDisclosure.vue'

function mountAt(isWide: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: isWide }))
  return mountComponent(FilterDisclosure, {
    props: { chosen: 2 },
    slots: { default: '<p>Filters</p>' },
  })
}

describe('FilterDisclosure', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('opens on a wide screen and leaves a narrow one alone', async () => {
    const wide = mountAt(true)
    expect(wide.find('details').element.open).toBe(true)
    expect(mountAt(false).find('details').element.open).toBe(false)
    expect(await axeViolations(wide.element)).toEqual([])
  })

  it('says how many filters are chosen', () => {
    expect(mountAt(false).find('summary').text()).toBe('Filters (2)')
  })
})
