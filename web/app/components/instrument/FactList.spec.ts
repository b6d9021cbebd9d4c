import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import FactList from './FactList.vue'

describe('FactList', () => {
  it('shows what is known and says what is not', async () => {
    const facts = [
      { term: 'Duur', values: ['2 weken'], notes: ['Vijf dagdelen'] },
      { term: 'Vorm', values: [], notes: [] },
    ]
    const wrapper = mountComponent(FactList, { props: { facts } })
    expect(wrapper.findAll('dd').map((value) => value.text())).toEqual([
      '2 wekenVijf dagdelen',
      'Onbekend',
    ])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
