/**
 * The page numbers to link to: the first, the last and those around the current one; null is a gap.
 */
export function pageNumbers(current: number, last: number): (number | null)[] {
  const wanted = [1, current - 1, current, current + 1, last]
  const pages = [...new Set(wanted)]
    .filter((page) => page >= 1 && page <= last)
    .toSorted((a, b) => a - b)
  return pages.flatMap((page, i) => gapBefore(page, pages[i - 1] ?? 0).concat(page))
}

/** Nothing between neighbours; a single page left out is shown rather than a gap. */
function gapBefore(page: number, previous: number): (number | null)[] {
  if (page - previous === 2) return [page - 1]
  return page - previous > 2 ? [null] : []
}
