import { computed, onMounted, onUnmounted, ref } from 'vue'
import { browserText } from '../lijstje/browserText'
import { createLijstjeStore } from '../lijstje/createLijstjeStore'
import { isOnLijstje, type Lijstje } from '../lijstje/lijstje'

const KEY = 'keuzehulp-lijstje'

/** Filled in the browser only: on the server it stays empty, whoever asks for a page. */
const store = createLijstjeStore(browserText(KEY))

/** The lijstje of this browser; empty until the component lives, as the server wrote it. */
export function useLijstje() {
  const isAlive = ref(false)
  const lijstje = computed<Lijstje>(() => (isAlive.value ? store.lijstje.value : []))

  function follow({ key }: StorageEvent): void {
    if (key === KEY || key === null) store.load()
  }

  onMounted(() => {
    store.load()
    isAlive.value = true
    window.addEventListener('storage', follow)
  })
  onUnmounted(() => window.removeEventListener('storage', follow))

  const { isKept, announcement, add, remove, replace } = store
  const has = (slug: string) => isOnLijstje(lijstje.value, slug)
  return { lijstje, isAlive, isKept, announcement, has, add, remove, replace }
}
