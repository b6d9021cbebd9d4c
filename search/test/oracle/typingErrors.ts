/** Typing errors that a word may have: none below five letters, two from eleven. */
export function allowedErrors(word: string): number {
  if (word.length < 5) return 0
  return word.length < 11 ? 1 : 2
}

/**
 * True when `found` is `typed` with at most so many typing errors. A letter too many, too few or
 * another one is one error, and so are two letters that changed places; a wrong first letter
 * counts for two.
 */
export function isTypo(typed: string, found: string, errors: number): boolean {
  return withinErrors(typed, found, errors, editDistance(typed, found).at(-1))
}

/** The same, when it is enough that `found` begins with something like `typed`. */
export function beginsLike(typed: string, found: string, errors: number): boolean {
  return withinErrors(typed, found, errors, Math.min(...editDistance(typed, found)))
}

function withinErrors(
  typed: string,
  found: string,
  errors: number,
  distance = Number.POSITIVE_INFINITY,
): boolean {
  const firstLetter = typed.charAt(0) === found.charAt(0) ? 0 : 1
  return errors > firstLetter && distance <= errors - firstLetter
}

/** Of every beginning of `b`, from empty to whole: how many errors it is away from `a`. */
function editDistance(a: string, b: string): number[] {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1
      let least = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + same)
      if (i > 1 && j > 1 && isSwap(a, b, i, j)) least = Math.min(least, at(before, j - 2) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return row
}

function isSwap(a: string, b: string, i: number, j: number): boolean {
  return a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
