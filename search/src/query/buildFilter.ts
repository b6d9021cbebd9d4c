import { KENMERK_ATTRIBUTE, praktischAttribute, RANGE_FACETS } from '../facets/facetTable.ts'
import type { FilterGroup } from '../catalogue/filterInstrumenten.ts'
import type { Selectie } from '../selection/selectie.ts'

/**
 * Filters for the engine: an array is AND, an array inside it is OR. Only codes and keys that the
 * facet table knows come here; they are quoted and escaped all the same.
 */
export type EngineFilter = (string | string[])[]

/** The filter that says this selectie, but for the group left out. */
export function buildFilter(selectie: Selectie, leftOut?: FilterGroup): EngineFilter {
  return [
    ...(leftOut === 'kenmerk' ? [] : kenmerkFilter(selectie)),
    ...praktischFilter(selectie, leftOut),
    ...grenzenFilter(selectie),
  ]
}

/** `attribute = "value"`, safe for any value. */
export function equals(attribute: string, value: string): string {
  return `${attribute} = ${quote(value)}`
}

/** `attribute != "value"`, safe for any value. */
export function differs(attribute: string, value: string): string {
  return `${attribute} != ${quote(value)}`
}

function quote(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`
}

function kenmerkFilter({ kenmerk, werking, combineer }: Selectie): EngineFilter {
  if (kenmerk.length === 0) return []
  const terms = kenmerk.map((code) => equals(KENMERK_ATTRIBUTE[werking], code))
  return combineer === 'en' ? terms : [terms]
}

function praktischFilter({ praktisch }: Selectie, leftOut?: FilterGroup): EngineFilter {
  return Object.entries(praktisch)
    .filter(([groep]) => groep !== leftOut)
    .map(([groep, sleutels]) =>
      sleutels.map((sleutel) => equals(praktischAttribute(groep), sleutel)),
    )
}

function grenzenFilter({ grenzen }: Selectie): EngineFilter {
  return RANGE_FACETS.flatMap(({ key, attribute }) => {
    const grens = grenzen[key]
    return grens === undefined ? [] : [[`${attribute} <= ${grens}`, `${attribute} IS NULL`]]
  })
}
