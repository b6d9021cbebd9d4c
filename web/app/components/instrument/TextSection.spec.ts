import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import TextSection from './TextSection.vue'

describe('TextSection', () => {
  it('shows the paragraphs under a heading', async () => {
    const wrapper = mountComponent(TextSection, {
      props: { title: 'Doel', text: 'Een.\n\nTwee.', level: 3 },
    })
    expect(wrapper.find('h3').text()).toBe('Doel')
    expect(wrapper.findAll('p').map((part) => part.text())).toEqual(['Een.', 'Twee.'])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('says what is not described', () => {
    const wrapper = mountComponent(TextSection, { props: { title: 'Doel', text: null } })
    expect(wrapper.text()).toContain('Nog niet beschreven.')
  })
})
