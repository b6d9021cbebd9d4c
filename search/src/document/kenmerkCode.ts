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
  // Taken apart once each: sorting compares every code several times.
  const apart = [...all].map((code) => ({ code, numbers: numbersOf(code) }))
  return apart.sort((a, b) => compareNumbers(a.numbers, b.numbers)).map(({ code }) => code)
}

/** Orders codes by their numbers, so that 1.10 comes after 1.9. */
export function compareCodes(a: string, b: string): number {
  return compareNumbers(numbersOf(a), numbersOf(b))
}

function numbersOf(code: string): number[] {
  return code.split('.').map(Number)
}

function compareNumbers(left: readonly number[], right: readonly number[]): number {
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}
