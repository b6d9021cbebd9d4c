import type { z } from 'zod'
import { type InstrumentEntry, instrumentEntrySchema } from '../contract/instrumentEntry.ts'

/** A draft made fit for the contract, and what had to be left out of it. */
export interface CompletedEntry {
  entry: InstrumentEntry
  /** Fields, and lines of lists, that were not finished enough to show. */
  weggelaten: (string | number)[][]
}

const NAAMLOOS = 'Instrument zonder naam'

/**
 * A draft may be unfinished in every way; what the contract does not take is left out, a line of a
 * list by itself, so that the rest can be shown.
 *
 * @throws ZodError when leaving out does not help, which is a fault here
 */
export function completeEntry(documentId: string, draft: object): CompletedEntry {
  const { naam, slug } = draft as { naam?: unknown; slug?: unknown }
  const named: Record<string, unknown> = {
    ...draft,
    documentId,
    naam: isFilled(naam) ? naam : NAAMLOOS,
    slug: isFilled(slug) ? slug : documentId,
  }
  const parsed = instrumentEntrySchema.safeParse(named)
  if (parsed.success) return { entry: parsed.data, weggelaten: [] }
  const weggelaten = unfinished(parsed.error)
  return { entry: instrumentEntrySchema.parse(without(named, weggelaten)), weggelaten }
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

/** The field or line that each complaint is about, once. */
function unfinished({ issues }: z.ZodError): (string | number)[][] {
  const paths = issues.map(({ path: [field, line] }) =>
    typeof line === 'number' ? [String(field), line] : [String(field)],
  )
  return [...new Map(paths.map((path) => [path.join('.'), path])).values()]
}

function without(
  entry: Record<string, unknown>,
  paths: readonly (string | number)[][],
): Record<string, unknown> {
  const left = new Set(paths.map((path) => path.join('.')))
  return Object.fromEntries(
    Object.entries(entry).map(([field, value]) => {
      if (left.has(field)) return [field, null]
      if (!Array.isArray(value)) return [field, value]
      return [field, value.filter((_, line) => !left.has(`${field}.${line}`))]
    }),
  )
}
