import type { UID } from '@strapi/strapi'

/** One thing an editor does to the catalogue. */
export type EditorAction =
  | { soort: 'create'; data: object }
  | { soort: 'update'; documentId: string; data: object }
  | { soort: 'publish' | 'unpublish' | 'discard' | 'delete'; documentId: string }
  | { soort: 'rename'; uid: UID.ContentType; documentId: string; naam: string }
  /** Instruments that are removed, made and published in one transaction, as an import does. */
  | { soort: 'import'; removed: string[]; instrumenten: object[] }

export type Question =
  | { soort: 'act'; action: EditorAction }
  /** What the index ought to hold. */
  | { soort: 'expected' }
  /** What still waits for the index, and who works on it; to find out why it does not get there. */
  | { soort: 'waiting' }
  /** The documentIds that an instrument can refer to. */
  | { soort: 'references' }

/** What an action came to. */
export interface Done {
  /** Of the instruments or other entries that were changed or made. */
  documentIds: string[]
  /** How long the editor waited, in milliseconds. */
  ms: number
}

export interface PublishedRow {
  documentId: string
  naam: string
  samenvatting: string
}

export type Documents = Record<string, unknown>[]

/** What both indexes ought to hold, and what is published. */
export interface Expected {
  instrumenten: Documents
  catalogus: Documents
  /** Read apart from what feeds the index. */
  rows: PublishedRow[]
}

export interface References {
  kenmerken: string[]
  facetwaarden: string[]
  leveranciers: string[]
}

export interface Reply {
  nummer: number
  waarde?: unknown
  fout?: string
}
