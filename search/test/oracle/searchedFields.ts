import type { InstrumentDocument } from '../../src/document/instrumentDocument.ts'
import { instrumentenSettings } from '../../src/settings/indexSettings.ts'

/** The texts of each field that text search looks in; a list gives more than one, an empty field none. */
export function searchedFields(document: InstrumentDocument): string[][] {
  const paths = instrumentenSettings().searchableAttributes ?? []
  return paths.map((path) =>
    [path.split('.').reduce(valueOf, document)].flat().filter((text) => typeof text === 'string'),
  )
}

function valueOf(parent: unknown, key: string): unknown {
  return Object.entries(parent ?? {}).find(([name]) => name === key)?.[1]
}
