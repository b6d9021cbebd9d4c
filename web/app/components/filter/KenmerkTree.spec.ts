import { emptySelectie } from '@keuzehulp/search'
import { describe, expect, it } from 'vitest'
import { aCatalogus } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import KenmerkTree from './KenmerkTree.vue'

function mountTree(kenmerk: string[] = []) {
  const selectie = { ...emptySelectie(), kenmerk }
  return mountComponent(KenmerkTree, {
    props: { catalogus: aCatalogus(), selectie, counts: { 1: 30, '1.3': 4 } },
  })
}

describe('KenmerkTree', () => {
  it('offers every node, whole domains and those between included', () => {
    const values = mountTree()
      .findAll('input')
      .map((input) => input.attributes('value'))
    expect(values).toEqual(['1', '1.3', '1.3.1', '4', '4.1', '5', '5.2'])
  })

  it('opens only the domains in which something is chosen', () => {
    const open = mountTree(['1.3.1'])
      .findAll('details')
      .map((details) => details.element.open)
    expect(open).toEqual([true, false, false])
  })

  it('shows the counts', () => {
    expect(mountTree().find('summary').text()).toContain('30 instrumenten')
  })

  it('passes axe', async () => {
    expect(await axeViolations(mountTree(['4']).element)).toEqual([])
  })
})
