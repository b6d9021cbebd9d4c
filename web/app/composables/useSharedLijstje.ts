import { computed, onMounted, ref, type Ref, shallowRef, watch } from 'vue'
import { fetchLijstjeItem, InstrumentUnavailable } from '../lijstje/fetchLijstjeItem'
import type { Lijstje } from '../lijstje/lijstje'
import { readSharedSlugs } from '../lijstje/lijstjePath'

type State = 'nothing' | 'loading' | 'ready' | 'failed'

/** The lijstje that someone shared in the fragment of the address, which only the browser knows. */
export function useSharedLijstje(hash: Ref<string>, fetchItem = fetchLijstjeItem) {
  const slugs = shallowRef<readonly string[]>([])
  const shared = shallowRef<Lijstje>([])
  const state = ref<State>('nothing')
  const missing = computed(() =>
    slugs.value.filter((slug) => !shared.value.some((item) => item.slug === slug)),
  )

  async function load(): Promise<void> {
    const asked = readSharedSlugs(hash.value)
    slugs.value = asked
    shared.value = []
    state.value = asked.length === 0 ? 'nothing' : 'loading'
    if (asked.length === 0) return
    const found = await fetchAll(asked)
    // Meanwhile the address may have become another.
    if (slugs.value !== asked) return
    shared.value = found ?? []
    state.value = found ? 'ready' : 'failed'
  }

  /** Null when they could not be had. */
  async function fetchAll(asked: readonly string[]): Promise<Lijstje | null> {
    try {
      const found = await Promise.all(asked.map((slug) => fetchItem(slug)))
      return found.filter((item) => item !== null)
    } catch (error) {
      if (error instanceof InstrumentUnavailable) return null
      throw error
    }
  }

  onMounted(load)
  watch(hash, load)

  return { shared, missing, state, retry: load }
}
