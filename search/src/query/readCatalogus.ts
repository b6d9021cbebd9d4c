import { CATALOGUS_SUBJECTS, type CatalogusDocuments } from '../document/catalogusDocument.ts'
import type { InstrumentDocument, PublicInstrument } from '../document/instrumentDocument.ts'
import { EngineUnavailableError } from '../errors/engineError.ts'
import { CATALOGUS_INDEX, INSTRUMENTEN_INDEX } from '../settings/indexNames.ts'
import { equals } from './buildFilter.ts'
import type { EngineReader } from './engineReader.ts'
import { publicInstrument } from './publicInstrument.ts'

/**
 * Everything around the instruments: kenmerken, facet groups, values, settings.
 *
 * @throws EngineUnavailableError also when the index has not been filled yet
 */
export async function readCatalogus(reader: EngineReader): Promise<CatalogusDocuments> {
  const found: Record<string, unknown> = {}
  for await (const documents of reader.documents(CATALOGUS_INDEX)) {
    for (const { id, inhoud } of documents) found[String(id)] = inhoud
  }
  const missing = CATALOGUS_SUBJECTS.filter((subject) => !(subject in found))
  if (missing.length > 0) throw new EngineUnavailableError(`catalogus mist: ${missing.join(', ')}`)
  return found as unknown as CatalogusDocuments
}

/** The public fields of one instrument, null when there is no such slug. */
export async function readInstrument(
  reader: EngineReader,
  slug: string,
): Promise<PublicInstrument | null> {
  return (await readInstrumenten(reader, [slug]))[0] ?? null
}

/** The public fields of those of these instruments that exist, in the order asked for. */
export async function readInstrumenten(
  reader: EngineReader,
  slugs: readonly string[],
): Promise<PublicInstrument[]> {
  if (slugs.length === 0) return []
  const responses = await reader.multiSearch(
    slugs.map((slug) => ({
      indexUid: INSTRUMENTEN_INDEX,
      q: '',
      filter: [equals('slug', slug)],
      limit: 1,
    })),
  )
  return responses.flatMap(({ hits: [hit] }, i) =>
    // The engine compares without regard to case; an address is one or the other.
    hit && hit['slug'] === slugs[i] ? publicInstrument(hit as unknown as InstrumentDocument) : [],
  )
}

/** Every public instrument, up to a number, for when the engine is away. */
export async function readAllInstrumenten(
  reader: EngineReader,
  most: number,
): Promise<PublicInstrument[]> {
  const all: PublicInstrument[] = []
  for await (const documents of reader.documents(INSTRUMENTEN_INDEX)) {
    all.push(
      ...documents.map((document) => publicInstrument(document as unknown as InstrumentDocument)),
    )
    if (all.length >= most) break
  }
  return all.slice(0, most)
}
