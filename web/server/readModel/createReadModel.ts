import {
  buildFacetTable,
  emptySelectie,
  findVerwant,
  orderInstrumenten,
  type CatalogusDocuments,
  type FacetTable,
  type Facetten,
  type InstrumentenAntwoord,
  type PublicInstrument,
  searchCatalogue,
  type Selectie,
} from '@keuzehulp/search'
import {
  countAll,
  countTotals,
  type Bestand,
  type EngineReader,
  EngineUnavailableError,
  findBestand,
  readAllInstrumenten,
  readBestand,
  readCatalogus,
  readInstrument,
  readInstrumenten,
  readVerwant,
  searchInstrumenten,
} from '@keuzehulp/search/query'
import { Kept } from './kept'

/** An answer, and whether it comes from memory because the engine is away. */
export interface Fresh<T> {
  waarde: T
  verouderd: boolean
}

/** What is kept in memory for when the engine is away. */
interface Snapshot {
  catalogus: CatalogusDocuments
  instrumenten: PublicInstrument[]
}

/** Everything web reads. Each method throws EngineUnavailableError when there is no answer at all. */
export interface ReadModel {
  catalogus(): Promise<Fresh<CatalogusDocuments>>
  facetTable(): Promise<FacetTable>
  search(selectie: Selectie): Promise<Fresh<InstrumentenAntwoord>>
  totals(selecties: readonly Selectie[]): Promise<number[]>
  counts(): Promise<Fresh<Facetten>>
  /** One instrument, with the verwante instrumenten as they are public now. */
  instrument(slug: string): Promise<Fresh<PublicInstrument | null>>
  /** Those of these slugs that exist, in the order asked for. */
  instrumentenBySlug(slugs: readonly string[]): Promise<Fresh<PublicInstrument[]>>
  /** Every instrument, in the order of names; a second behind at most, but for large catalogues. */
  instrumenten(): Promise<Fresh<PublicInstrument[]>>
  /** The file with this name; null when no public instrument has it. */
  bestand(naam: string): Promise<Fresh<Bestand | null>>
  /** Refreshes what is kept in memory. */
  refresh(): Promise<void>
}

/** A rename in the CMS must be seen within two seconds, so keep the catalogue much shorter. */
const CATALOGUS_KEPT_MS = 300
/** Pages over the whole catalogue may be a moment behind; in a large one, some moments more. */
const INSTRUMENTEN_KEPT = { ms: 1_000, timesReading: 10 }
/** After a failure the engine is left alone for a moment, so that readers do not wait for it. */
const PAUSE_AFTER_FAILURE_MS = 1_000
/** Above this number of instruments memory is no place for them. */
const MOST_IN_MEMORY = 5_000

/** Answers from the engine, and from memory when the engine is away. */
export function createReadModel(reader: EngineReader, now: () => number = Date.now): ReadModel {
  return new EngineReadModel(reader, now)
}

class EngineReadModel implements ReadModel {
  readonly #reader: EngineReader
  readonly #now: () => number
  #snapshot: Snapshot | null = null
  #pausedUntil = 0
  readonly #catalogus: Kept<CatalogusDocuments>
  readonly #instrumenten: Kept<PublicInstrument[]>

  constructor(reader: EngineReader, now: () => number) {
    this.#reader = reader
    this.#now = now
    this.#catalogus = new Kept({ ms: CATALOGUS_KEPT_MS }, now, () => readCatalogus(reader))
    this.#instrumenten = new Kept(INSTRUMENTEN_KEPT, now, async () =>
      byNaam(await readAllInstrumenten(reader, Infinity)),
    )
  }

  catalogus(): Promise<Fresh<CatalogusDocuments>> {
    return this.#fresh(
      () => this.#catalogus.get(),
      (snapshot) => snapshot.catalogus,
    )
  }

  async facetTable(): Promise<FacetTable> {
    const { waarde } = await this.catalogus()
    return buildFacetTable(waarde.kenmerken, waarde.facetgroepen)
  }

  async search(selectie: Selectie): Promise<Fresh<InstrumentenAntwoord>> {
    const groepen = await this.#groepen()
    return this.#fresh(
      () => searchInstrumenten(this.#reader, selectie, groepen),
      ({ instrumenten }) => searchCatalogue(instrumenten, selectie, groepen),
    )
  }

  async totals(selecties: readonly Selectie[]): Promise<number[]> {
    const { waarde } = await this.#fresh(
      () => countTotals(this.#reader, selecties),
      ({ instrumenten }) =>
        selecties.map((selectie) => searchCatalogue(instrumenten, selectie, []).totaal),
    )
    return waarde
  }

  async counts(): Promise<Fresh<Facetten>> {
    const groepen = await this.#groepen()
    return this.#fresh(
      () => countAll(this.#reader, groepen),
      ({ instrumenten }) => searchCatalogue(instrumenten, emptyForCounts(), groepen).facetten,
    )
  }

  instrument(slug: string): Promise<Fresh<PublicInstrument | null>> {
    return this.#fresh(
      async () => {
        const found = await readInstrument(this.#reader, slug)
        return found && { ...found, verwant: await readVerwant(this.#reader, found) }
      },
      ({ instrumenten }) => {
        const found = instrumenten.find((instrument) => instrument.slug === slug)
        return found ? { ...found, verwant: findVerwant(found, instrumenten) } : null
      },
    )
  }

  instrumentenBySlug(slugs: readonly string[]): Promise<Fresh<PublicInstrument[]>> {
    return this.#fresh(
      () => readInstrumenten(this.#reader, slugs),
      ({ instrumenten }) =>
        slugs.flatMap((slug) => instrumenten.find((instrument) => instrument.slug === slug) ?? []),
    )
  }

  instrumenten(): Promise<Fresh<PublicInstrument[]>> {
    return this.#fresh(
      () => this.#instrumenten.get(),
      ({ instrumenten }) => byNaam(instrumenten),
    )
  }

  bestand(naam: string): Promise<Fresh<Bestand | null>> {
    return this.#fresh(
      () => readBestand(this.#reader, naam),
      ({ instrumenten }) => findBestand(instrumenten, naam),
    )
  }

  async refresh(): Promise<void> {
    const catalogus = await readCatalogus(this.#reader)
    const instrumenten = await readAllInstrumenten(this.#reader, MOST_IN_MEMORY + 1)
    this.#snapshot = instrumenten.length > MOST_IN_MEMORY ? null : { catalogus, instrumenten }
  }

  async #groepen(): Promise<string[]> {
    const { waarde } = await this.catalogus()
    return waarde.facetgroepen.map(({ sleutel }) => sleutel)
  }

  async #fresh<T>(
    fromEngine: () => Promise<T>,
    fromMemory: (snapshot: Snapshot) => T,
  ): Promise<Fresh<T>> {
    const isPaused = this.#now() < this.#pausedUntil
    try {
      if (isPaused) throw new EngineUnavailableError('left alone after a failure')
      return { waarde: await fromEngine(), verouderd: false }
    } catch (error) {
      if (!(error instanceof EngineUnavailableError)) throw error
      if (!isPaused) this.#pausedUntil = this.#now() + PAUSE_AFTER_FAILURE_MS
      if (!this.#snapshot) throw error
      return { waarde: fromMemory(this.#snapshot), verouderd: true }
    }
  }
}

/** The order in which a list without a question stands: by name key, then by slug. */
function byNaam(instrumenten: readonly PublicInstrument[]): PublicInstrument[] {
  return orderInstrumenten(instrumenten, { ...emptySelectie(), sorteer: 'naam' })
}

function emptyForCounts(): Selectie {
  return { ...emptySelectie(), perPagina: 1 }
}
