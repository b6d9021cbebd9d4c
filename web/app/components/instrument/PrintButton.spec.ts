import { renderToString } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { mountComponent } from '../../testing/mountComponent'
import PrintButton from './PrintButton.vue'

describe('PrintButton', () => {
  it('is not in the page of the server', async () => {
    expect(await renderToString(PrintButton)).not.toContain('button')
  })

  it('prints the page', async () => {
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    const wrapper = mountComponent(PrintButton)
    await nextTick()
    await wrapper.find('button').trigger('click')
    expect(print).toHaveBeenCalledOnce()
  })
})
