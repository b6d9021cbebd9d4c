import { effectiveSortering, type Selectie, type Sortering } from '@keuzehulp/search'

const LABELS: Record<Sortering, string> = {
  match: 'best passend eerst',
  relevantie: 'beste treffer eerst',
  naam: 'op naam',
  recent: 'laatst gecontroleerd eerst',
}

interface SortOption {
  /** Empty for the default order, which then follows the choice when that changes. */
  value: Sortering | ''
  label: string
  isSelected: boolean
}

/** The orders that mean something for this selectie. */
export function sortOptions(selectie: Selectie): SortOption[] {
  const usual = effectiveSortering({ ...selectie, sorteer: null })
  const current = effectiveSortering(selectie)
  const possible: Sortering[] = [
    ...(selectie.kenmerk.length > 0 || current === 'match' ? (['match'] as const) : []),
    ...(selectie.q === '' ? [] : (['relevantie'] as const)),
    'naam',
    'recent',
  ]
  return possible.map((sortering) => ({
    value: sortering === usual ? '' : sortering,
    label: label(sortering, selectie),
    isSelected: sortering === current,
  }))
}

/** Without kenmerken there is nothing to fit; then this order goes by evidence. */
function label(sortering: Sortering, { kenmerk }: Selectie): string {
  return sortering === 'match' && kenmerk.length === 0 ? 'sterkste bewijs eerst' : LABELS[sortering]
}
