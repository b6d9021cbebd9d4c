import type { Vergelijking } from '#shared/types/vergelijken'

export const VERGELIJKEN_PATH = '/vergelijken'

/** The one URL that says this comparison: what stands beside each other, and in which order. */
export function vergelijkenPath({
  slugs,
  kenmerk = [],
  alleenVerschillen = false,
}: Pick<Vergelijking, 'slugs'> & Partial<Vergelijking>): string {
  const params = new URLSearchParams()
  for (const slug of slugs) params.append('i', slug)
  for (const code of kenmerk) params.append('kenmerk', code)
  if (alleenVerschillen) params.append('alleen', 'verschillen')
  return params.size === 0 ? VERGELIJKEN_PATH : `${VERGELIJKEN_PATH}?${params}`
}
