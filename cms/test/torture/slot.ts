import type { Done } from './messages'

export type SlotAction = 'create' | 'update' | 'publish' | 'unpublish' | 'discard' | 'delete'

/** A text; null for none; `onbekend` after a race or a crash. */
type Known = string | null | 'onbekend'

/** What is known of one instrument that editors work on. */
export class Slot {
  documentId: string | null = null
  draft: Known = null
  published: Known = null
  /** Texts that no publish request has been sent for: no reader may see them. */
  readonly #secret: Set<string>
  readonly #own = new Set<string>()
  #publishing = 0
  #busy = 0
  #entered = 0

  /** @param secret shared by all slots */
  constructor(secret: Set<string>) {
    this.#secret = secret
  }

  /** An action is sent; gives what must be told when it ends. */
  enter(soort: SlotAction, text: string | null): Visit {
    this.#busy += 1
    this.#entered += 1
    const visit = {
      soort,
      text,
      ticket: this.#entered,
      wasQuiet: this.#busy === 1,
      wasSure: this.isSure,
    }
    // While a publish is under way it may take along what is saved meanwhile.
    if (text && this.#publishing === 0) this.#hide(text)
    if (soort === 'publish') this.#reveal()
    return visit
  }

  /** The action was done. */
  done(visit: Visit, { documentIds }: Done): void {
    const documentId = documentIds[0] ?? null
    if (this.#leave(visit)) this.#settle(visit, documentId)
    else this.#forget()
    if (!documentId || visit.soort === 'delete') this.#reset()
  }

  /** The action was refused. @returns true when there was no reason to refuse it */
  refused(visit: Visit): boolean {
    const wasAlone = this.#leave(visit)
    this.#reset()
    return wasAlone && visit.wasSure
  }

  /** Nobody knows whether the action was done. */
  lost(visit: Visit): void {
    this.#leave(visit)
    this.#forget()
  }

  get isSure(): boolean {
    return this.published !== 'onbekend' && this.draft !== 'onbekend'
  }

  /** @returns whether nothing raced with the action */
  #leave({ soort, ticket, wasQuiet }: Visit): boolean {
    this.#busy -= 1
    if (soort === 'publish') this.#publishing -= 1
    return wasQuiet && this.#entered === ticket
  }

  #settle({ soort, text }: Visit, documentId: string | null): void {
    if (soort === 'create') Object.assign(this, { documentId, draft: text, published: null })
    if (soort === 'update') this.draft = text
    if (soort === 'publish') this.published = this.draft
    if (soort === 'unpublish') this.published = null
    if (soort === 'discard') this.draft = this.published
  }

  #forget(): void {
    this.draft = 'onbekend'
    this.published = 'onbekend'
  }

  #reset(): void {
    this.documentId = null
    this.draft = null
    this.published = null
  }

  #hide(text: string): void {
    this.#own.add(text)
    this.#secret.add(text)
  }

  #reveal(): void {
    this.#publishing += 1
    for (const text of this.#own) this.#secret.delete(text)
    this.#own.clear()
  }
}

/** One action on its way. */
export interface Visit {
  soort: SlotAction
  text: string | null
  ticket: number
  wasQuiet: boolean
  wasSure: boolean
}
