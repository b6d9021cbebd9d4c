import { computed, type Ref, ref } from 'vue'
import type { Lijstje } from '../lijstje/lijstje'
import { vergelijkKeuze, withTick } from '../lijstje/vergelijkKeuze'

/** Which instruments of the lijstje to compare; from so many on the reader ticks them. */
export function useVergelijkKeuze(lijstje: Ref<Lijstje>, tickableFrom: number) {
  const ticked = ref<readonly string[] | null>(null)
  const slugs = computed(() => lijstje.value.map(({ slug }) => slug))
  const isTickable = computed(() => slugs.value.length >= tickableFrom)
  const chosen = computed(() => vergelijkKeuze(slugs.value, isTickable.value ? ticked.value : null))

  function tick(slug: string, isTicked: boolean): void {
    ticked.value = withTick(chosen.value, slug, isTicked)
  }

  return { slugs, chosen, isTickable, tick }
}
