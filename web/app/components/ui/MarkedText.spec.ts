import { describe, expect, it } from 'vitest'
import { mountComponent } from '../../testing/mountComponent'
import MarkedText from './MarkedText.vue'

describe('MarkedText', () => {
  it('marks the found words', () => {
    const wrapper = mountComponent(MarkedText, {
      props: { text: 'x', markering: 'Zoek <mark>werk</mark> &amp; meer' },
    })
    expect(wrapper.element.textContent).toBe('Zoek werk & meer')
    expect(wrapper.find('mark').text()).toBe('werk')
  })

  it('shows the plain text when nothing was searched', () => {
    expect(mountComponent(MarkedText, { props: { text: 'a < b' } }).text()).toBe('a < b')
  })

  it('never makes an element of anything else', () => {
    const markering = '<img src=x onerror=alert(1)><script>alert(1)</script>'
    const wrapper = mountComponent(MarkedText, { props: { text: '', markering } })
    expect(wrapper.find('img, script').exists()).toBe(false)
  })
})
