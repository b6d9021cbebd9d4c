import type { InstellingEntry } from '@keuzehulp/search'

/** The theme the organisation chose; `neutraal` when it chose none or it cannot be had. */
export function useThema(instelling: Ref<InstellingEntry | null>): void {
  useHead({ htmlAttrs: { 'data-thema': () => instelling.value?.thema ?? 'neutraal' } })
}
