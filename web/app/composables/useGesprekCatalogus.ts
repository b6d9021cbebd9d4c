import type { SamenKiezenPagina } from '#shared/types/samenKiezen'
import { shallowRef } from 'vue'
import { type GesprekCatalogus, gesprekCatalogus } from '../samenkiezen/gesprekCatalogus'

/** Loads the whole catalogue, once and without a question, so that no choice has to be sent. */
export function useGesprekCatalogus(ask: () => Promise<SamenKiezenPagina>) {
  const catalogus = shallowRef<GesprekCatalogus | null>(null)
  const hasFailed = shallowRef(false)

  async function load(): Promise<void> {
    hasFailed.value = false
    try {
      catalogus.value = gesprekCatalogus(await ask())
    } catch (error) {
      hasFailed.value = true
      console.error('De mogelijkheden konden niet worden geladen.', error)
    }
  }

  return { catalogus, hasFailed, load }
}
