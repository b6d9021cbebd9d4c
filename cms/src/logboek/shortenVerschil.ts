/** So much of a text is kept in a line of the logboek. */
const LONGEST = 2_000
/** How much of what is the same stands before the first difference. */
const BEFORE = 200

/** A difference that fits in a line: long texts are cut off, around where they begin to differ. */
export function shortenVerschil<T extends { was: string; wordt: string }>(verschil: T): T {
  const { was, wordt } = verschil
  if (was.length <= LONGEST && wordt.length <= LONGEST) return verschil
  const start = Math.max(0, firstDifference(was, wordt) - BEFORE)
  const from = start + BEFORE < LONGEST / 2 ? 0 : start
  return { ...verschil, was: cut(was, from), wordt: cut(wordt, from) }
}

function firstDifference(left: string, right: string): number {
  const most = Math.min(left.length, right.length)
  for (let i = 0; i < most; i += 1) if (left[i] !== right[i]) return i
  return most
}

function cut(text: string, from: number): string {
  const tail = text.slice(from)
  const head = from > 0 && tail !== '' ? '…' : ''
  return tail.length + head.length <= LONGEST
    ? head + tail
    : `${head}${tail.slice(0, LONGEST - head.length - 1)}…`
}
