/** The seed of every property test: a failure can be run again. */
export const PROOF_SEED = 20_261_123

const ASKED_RUNS = Number(process.env['PROOF_RUNS'] ?? 0)
const MS_PER_RUN = 2_000

/** What fast-check is told: so many runs, or PROOF_RUNS of them for the proof at full size. */
export function proofRuns(usual: number): { numRuns: number; seed: number } {
  return { numRuns: ASKED_RUNS || usual, seed: PROOF_SEED }
}

/** How long a property may take before it counts as stuck, in ms. */
export function proofTimeout(usual: number): number {
  return 30_000 + proofRuns(usual).numRuns * MS_PER_RUN
}
