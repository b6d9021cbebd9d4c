import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { useSettledAnnouncement } from './useSettledAnnouncement'

describe('useSettledAnnouncement', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  function announce() {
    const isPending = ref(false)
    const totaal = ref(14)
    const scope = effectScope()
    const text = scope.run(() =>
      useSettledAnnouncement(isPending, () => `${totaal.value} gevonden`),
    )
    async function load(found: number, ms: number) {
      isPending.value = true
      await nextTick()
      totaal.value = found
      isPending.value = false
      await nextTick()
      vi.advanceTimersByTime(ms)
    }
    return { text, load, scope }
  }

  it('says nothing on arrival and the number after a change', async () => {
    const { text, load } = announce()
    expect(text?.value).toBe('')
    await load(7, 1000)
    expect(text?.value).toBe('7 gevonden')
  })

  it('waits until changes have settled', async () => {
    const { text, load } = announce()
    await load(7, 100)
    await load(3, 100)
    expect(text?.value).toBe('')
    vi.advanceTimersByTime(1000)
    expect(text?.value).toBe('3 gevonden')
  })

  it('makes the same text new, so that it is heard again', async () => {
    const { text, load } = announce()
    await load(7, 1000)
    await load(7, 1000)
    expect(text?.value).toBe('7 gevonden\u00A0')
  })

  it('stays silent after the page has gone', async () => {
    const { text, load, scope } = announce()
    await load(7, 100)
    scope.stop()
    vi.advanceTimersByTime(1000)
    expect(text?.value).toBe('')
  })
})
