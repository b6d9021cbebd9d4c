import { onScopeDispose, type Ref, ref, watch } from 'vue'

const SETTLE_MS = 700

/**
 * Says a text for screen readers once, politely, after changes have settled; nothing on arrival.
 * The same text again gets a space that makes it new, so that it is heard again.
 */
export function useSettledAnnouncement(isPending: Ref<boolean>, text: () => string): Ref<string> {
  const announcement = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined

  watch(isPending, (pending) => {
    clearTimeout(timer)
    if (pending) return
    timer = setTimeout(() => {
      announcement.value = announcement.value === text() ? `${text()}\u00A0` : text()
    }, SETTLE_MS)
  })
  onScopeDispose(() => clearTimeout(timer))

  return announcement
}
