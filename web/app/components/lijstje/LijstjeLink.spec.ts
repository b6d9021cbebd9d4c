import { beforeEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { aLijstje } from '../../testing/aLijstje'
import { axeViolations } from '../../testing/axeViolations'
import { keepLijstje } from '../../testing/keepLijstje'
import { mountComponent } from '../../testing/mountComponent'
import LijstjeLink from './LijstjeLink.vue'

async function mountLink(path: string) {
  const wrapper = mountComponent(LijstjeLink, { props: { path } })
  await nextTick()
  return wrapper
}

describe('LijstjeLink', () => {
  beforeEach(() => keepLijstje([]))

  it('says how many are on it', async () => {
    keepLijstje(aLijstje(3))
    const wrapper = await mountLink('/')
    expect(wrapper.text()).toMatch(/^Lijstje\s+3 instrumenten$/)
    expect(wrapper.attributes()).toMatchObject({ href: '/lijstje' })
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('shows no number when there is nothing on it', async () => {
    expect((await mountLink('/')).text()).toBe('Lijstje')
  })

  it('takes along what they want to work on, out of sight of the server', async () => {
    const wrapper = mountComponent(LijstjeLink, { props: { path: '/', kenmerk: ['4.1', '5.2'] } })
    expect(wrapper.attributes('href')).toBe('/lijstje#kenmerk=4.1,5.2')
  })

  it('is marked on its own page', async () => {
    expect((await mountLink('/lijstje')).attributes('aria-current')).toBe('page')
    expect((await mountLink('/')).attributes('aria-current')).toBeUndefined()
  })
})
