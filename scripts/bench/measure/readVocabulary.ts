import {
  type GroepAnswer,
  type KenmerkNode,
  type LiveVocabulary,
  liveVocabulary,
} from '../../../search/bench/index.ts'
import type { Client } from '../keepAliveClient.ts'

const LIST = '/api/v1/instrumenten?sorteer=naam&perPagina=100'

/** What a reader of the running keuzehulp can choose, and words of its first instruments. */
export async function readVocabulary(web: Client): Promise<LiveVocabulary> {
  const { kenmerken } = await web.get<{ kenmerken: KenmerkNode[] }>('/api/v1/kenmerken')
  const { groepen } = await web.get<{ groepen: GroepAnswer[] }>('/api/v1/facetgroepen')
  const { resultaten } = await web.get<{
    resultaten: { naam: string; samenvatting: string | null }[]
  }>(LIST)
  const texts = resultaten.flatMap(({ naam, samenvatting }) => [naam, samenvatting ?? ''])
  return liveVocabulary(kenmerken, groepen, texts)
}
