import type { RouteLocationNormalizedLoaded } from 'vue-router'
import { LIJSTJE_PATH } from '../lijstje/lijstjePath'
import { KEUZEHULP_PATH } from './keuzehulpPath'
import { VERGELIJKEN_PATH } from '../vergelijken/vergelijkenPath'

type Address = Pick<RouteLocationNormalizedLoaded, 'path' | 'query' | 'hash'>

const CODE = /^\d+(\.\d+)*$/

/**
 * The kenmerken an address names: in the query of the keuzehulp and of a comparison, in the
 * fragment of the lijstje. Null for an address that says nothing of them.
 */
export function needsOf({ path, query, hash }: Address): string[] | null {
  if (path === KEUZEHULP_PATH || path === VERGELIJKEN_PATH)
    return codesIn([query['kenmerk']].flat())
  const fragment = new URLSearchParams(hash.replace(/^#/, ''))
  if (path === LIJSTJE_PATH && fragment.has('kenmerk'))
    return codesIn(fragment.getAll('kenmerk').flatMap((codes) => codes.split(',')))
  return null
}

function codesIn(values: readonly (string | null | undefined)[]): string[] {
  const codes = values.flatMap((value) => (value && CODE.test(value) ? value : []))
  return [...new Set(codes)]
}
