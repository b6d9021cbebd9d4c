const MOST = 40

/** A value from an address as it may be repeated in a message: short, without control characters. */
export function shortened(value: string): string {
  const clean = value.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim()
  return clean.length > MOST ? `${clean.slice(0, MOST)}…` : clean
}
