/**
 * The key by which instruments are ordered on name: NFKD without combining marks, lower case,
 * compared by code unit (contract, "Order match").
 */
export function nameKey(naam: string): string {
  return naam.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

const ESCAPE_FROM = 0x7e

/**
 * The name key in plain ASCII, for the engine. The engine compares bytes of a value it has
 * normalised itself; ASCII below `~` passes through that unharmed, and every other code unit
 * becomes `~` with four hexadecimal digits, which sorts after ASCII and by code unit. So the
 * engine's order is the order of `compareKeys` on the name keys.
 */
export function sortableKey(key: string): string {
  let result = ''
  for (let i = 0; i < key.length; i += 1) {
    const unit = key.charCodeAt(i)
    result +=
      unit >= 0x20 && unit < ESCAPE_FROM ? key.charAt(i) : `~${unit.toString(16).padStart(4, '0')}`
  }
  return result
}

/** Orders by code unit, as `<` on strings does; -1, 0 or 1. */
export function compareKeys(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
