import { describe, expect, it } from 'vitest'
import { aCatalogus, aResultaat } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import ResultItem from './ResultItem.vue'

function mountItem(changes: Parameters<typeof aResultaat>[0] = {}) {
  return mountComponent(ResultItem, {
    props: { resultaat: aResultaat(changes), catalogus: aCatalogus(), vandaag: '2026-11-23' },
  })
}

describe('ResultItem', () => {
  it('links the name to the page of the instrument', async () => {
    const wrapper = mountItem()
    expect(wrapper.find('h3 a').attributes('href')).toBe('/instrumenten/jobs-training')
    const list = document.createElement('ul')
    list.append(wrapper.element)
    expect(await axeViolations(list)).toEqual([])
  })

  it('gives reasons only when there is something to match', () => {
    expect(mountItem().text()).not.toContain('Werkt direct aan Soll')
    const match = { score: 1, direct: ['4.1'], indirect: [], niet: [] }
    expect(mountItem({ match }).text()).toContain('Werkt direct aan Sollicitatievaardigheden')
  })

  it('marks found words', () => {
    const markering = { naam: '<mark>JOBS</mark>-training', samenvatting: 'Vijf' }
    expect(mountItem({ markering }).find('mark').text()).toBe('JOBS')
  })
})
