import type { InstrumentDocument, PublicInstrument } from '../src/document/instrumentDocument.ts'
import type { EngineReader } from '../src/query/engineReader.ts'
import { readAllInstrumenten } from '../src/query/readCatalogus.ts'
import { pageQuery } from '../src/query/searchRequest.ts'
import { emptySelectie } from '../src/selection/selectie.ts'
import { INSTRUMENTEN_INDEX } from '../src/settings/indexNames.ts'
import type { EngineWriter } from '../src/sync/engineWriter.ts'
import { rebuildIndexes } from '../src/sync/rebuildIndexes.ts'
import { MemoryDirtySet, MemorySource } from '../src/testing/index.ts'
import { variedEntries } from './generated/variedEntries.ts'

/** More than any catalogue of a test: everything on one page. */
const ALL = 100_000

/** Instruments as they stand in an engine. */
export interface CatalogueForTests {
  documents: InstrumentDocument[]
  instrumenten: PublicInstrument[]
  /** All that a text by itself finds, in the order of relevance. */
  find: (q: string) => Promise<PublicInstrument[]>
}

/** Fills the engine with so many varied instruments and reads back what it holds. */
export async function catalogueForTests(
  { reader, writer }: { reader: EngineReader; writer: EngineWriter },
  count: number,
  seed = 7,
): Promise<CatalogueForTests> {
  const source = new MemorySource(variedEntries(count, seed))
  const world = { source, dirty: new MemoryDirtySet(), writer }
  await rebuildIndexes(world)
  const instrumenten = await readAllInstrumenten(reader, ALL)
  const bySlug = new Map(instrumenten.map((instrument) => [instrument.slug, instrument]))
  return {
    documents: await readDocuments(reader),
    instrumenten,
    async find(q) {
      const selectie = { ...emptySelectie(), q, perPagina: ALL }
      const slugsOnly = { attributesToRetrieve: ['slug'], attributesToHighlight: [] }
      const [found] = await reader.multiSearch([{ ...pageQuery(selectie, []), ...slugsOnly }])
      return found?.hits.flatMap(({ slug }) => bySlug.get(String(slug)) ?? []) ?? []
    },
  }
}

async function readDocuments(reader: EngineReader): Promise<InstrumentDocument[]> {
  const all: InstrumentDocument[] = []
  for await (const page of reader.documents(INSTRUMENTEN_INDEX))
    all.push(...page.map((document) => document as unknown as InstrumentDocument))
  return all
}
