import { describe, expect, it } from 'vitest'
import { aLijstje } from '../../testing/aLijstje'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import LijstjeRows from './LijstjeRows.vue'

const [one, two] = aLijstje(2)

const mountRows = (chosen: string[] | null = null, detailed = false) =>
  mountComponent(LijstjeRows, { props: { lijstje: aLijstje(2), chosen, detailed } })

describe('LijstjeRows', () => {
  it('links each name to its instrument', async () => {
    const wrapper = mountRows()
    expect(wrapper.findAll('a').map((link) => link.attributes('href'))).toEqual([
      '/instrumenten/nr-1',
      '/instrumenten/nr-2',
    ])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('says in words what each works on where there is room', async () => {
    const wrapper = mountRows(['nr-1'], true)
    expect(wrapper.text()).toContain('Werkt direct aan werkzoekgedrag')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('puts back in its place what was taken off, with the same button', async () => {
    const wrapper = mountRows()
    const button = wrapper.get('button')
    expect(button.attributes('aria-label')).toBe('Haal weg: Naam van nr-1')
    await button.trigger('click')
    expect(wrapper.emitted('remove')).toEqual([[one]])
    await wrapper.setProps({ lijstje: aLijstje(2).slice(1) })
    expect(wrapper.text()).toContain('Naam van nr-1 is eraf.')
    expect(wrapper.get('button').element).toBe(button.element)
    expect(button.attributes('aria-label')).toBe('Zet terug: Naam van nr-1')
    expect(await axeViolations(wrapper.element)).toEqual([])
    await button.trigger('click')
    expect(wrapper.emitted('restore')).toEqual([[one, 0]])
  })

  it('lets the reader tick which to compare', async () => {
    const wrapper = mountRows(['nr-1'])
    const boxes = wrapper.findAll('input')
    expect(boxes.map(({ element }) => element.checked)).toEqual([true, false])
    expect(boxes[1]?.attributes('aria-label')).toBe(`Vergelijk ${two?.naam}`)
    await boxes[1]?.setValue(true)
    expect(wrapper.emitted('tick')).toEqual([['nr-2', true]])
  })
})
