import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h, nextTick } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { aLijstje } from '../testing/aLijstje'
import { keepLijstje } from '../testing/keepLijstje'
import { useLijstje } from './useLijstje'

const KEY = 'keuzehulp-lijstje'
const Counter = defineComponent(() => {
  const { lijstje } = useLijstje()
  return () => h('p', lijstje.value.length)
})
const mounted: { unmount(): void }[] = []

async function open() {
  const wrapper = mount(Counter)
  mounted.push(wrapper)
  await nextTick()
  return wrapper
}

describe('useLijstje', () => {
  beforeEach(() => localStorage.removeItem(KEY))
  afterEach(() => {
    for (const wrapper of mounted.splice(0)) wrapper.unmount()
    localStorage.removeItem(KEY)
  })

  it('is empty as the server writes the page, whatever this browser keeps', async () => {
    keepLijstje(aLijstje(2))
    expect((await open()).text()).toBe('2')
    expect(await renderToString(h(Counter))).toBe('<p>0</p>')
  })

  it('follows other tabs', async () => {
    const wrapper = await open()
    keepLijstje(aLijstje(3))
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }))
    await nextTick()
    expect(wrapper.text()).toBe('3')
    localStorage.removeItem(KEY)
    window.dispatchEvent(new StorageEvent('storage', { key: null }))
    await nextTick()
    expect(wrapper.text()).toBe('0')
  })
})
