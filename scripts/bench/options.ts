import { StopError } from '../bootstrap/stopError.mjs'

/** Number of instruments that the first start fills in. */
export const EXAMPLE_SIZE = 52
const DEFAULT_SIZES = [EXAMPLE_SIZE, 1_000, 10_000]
const LARGEST = 100_000
const QUICK = '--snel'
/** Without publishing, rebuilding and the peer, which take hours in the largest catalogue. */
const READERS_ONLY = '--alleen-lezen'

/** How often each thing is measured. */
export interface Repetitions {
  /** Different selecties of each kind. */
  selecties: number
  /** Pairs that are asked but not counted. */
  warmUp: number
  pairs: number
  /** Different answers of each kind that are compared with the pure functions. */
  checked: number
  pages: number
  publications: number
  /** After the first, which does not count. */
  rebuilds: number
  peer: number
}

const FULL: Repetitions = {
  selecties: 40,
  warmUp: 100,
  pairs: 400,
  checked: 20,
  pages: 100,
  publications: 200,
  rebuilds: 9,
  peer: 50,
}

const FEW: Repetitions = {
  ...FULL,
  warmUp: 20,
  pairs: 60,
  pages: 30,
  publications: 20,
  rebuilds: 2,
  peer: 10,
}

export interface Options {
  /** Numbers of instruments, the smallest first. */
  sizes: number[]
  /** True when the figures rest on few repetitions. */
  quick: boolean
  /** True when only what readers ask is measured. */
  readersOnly: boolean
  repetitions: Repetitions
}

/**
 * Reads the arguments of `npm run bench`.
 *
 * @throws StopError that says which argument cannot be
 */
export function parseOptions(args: readonly string[]): Options {
  const quick = args.includes(QUICK)
  const sizes = args.filter((arg) => arg !== QUICK && arg !== READERS_ONLY).map(parseSize)
  return {
    sizes: [...new Set(sizes.length > 0 ? sizes : DEFAULT_SIZES)].sort((a, b) => a - b),
    quick,
    readersOnly: args.includes(READERS_ONLY),
    repetitions: quick ? FEW : FULL,
  }
}

function parseSize(arg: string): number {
  const size = Number(arg)
  if (/^\d{1,6}$/.test(arg) && size >= EXAMPLE_SIZE && size <= LARGEST) return size
  throw new StopError(
    `"${arg}" kan niet: geef aantallen instrumenten van ${EXAMPLE_SIZE} tot en met ${LARGEST}, ${QUICK} of ${READERS_ONLY}.`,
  )
}
