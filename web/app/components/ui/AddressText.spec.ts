import { describe, expect, it } from 'vitest'
import { mountComponent } from '../../testing/mountComponent'
import AddressText from './AddressText.vue'

const html = (text: string) =>
  mountComponent(AddressText, { props: { text } })
    .get('span')
    .element.innerHTML.replaceAll(/<!--.*?-->| data-v-\w+=""/g, '')

describe('AddressText', () => {
  it('may break after a sign, and stays the same text', () => {
    expect(html('www.werk-bedrijf.example')).toBe('www.<wbr>werk-<wbr>bedrijf.<wbr>example')
    expect(html('www.')).toBe('www.')
  })
})
