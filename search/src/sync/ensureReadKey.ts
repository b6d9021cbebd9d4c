import { type Meilisearch, MeilisearchApiError } from 'meilisearch'
import { READ_KEY_UID } from '../engine/readKey.ts'
import { EngineUnavailableError } from '../errors/engineError.ts'
import { CATALOGUS_INDEX, INSTRUMENTEN_INDEX } from '../settings/indexNames.ts'

/**
 * Makes the key by which web reads: only search and reading documents, only these indexes. Its
 * value follows from the master key, so web can know it beforehand; see `deriveReadKey`.
 */
export async function ensureReadKey(client: Meilisearch): Promise<void> {
  try {
    await client.createKey({
      uid: READ_KEY_UID,
      name: 'web',
      description: 'Lezen door web',
      actions: ['search', 'documents.get'],
      indexes: [INSTRUMENTEN_INDEX, CATALOGUS_INDEX],
      expiresAt: null,
    })
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'api_key_already_exists')
      return
    throw new EngineUnavailableError(error)
  }
}
