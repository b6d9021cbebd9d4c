import { emptySelectie, type Selectie, selectieParams } from '@keuzehulp/search'

export const KEUZEHULP_PATH = '/keuzehulp'

/** The one URL that says this state of the keuzehulp. */
export function keuzehulpPath(selectie: Partial<Selectie> = {}): string {
  const params = selectieParams({ ...emptySelectie(), ...selectie }).toString()
  return params === '' ? KEUZEHULP_PATH : `${KEUZEHULP_PATH}?${params}`
}

export function instrumentPath(slug: string): string {
  return `/instrumenten/${encodeURIComponent(slug)}`
}

export function clientPath(slug: string): string {
  return `${instrumentPath(slug)}/client`
}
