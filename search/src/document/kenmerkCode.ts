/** The codes above this one, nearest first: `1.3.1` gives `1.3` and `1`. */
export function ancestorCodes(code: string): string[] {
  const parent = parentCode(code)
  return parent === null ? [] : [parent, ...ancestorCodes(parent)]
}

/** The code directly above this one, null for a domain. */
export function parentCode(code: string): string | null {
  const dot = code.lastIndexOf('.')
  return dot < 0 ? null : code.slice(0, dot)
}

/** The domain a code belongs to: `1.3.1` gives `1`. */
export function domainCode(code: string): string {
  const dot = code.indexOf('.')
  return dot < 0 ? code : code.slice(0, dot)
}

/** The codes with all codes above them, each once, in order of code. */
export function withAncestors(codes: readonly string[]): string[] {
  const all = new Set(codes.flatMap((code) => [code, ...ancestorCodes(code)]))
  return [...all].sort(compareCodes)
}

/** Orders codes by their numbers, so that 1.10 comes after 1.9. */
export function compareCodes(a: string, b: string): number {
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}
