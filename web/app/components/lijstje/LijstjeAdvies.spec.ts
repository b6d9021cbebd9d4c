import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { aGesprekCatalogus } from '../../testing/aGesprekCatalogus'
import { mountComponent } from '../../testing/mountComponent'
import LijstjeAdvies from './LijstjeAdvies.vue'

type Ask = InstanceType<typeof LijstjeAdvies>['$props']['ask']

const item = (slug: string, code: string) => ({
  slug,
  naam: slug,
  kenmerken: [{ code, werking: 'direct' as const }],
})
const SKILLS = [item('jobs-training', '4.1')]
const BOTH = [...SKILLS, item('empowerment', '5.2')]

function catalogusAsked() {
  const { instrumenten, ...rest } = aGesprekCatalogus()
  return vi.fn<Ask>(async () => ({
    ...rest,
    instrumenten: instrumenten.map((one) => ({ ...one, kostenPerTraject: null })),
  }))
}

async function mountAdvies(lijstje: typeof SKILLS, ask = catalogusAsked()) {
  const wrapper = mountComponent(LijstjeAdvies, { props: { lijstje, ask } })
  await flushPromises()
  return { wrapper, ask }
}

describe('LijstjeAdvies', () => {
  it('says why skills alone are weak, and what would add to them', async () => {
    const { wrapper } = await mountAdvies(SKILLS)
    expect(wrapper.text()).toContain('Alleen vaardigheden is zwak')
    expect(wrapper.find('a[href="/instrumenten/empowerment"]').exists()).toBe(true)
  })

  it('asks for nothing and says nothing when both sides are there', async () => {
    const { wrapper, ask } = await mountAdvies(BOTH)
    expect(ask).not.toHaveBeenCalled()
    expect(wrapper.text()).toBe('')
  })

  it('goes away when the other side is added, and asks once however often it changes', async () => {
    const { wrapper, ask } = await mountAdvies(SKILLS)
    await wrapper.setProps({ lijstje: BOTH })
    expect(wrapper.text()).toBe('')
    await wrapper.setProps({ lijstje: SKILLS })
    expect(wrapper.text()).toContain('Alleen vaardigheden is zwak')
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it('leaves the lijstje alone when the catalogue cannot be had', async () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => {})
    const failing = vi.fn<Ask>(async () => {
      throw new Error('weg')
    })
    const { wrapper } = await mountAdvies(SKILLS, failing)
    expect(wrapper.text()).toBe('')
    silenced.mockRestore()
  })
})
