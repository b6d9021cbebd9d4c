/** A row of times in milliseconds, in short. */
export interface Summary {
  count: number
  p50: number
  p95: number
  max: number
}

/** The times in short; every figure 0 when there are none. */
export function summarize(times: readonly number[]): Summary {
  return {
    count: times.length,
    p50: percentile(times, 50),
    p95: percentile(times, 95),
    max: percentile(times, 100),
  }
}

/** The smallest value that so many percent of the values do not exceed; 0 when there are none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const rank = Math.ceil((percent / 100) * sorted.length)
  return sorted[Math.max(0, rank - 1)] ?? 0
}

/** The middle value; the lower of the two when there is no middle, 0 when there are none. */
export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Does the work; gives what came of it and how long it took, in milliseconds. */
export async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const start = performance.now()
  const result = await work()
  return { result, ms: performance.now() - start }
}
