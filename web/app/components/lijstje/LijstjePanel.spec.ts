import { beforeEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { aLijstje } from '../../testing/aLijstje'
import { axeViolations } from '../../testing/axeViolations'
import { keepLijstje } from '../../testing/keepLijstje'
import { mountComponent } from '../../testing/mountComponent'
import LijstjePanel from './LijstjePanel.vue'

async function mountPanel(count: number) {
  keepLijstje(aLijstje(count))
  const wrapper = mountComponent(LijstjePanel, { props: { kenmerk: [] } })
  await nextTick()
  return wrapper
}

describe('LijstjePanel', () => {
  beforeEach(() => keepLijstje([]))

  it('is kind when there is nothing yet', async () => {
    const wrapper = await mountPanel(0)
    expect(wrapper.text()).toContain('Nog leeg.')
    expect(wrapper.findAll('a')).toEqual([])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('compares up to four as they are', async () => {
    const wrapper = await mountPanel(4)
    expect(wrapper.findAll('input')).toEqual([])
    expect(wrapper.text()).toContain('Vergelijk 4')
    expect(wrapper.text()).toContain('Wij bewaren niets over jullie.')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('lets the reader tick which when there are more', async () => {
    const wrapper = await mountPanel(5)
    const boxes = wrapper.findAll('input')
    expect(boxes.map(({ element }) => element.checked)).toEqual([true, true, true, true, false])
    await boxes[4]?.setValue(true)
    expect(wrapper.text()).toContain('Kies er hoogstens 4')
    await boxes[0]?.setValue(false)
    expect(wrapper.get('.button--primary').attributes('href')).toBe(
      '/vergelijken?i=nr-2&i=nr-3&i=nr-4&i=nr-5',
    )
  })

  it('takes off and puts back', async () => {
    const wrapper = await mountPanel(3)
    const button = wrapper.findAll('li button')[1]
    await button?.trigger('click')
    expect(wrapper.text()).toContain('Vergelijk 2')
    await button?.trigger('click')
    expect(wrapper.findAll('li a').map((link) => link.text())).toEqual([
      'Naam van nr-1',
      'Naam van nr-2',
      'Naam van nr-3',
    ])
  })
})
