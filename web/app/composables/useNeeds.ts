import { needsOf } from '../keuzehulp/needsOf'
import { rememberedNeeds } from '../keuzehulp/rememberedNeeds'

/**
 * The kenmerken that were last chosen in this visit, so that a comparison and a conversation begin
 * with them, also by way of a page whose address does not name them.
 */
export function useNeeds() {
  const route = useRoute()
  const isAlive = ref(false)

  function remember(): void {
    rememberedNeeds.value = needsOf(route) ?? rememberedNeeds.value
  }

  onMounted(() => {
    remember()
    isAlive.value = true
  })
  // After the mount only: on the server nothing may stay behind for the next reader.
  watch(() => route.fullPath, remember, { flush: 'post' })

  // The server does not see the fragment, and the first picture must be the one it sent.
  return computed(() =>
    isAlive.value ? rememberedNeeds.value : (needsOf({ ...route, hash: '' }) ?? []),
  )
}
