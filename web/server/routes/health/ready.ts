import { setResponseStatus } from 'h3'
import { useEnvironment } from '../../environment'
import { useReadModel } from '../../readModel/useReadModel'

const CMS_TIMEOUT_MS = 1_000

/**
 * Can readers be served? 200 also when the answers come from memory or the CMS is away, because
 * then they still are; 503 when there is nothing to answer with.
 */
export default defineEventHandler(async (event) => {
  const [zoekmachine, cms] = await Promise.all([searchState(), cmsState()])
  if (zoekmachine === 'weg') setResponseStatus(event, 503)
  const degraded = zoekmachine !== 'bereikbaar' || cms === 'weg'
  return {
    status: zoekmachine === 'weg' ? 'niet beschikbaar' : degraded ? 'verminderd' : 'ok',
    zoekmachine,
    cms,
  }
})

async function searchState(): Promise<'bereikbaar' | 'uit geheugen' | 'weg'> {
  return useReadModel()
    .counts()
    .then(
      ({ verouderd }) => (verouderd ? 'uit geheugen' : 'bereikbaar'),
      () => 'weg',
    )
}

async function cmsState(): Promise<'bereikbaar' | 'weg' | 'onbekend'> {
  const { CMS_URL } = useEnvironment()
  if (!CMS_URL) return 'onbekend'
  const url = new URL('/health/live', CMS_URL)
  return fetch(url, { signal: AbortSignal.timeout(CMS_TIMEOUT_MS) }).then(
    (response) => (response.ok ? 'bereikbaar' : 'weg'),
    () => 'weg',
  )
}
