import type {
  CatalogusEntry,
  FacetgroepEntry,
  InstellingEntry,
  KenmerkEntry,
  WaardeEntry,
} from '../contract/catalogusEntry.ts'

/**
 * What stands around the instruments, kept in an index of its own as one document per subject:
 * each is small and always read whole.
 */
export interface CatalogusDocuments {
  kenmerken: KenmerkEntry[]
  facetgroepen: FacetgroepEntry[]
  waarden: WaardeEntry[]
  instelling: InstellingEntry
}

export type CatalogusSubject = keyof CatalogusDocuments
export const CATALOGUS_SUBJECTS = ['kenmerken', 'facetgroepen', 'waarden', 'instelling'] as const

export interface CatalogusDocument {
  id: CatalogusSubject
  inhoud: CatalogusDocuments[CatalogusSubject]
}

/** One document for each subject. */
export function mapCatalogus(entry: CatalogusEntry): CatalogusDocument[] {
  return CATALOGUS_SUBJECTS.map((id) => ({ id, inhoud: entry[id] }))
}
