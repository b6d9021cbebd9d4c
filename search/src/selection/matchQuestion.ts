import type { Selectie } from './selectie.ts'

/** A selectie to be ordered by match, of which not everything that passes need be wanted. */
export interface MatchQuestion extends Selectie {
  /** Some of the chosen kenmerken: only what works directly on at least one of these is wanted. */
  directOn?: readonly string[]
}
