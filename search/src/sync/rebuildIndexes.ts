import { InvalidEntryError } from '../errors/invalidEntryError.ts'
import { CATALOGUS_INDEX, INSTRUMENTEN_INDEX } from '../settings/indexNames.ts'
import { catalogusSettings, instrumentenSettings } from '../settings/indexSettings.ts'
import { digest, type EngineWriter } from './engineWriter.ts'
import type { EntrySource } from './entrySource.ts'
import { catalogusDocuments, instrumentDocument } from './readDocuments.ts'

export interface Rebuild {
  source: EntrySource
  writer: EngineWriter
  /** How far it is, after every batch. */
  onProgress?: (done: number, total: number) => void
}

export interface RebuildResult {
  /** Instruments written. */
  instrumenten: number
  /** Entries that could not be mapped, each with its reason; the rest is in the index. */
  fouten: string[]
}

const BATCH = 1_000
/** The document by which an index tells which settings it was made with. */
export const SETTINGS_MARK_ID = 'instellingen-van-de-index'

/** A fingerprint of the settings both indexes ought to have. */
export function settingsFingerprint(): string {
  return digest(JSON.stringify([instrumentenSettings(), catalogusSettings()]))
}

/**
 * Fills new indexes beside the live ones and swaps them in. Readers keep the old answers until
 * the swap and never see a half-filled index.
 */
export async function rebuildIndexes({
  source,
  writer,
  onProgress,
}: Rebuild): Promise<RebuildResult> {
  const instrumenten = await writer.createBeside(INSTRUMENTEN_INDEX, instrumentenSettings())
  const catalogus = await writer.createBeside(CATALOGUS_INDEX, catalogusSettings())
  const result = await fillInstrumenten(instrumenten, {
    source,
    writer,
    ...(onProgress && { onProgress }),
  })
  await writer.put(catalogus, [
    ...(await catalogusDocuments(source)),
    { id: SETTINGS_MARK_ID, hash: settingsFingerprint() },
  ])
  await writer.swapIn([INSTRUMENTEN_INDEX, CATALOGUS_INDEX])
  return result
}

async function fillInstrumenten(
  index: string,
  { source, writer, onProgress }: Rebuild,
): Promise<RebuildResult> {
  const ids = await source.listInstrumenten()
  const result: RebuildResult = { instrumenten: 0, fouten: [] }
  for (let from = 0; from < ids.length; from += BATCH) {
    const entries = await source.readInstrumenten(ids.slice(from, from + BATCH))
    const documents = [...entries].flatMap(([id, entry]) =>
      documentOrFout(id, entry, result.fouten),
    )
    await writer.put(index, documents)
    result.instrumenten += documents.length
    onProgress?.(Math.min(from + BATCH, ids.length), ids.length)
  }
  return result
}

function documentOrFout(id: string, entry: unknown, fouten: string[]) {
  try {
    return [instrumentDocument(id, entry)]
  } catch (error) {
    if (!(error instanceof InvalidEntryError)) throw error
    fouten.push(error.message)
    return []
  }
}
