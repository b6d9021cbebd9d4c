import { Meilisearch } from 'meilisearch'

export interface EngineAddress {
  url: string
  key: string
}

/**
 * A client for the engine. It asks for uncompressed answers: compressed ones come in pieces, and
 * delayed acknowledgements then make every call take 44 ms instead of 1.5.
 */
export function createEngineClient({ url, key }: EngineAddress, timeoutMs = 10_000): Meilisearch {
  return new Meilisearch({
    host: url,
    apiKey: key,
    timeout: timeoutMs,
    requestInit: { headers: { 'accept-encoding': 'identity' } },
  })
}
