import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import CopyLinkButton from './CopyLinkButton.vue'

async function copy(writeText: (text: string) => Promise<void>) {
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText)
  const wrapper = mountComponent(CopyLinkButton, {
    props: { path: '/keuzehulp?kenmerk=4.1', label: 'Kopieer link' },
    attachTo: document.body,
  })
  await wrapper.get('button').trigger('click')
  await flushPromises()
  return wrapper
}

const URL_SHOWN = new URL('/keuzehulp?kenmerk=4.1', window.location.href).href
const refuse = () => Promise.reject(new DOMException('No', 'NotAllowedError'))

describe('CopyLinkButton', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    document.body.replaceChildren()
  })

  it('copies the whole address and says so', async () => {
    const written: string[] = []
    const wrapper = await copy(async (text) => void written.push(text))
    expect(written).toEqual([URL_SHOWN])
    expect(wrapper.get('[role=status]').text()).toBe('De link is gekopieerd.')
    expect(wrapper.find('input').exists()).toBe(false)
    await wrapper.setProps({ path: '/keuzehulp' })
    expect(wrapper.get('[role=status]').text()).toBe('')
  })

  it('shows the address, selected, when the browser refuses', async () => {
    const wrapper = await copy(refuse)
    const { element } = wrapper.get('input')
    expect(element.value).toBe(URL_SHOWN)
    expect(document.activeElement).toBe(element)
    expect([element.selectionStart, element.selectionEnd]).toEqual([0, URL_SHOWN.length])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
