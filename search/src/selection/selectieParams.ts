import { RANGE_KEYS } from '../facets/facetTable.ts'
import { emptySelectie, type Selectie } from './selectie.ts'

/**
 * The query parameters that say this selectie, defaults left out, always in the same order, so
 * that one state has one URL.
 */
export function selectieParams(selectie: Selectie): URLSearchParams {
  const defaults = emptySelectie()
  const params = new URLSearchParams()
  if (selectie.q !== '') params.set('q', selectie.q)
  for (const code of selectie.kenmerk) params.append('kenmerk', code)
  if (selectie.werking !== defaults.werking) params.set('werking', selectie.werking)
  if (selectie.combineer !== defaults.combineer) params.set('combineer', selectie.combineer)
  for (const [groep, sleutels] of Object.entries(selectie.praktisch)) {
    for (const sleutel of sleutels) params.append(groep, sleutel)
  }
  for (const key of RANGE_KEYS) {
    const grens = selectie.grenzen[key]
    if (grens !== undefined) params.set(key, String(grens))
  }
  if (selectie.sorteer !== null) params.set('sorteer', selectie.sorteer)
  if (selectie.pagina !== defaults.pagina) params.set('pagina', String(selectie.pagina))
  if (selectie.perPagina !== defaults.perPagina) params.set('perPagina', String(selectie.perPagina))
  return params
}
