import type { Done, EditorAction, PublishedRow, References } from './messages'
import { chance, pick, type Random } from './random'
import { Slot, type SlotAction } from './slot'

/** One thing an editor is about to do, to be told how it went. */
export interface Planned {
  action: EditorAction
  /** Call right before it is sent. */
  sent(): void
  done(result: Done): void
  /** @returns true when there was no reason to refuse it */
  refused(): boolean
  lost(): void
}

const INTERNAL = 'INTERN-GEHEIM'
/** Every text of an instrument looks like this. */
const TEXTS = /Versie \d+/g
const UIDS = {
  kenmerken: 'api::kenmerk.kenmerk',
  facetwaarden: 'api::facetwaarde.facetwaarde',
  leveranciers: 'api::leverancier.leverancier',
} as const
const RENAMED = ['kenmerken', 'facetwaarden', 'leveranciers'] as const

/**
 * The editors' side of the story: chooses what they do, and keeps apart which texts readers may
 * see and what must be in the database.
 */
export class Editors {
  readonly #random: Random
  readonly #references: References
  readonly #secret = new Set<string>()
  readonly #slots: Slot[]
  readonly #imported: string[] = []
  #count = 0

  constructor(slots: number, random: Random, references: References) {
    this.#random = random
    this.#references = references
    this.#slots = Array.from({ length: slots }, () => new Slot(this.#secret))
  }

  /** What readers would see in this text that was never published, or is internal. */
  secretsIn(documents: string): string[] {
    const texts = new Set(documents.match(TEXTS) ?? [])
    const drafts = [...texts].filter((text) => this.#secret.has(text))
    return documents.includes(INTERNAL) ? [...drafts, INTERNAL] : drafts
  }

  /** What was acknowledged and is not in the database. */
  missing(rows: readonly PublishedRow[]): string[] {
    const texts = new Map(rows.map(({ documentId, samenvatting }) => [documentId, samenvatting]))
    return this.#slots.flatMap(({ documentId, published, isSure }) => {
      const found = documentId ? (texts.get(documentId) ?? null) : null
      return !documentId || !isSure || found === published
        ? []
        : [`${documentId}: "${found}" in plaats van "${published}"`]
    })
  }

  /** What an editor does next. */
  next(): Planned {
    const dice = this.#random()
    if (dice < 0.06) return unfollowed(this.#rename())
    if (dice < 0.08) return this.#import()
    return this.#onSlot(pick(this.#random, this.#slots))
  }

  #onSlot(slot: Slot): Planned {
    const soort = this.#choose(slot)
    const text = soort === 'create' || soort === 'update' ? this.#newText() : null
    let visit: ReturnType<Slot['enter']> | null = null
    const visited = () => visit ?? slot.enter(soort, text)
    return {
      action: this.#action(soort, slot, text ?? ''),
      sent: () => void (visit = slot.enter(soort, text)),
      done: (result) => slot.done(visited(), result),
      refused: () => slot.refused(visited()),
      lost: () => slot.lost(visited()),
    }
  }

  #choose(slot: Slot): SlotAction {
    if (!slot.documentId) return 'create'
    const dice = this.#random()
    if (dice < 0.35) return 'update'
    if (dice < 0.72) return 'publish'
    if (dice < 0.84) return 'unpublish'
    // Without a published version there is nothing to go back to.
    if (dice < 0.94) return slot.isSure && slot.published !== null ? 'discard' : 'publish'
    return 'delete'
  }

  #action(soort: SlotAction, slot: Slot, text: string): EditorAction {
    const documentId = slot.documentId ?? ''
    if (soort === 'create') return { soort, data: this.#instrument(text) }
    if (soort === 'update') return { soort, documentId, data: this.#changes(text) }
    return { soort, documentId }
  }

  #instrument(samenvatting: string): object {
    this.#count += 1
    return {
      ...this.#changes(samenvatting),
      slug: `proef-${this.#count}`,
      verwant: chance(this.#random, 0.3) ? [{ slug: this.#someSlug(), reden: 'Past erna' }] : [],
      hoeIsHet: 'Je komt elke week langs.',
      voordelen: [{ tekst: 'Je leert iets' }],
      nadelen: [{ tekst: 'Het kost tijd' }],
      gecontroleerdOp: '2026-10-01',
      interneNotitie: INTERNAL,
      prijsafspraken: INTERNAL,
    }
  }

  #changes(samenvatting: string): object {
    const { kenmerken, leveranciers, facetwaarden } = this.#references
    return {
      samenvatting,
      naam: `Proef ${Math.floor(this.#random() * 9)}`,
      kenmerken: [{ kenmerk: pick(this.#random, kenmerken), werking: 'direct' }],
      leverancier: pick(this.#random, leveranciers),
      facetwaarden: [pick(this.#random, facetwaarden)],
    }
  }

  #someSlug(): string {
    // An earlier one or one still to come, but never the instrument itself.
    const distance = 1 + Math.floor(this.#random() * 20)
    const number = this.#count + (chance(this.#random, 0.8) ? -distance : distance)
    return `proef-${Math.max(0, number)}`
  }

  #rename(): EditorAction {
    const list = pick(this.#random, RENAMED)
    const documentId = pick(this.#random, this.#references[list])
    this.#count += 1
    return { soort: 'rename', uid: UIDS[list], documentId, naam: `Naam ${this.#count}` }
  }

  /** Puts new instruments in the place of those of the import before. */
  #import(): Planned {
    const removed = this.#imported.splice(0)
    const instrumenten = [1, 2, 3].map(() => this.#instrument(this.#newText()))
    return {
      ...unfollowed({ soort: 'import', removed, instrumenten }),
      done: ({ documentIds }) => void this.#imported.push(...documentIds),
    }
  }

  #newText(): string {
    this.#count += 1
    return `Versie ${this.#count}`
  }
}

/** Nothing to follow: that the index follows is seen by comparing it with the database. */
function unfollowed(action: EditorAction): Planned {
  return { action, sent() {}, done() {}, refused: () => true, lost() {} }
}
