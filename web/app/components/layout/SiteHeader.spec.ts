import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { aCatalogus, anInstrument } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { keepLijstje } from '../../testing/keepLijstje'
import { mountComponent } from '../../testing/mountComponent'
import LijstjeButton from '../lijstje/LijstjeButton.vue'
import SiteHeader from './SiteHeader.vue'

const { instelling } = aCatalogus()
const mountOn = (path: string) => mountComponent(SiteHeader, { props: { instelling, path } })
const currents = (wrapper: ReturnType<typeof mountOn>) =>
  wrapper.findAll('nav a').map((link) => link.attributes('aria-current'))

describe('SiteHeader', () => {
  it('marks where the reader is', async () => {
    const wrapper = mountOn('/instrumenten/jobclub')
    expect(currents(wrapper)).toEqual(['true', undefined, undefined])
    expect(currents(mountOn('/dekking'))).toEqual([undefined, undefined, 'page'])
    expect(currents(mountOn('/'))).toEqual([undefined, undefined, undefined])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('leads to the places and to the lijstje', () => {
    expect(
      mountOn('/')
        .findAll('a')
        .map((link) => link.attributes('href')),
    ).toEqual(['/', '/keuzehulp', '/samen-kiezen', '/dekking', '/lijstje'])
  })

  it('says aloud what changed on the lijstje', async () => {
    keepLijstje([])
    const wrapper = mountOn('/')
    const button = mountComponent(LijstjeButton, { props: { instrument: anInstrument() } })
    await button.get('button').trigger('click')
    await nextTick()
    expect(wrapper.get('[role=status]').text()).toBe(
      'JOBS-training staat op het lijstje. Nu 1 instrument.',
    )
  })

  it('labels an example catalogue, and only that', () => {
    expect(mountOn('/').text()).toContain('Voorbeeldcatalogus')
    const wrapper = mountComponent(SiteHeader, { props: { instelling: null, path: '/' } })
    expect(wrapper.text()).not.toContain('Voorbeeldcatalogus')
  })
})
