import type { KenmerkWerking } from '@keuzehulp/search'
import { addToLijstje, type Lijstje, type LijstjeItem } from './lijstje'

const VERSION = 1
const MAX_NAAM_LENGTH = 300
const CODE = /^\d+(\.\d+)*$/
const SLUG = /^[a-z0-9][\w.~-]{0,199}$/i

export function serializeLijstje(lijstje: Lijstje): string {
  return JSON.stringify({ versie: VERSION, instrumenten: lijstje })
}

/**
 * What can be kept of a stored text. It may be from another version, another program or half
 * written: whatever is not an instrument as we know it is left behind.
 */
export function parseLijstje(text: string | null): Lijstje {
  const items = readList(readJson(text), 'instrumenten').map(readLijstjeItem)
  return items.reduce<Lijstje>(
    (lijstje, item) => (item ? addToLijstje(lijstje, item) : lijstje),
    [],
  )
}

/** An instrument for the lijstje, from storage or from the API; null when it is something else. */
export function readLijstjeItem(value: unknown): LijstjeItem | null {
  const slug = field(value, 'slug')
  const naam = field(value, 'naam')
  if (!isSlug(slug) || typeof naam !== 'string' || naam.trim() === '') return null
  const kenmerken = readList(value, 'kenmerken').flatMap(readKenmerk)
  return { slug, naam: naam.slice(0, MAX_NAAM_LENGTH), kenmerken }
}

export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && SLUG.test(value)
}

function readKenmerk(value: unknown): KenmerkWerking[] {
  const code = field(value, 'code')
  const werking = field(value, 'werking')
  if (typeof code !== 'string' || !CODE.test(code)) return []
  return werking === 'direct' || werking === 'indirect' ? [{ code, werking }] : []
}

function readJson(text: string | null): unknown {
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function readList(value: unknown, name: string): unknown[] {
  const list = field(value, name)
  return Array.isArray(list) ? list : []
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return new Map<string, unknown>(Object.entries(value)).get(name)
}
