import { InvalidEntryError } from '../errors/invalidEntryError.ts'
import {
  CATALOGUS_INDEX,
  type IndexPair,
  INSTRUMENTEN_INDEX,
  LIVE,
} from '../settings/indexNames.ts'
import { catalogusSettings, instrumentenSettings } from '../settings/indexSettings.ts'
import { type Drain, drainDirtySet } from './drainDirtySet.ts'
import { digest } from '../text/digest.ts'
import type { EngineWriter, Sent } from './engineWriter.ts'
import { catalogusDocuments, instrumentDocument } from './readDocuments.ts'

export interface Rebuild extends Drain {
  /** How far it is, after every batch. */
  onProgress?: (done: number, total: number) => void
}

export interface RebuildResult {
  /** Instruments written. */
  instrumenten: number
  /** Entries that could not be mapped, each with its reason; the rest is in the index. */
  fouten: string[]
}

/** The work was called off: this process stops or another has taken over the index. */
export class RebuildAbandonedError extends Error {
  override readonly name = 'RebuildAbandonedError'
}

/**
 * The engine, which has most to do, begins with these while the rest is read; it is then busy for
 * about as long as reading the first whole batch takes.
 */
const FIRST_BATCH = 250
/** Every batch costs the engine something of its own, and an edit waits for it. */
const BATCH = 1_000
/**
 * How many batches the engine has in hand. It indexes all it has at once, which takes a fifth less
 * than one by one; but an edit waits behind them, so they are not without number.
 */
const BATCHES_AHEAD = 10

/** The document by which an index tells which settings it was made with. */
export const SETTINGS_MARK_ID = 'instellingen-van-de-index'

/** A fingerprint of the settings both indexes ought to have. */
export function settingsFingerprint(): string {
  return digest(JSON.stringify([instrumentenSettings(), catalogusSettings()]))
}

/** True when the live indexes are there, made with the present settings. */
export async function areIndexesMade(writer: EngineWriter): Promise<boolean> {
  const mark = await writer.fingerprint(CATALOGUS_INDEX, SETTINGS_MARK_ID)
  return mark === settingsFingerprint()
}

/**
 * Fills new indexes beside the live ones and swaps them in. Readers keep the old answers until
 * the swap and never see a half-filled index. What editors change meanwhile goes to both, so that
 * nobody waits for the end and the swap takes nothing back.
 *
 * @throws RebuildAbandonedError when `mayGoOn` says no; the live indexes are then untouched
 */
export async function rebuildIndexes(rebuild: Rebuild): Promise<RebuildResult> {
  const { source, writer } = rebuild
  const [made, mark, ids, described] = await Promise.all([
    createBeside(writer),
    writer.fingerprint(CATALOGUS_INDEX, SETTINGS_MARK_ID),
    source.listInstrumenten(),
    catalogusDocuments(source),
  ])
  const beside: IndexPair = { instrumenten: made.instrumenten.name, catalogus: made.catalogus.name }
  const targets = mark === null ? [beside] : [LIVE, beside]
  const catchUp = () => drainDirtySet(rebuild, targets)

  const marked = [...described, { id: SETTINGS_MARK_ID, hash: settingsFingerprint() }]
  const catalogus = await writer.send(beside.catalogus, marked)
  const result = await fillInstrumenten(beside.instrumenten, ids, rebuild, catchUp)
  await allDone([made.instrumenten, made.catalogus, catalogus])
  await catchUp()
  goOnOrStop(rebuild)
  await writer.swapIn([
    { live: LIVE.instrumenten, beside: beside.instrumenten },
    { live: LIVE.catalogus, beside: beside.catalogus },
  ])
  return result
}

async function createBeside(writer: EngineWriter) {
  await writer.dropBeside()
  const [instrumenten, catalogus] = await Promise.all([
    writer.createBeside(INSTRUMENTEN_INDEX, instrumentenSettings()),
    writer.createBeside(CATALOGUS_INDEX, catalogusSettings()),
  ])
  return { instrumenten, catalogus }
}

async function fillInstrumenten(
  index: string,
  ids: readonly string[],
  rebuild: Rebuild,
  catchUp: () => Promise<number>,
): Promise<RebuildResult> {
  const { source, writer, onProgress } = rebuild
  const result: RebuildResult = { instrumenten: 0, fouten: [] }
  const underWay: Sent[] = []
  let read = source.startReading()
  let done = 0
  for (const batch of batchesOf(ids)) {
    goOnOrStop(rebuild)
    const entries = await read(batch)
    const documents = [...entries].flatMap(([id, entry]) =>
      documentOrFout(id, entry, result.fouten),
    )
    if (underWay.length >= BATCHES_AHEAD) await underWay.shift()?.done()
    underWay.push(await writer.send(index, documents))
    result.instrumenten += documents.length
    // What has been brought up to date by now must not be written over with what was read before.
    if ((await catchUp()) > 0) read = source.startReading()
    done += batch.length
    onProgress?.(done, ids.length)
  }
  await allDone(underWay)
  return result
}

function* batchesOf(ids: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < ids.length;) {
    const to = from === 0 ? FIRST_BATCH : from + BATCH
    yield ids.slice(from, to)
    from = to
  }
}

/** The engine works in order: once the last is done, asking after the others is quick. */
async function allDone(sent: readonly Sent[]): Promise<void> {
  await sent.at(-1)?.done()
  await Promise.all(sent.map((one) => one.done()))
}

function goOnOrStop({ mayGoOn }: Rebuild): void {
  if (!(mayGoOn?.() ?? true))
    throw new RebuildAbandonedError('Het opbouwen van de index is afgebroken.')
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
