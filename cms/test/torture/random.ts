export type Random = () => number

export function pick<T>(random: Random, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)]
  if (found === undefined) throw new Error('Nothing to pick from')
  return found
}

/** True with this probability. */
export function chance(random: Random, probability: number): boolean {
  return random() < probability
}
