import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import AfbeeldingenSection from './AfbeeldingenSection.vue'
import BijlagenSection from './BijlagenSection.vue'

const folder = {
  url: '/bestanden/folder-0123456789.pdf',
  naam: 'Folder.pdf',
  type: 'application/pdf',
  grootte: 1_200_000,
}
const foto = { url: '/bestanden/zaal-0123456789.jpg', alt: 'Een zaal', breedte: 800, hoogte: 600 }

describe('BijlagenSection', () => {
  it('says of each file what it is and how big', async () => {
    const wrapper = mountComponent(BijlagenSection, { props: { bijlagen: [folder] } })
    expect(wrapper.find('li').text()).toBe('Folder.pdf (pdf, 1,2 MB)')
    expect(wrapper.find('a').attributes('href')).toBe(folder.url)
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('is not there when there are none', () => {
    expect(
      mountComponent(BijlagenSection, { props: { bijlagen: [] } })
        .find('h2')
        .exists(),
    ).toBe(false)
  })
})

describe('AfbeeldingenSection', () => {
  it('gives each picture its words and its size', async () => {
    const without = { ...foto, alt: null, breedte: null, hoogte: null }
    const wrapper = mountComponent(AfbeeldingenSection, {
      props: { afbeeldingen: [foto, { ...without, url: '/bestanden/b-0123456789.png' }] },
    })
    const [first, second] = wrapper.findAll('img')
    expect(first?.attributes()).toMatchObject({ alt: 'Een zaal', width: '800', height: '600' })
    expect(second?.attributes('alt')).toBe('')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
