import { nextTick, type Ref, watch } from 'vue'

/** Brings a reader who asked for it to the heading of the results, once those have come. */
export function useResultFocus(isPending: Ref<boolean>) {
  let isWanted = false

  function goNow(): void {
    const heading = document.querySelector<HTMLElement>('#resultaten')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start' })
  }

  watch(isPending, async (pending) => {
    if (pending || !isWanted) return
    isWanted = false
    await nextTick()
    goNow()
  })

  /** After the results that are on their way. */
  function goWhenLoaded(): void {
    isWanted = true
  }

  return { goNow, goWhenLoaded }
}
