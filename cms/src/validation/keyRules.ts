import type { Problem } from './validationError'

const KEY = /^[a-z][a-z0-9-]*$/
const KEY_HELP =
  'Begin met een kleine letter en gebruik alleen kleine letters, cijfers en koppeltekens.'
const CODE = /^[0-9]+(\.[0-9]+)*$/

/** Parameters of the API and the pages: a facet group with such a key could not be filtered on. */
export const RESERVED_PARAMETERS = [
  'q',
  'kenmerk',
  'werking',
  'combineer',
  'duurMaxWeken',
  'urenPerWeekMax',
  'kostenMax',
  'wachttijdMaxWeken',
  'sorteer',
  'pagina',
  'perPagina',
  'i',
]

const isReserved = (key: string): boolean =>
  RESERVED_PARAMETERS.some((name) => name.toLowerCase() === key)

/** A key as it stands in URLs and in the Excel matrix. */
export function keyProblems(field: string, key: string): Problem[] {
  return KEY.test(key) ? [] : [{ path: [field], message: KEY_HELP }]
}

export function facetgroepKeyProblems(key: string): Problem[] {
  if (!isReserved(key)) return keyProblems('sleutel', key)
  const message = `De sleutel "${key}" heeft al een andere betekenis in de keuzehulp. Kies een andere.`
  return [{ path: ['sleutel'], message }]
}

/** The code says where a kenmerk stands in the tree, so it continues the code above it. */
export function kenmerkCodeProblems(code: string, parentCode: string | undefined): Problem[] {
  if (!CODE.test(code)) {
    return [{ path: ['code'], message: 'Een code bestaat uit cijfers met punten, zoals 1.3.2.' }]
  }
  if (parentCode === undefined || code.startsWith(`${parentCode}.`)) return []
  const message = `De code begint met die van het kenmerk erboven: ${parentCode}.`
  return [{ path: ['code'], message }]
}
