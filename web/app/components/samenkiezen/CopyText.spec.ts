import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import CopyText from './CopyText.vue'

describe('CopyText', () => {
  afterEach(() => vi.unstubAllGlobals())

  async function copyWith(writeText: () => Promise<void>) {
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    const wrapper = mountComponent(CopyText, { props: { text: 'Onze afspraak' } })
    await wrapper.find('button').trigger('click')
    await flushPromises()
    return wrapper
  }

  it('copies and says so', async () => {
    const writeText = vi.fn<() => Promise<void>>().mockResolvedValue()
    const wrapper = await copyWith(writeText)
    expect(writeText).toHaveBeenCalledWith('Onze afspraak')
    expect(wrapper.find('[role="status"]').text()).toContain('Gekopieerd')
    expect(wrapper.find('textarea').exists()).toBe(false)
  })

  it('gives the text to copy by hand where the browser refuses', async () => {
    const wrapper = await copyWith(() => Promise.reject(new Error('refused')))
    expect(wrapper.find('textarea').element.value).toBe('Onze afspraak')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})
