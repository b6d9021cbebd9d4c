import { beforeEach, describe, expect, it } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { useResultFocus } from './useResultFocus'

describe('useResultFocus', () => {
  beforeEach(() => {
    document.body.innerHTML = '<h2 id="resultaten" tabindex="-1">14 instrumenten</h2>'
  })

  function setUp() {
    const isPending = ref(false)
    const focus = effectScope().run(() => useResultFocus(isPending))
    async function load() {
      isPending.value = true
      await nextTick()
      isPending.value = false
      await nextTick()
      await nextTick()
    }
    return { focus, load }
  }

  it('goes to the heading at once', () => {
    setUp().focus?.goNow()
    expect(document.activeElement?.id).toBe('resultaten')
  })

  it('goes there once, after the results that were asked for', async () => {
    const { focus, load } = setUp()
    focus?.goWhenLoaded()
    expect(document.activeElement?.id).not.toBe('resultaten')
    await load()
    expect(document.activeElement?.id).toBe('resultaten')
    document.querySelector<HTMLElement>('#resultaten')?.blur()
    await load()
    expect(document.activeElement?.id).not.toBe('resultaten')
  })
})
