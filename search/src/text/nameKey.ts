/**
 * The key by which instruments are ordered on name: NFKD without combining marks, lower case,
 * compared by code unit (contract, "Order match").
 */
export function nameKey(naam: string): string {
  return naam.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** What lies from here to `ESCAPE_ABOVE` stands for itself. */
const ESCAPE_BELOW = 0x22
const ESCAPE_ABOVE = 0x7d

/**
 * The name key in plain ASCII, for the engine, whose order of these is the order of `compareKeys`
 * on the name keys. The engine compares bytes of a value that it has normalised and trimmed
 * itself; ASCII other than spaces passes through that unharmed. A space, and all that sorts with
 * it before `"`, becomes `!` with two hexadecimal digits; what comes after `}` becomes `~` with four.
 */
export function sortableKey(key: string): string {
  let result = ''
  for (let i = 0; i < key.length; i += 1) result += sortableUnit(key.charCodeAt(i))
  return result
}

function sortableUnit(unit: number): string {
  if (unit < ESCAPE_BELOW) return `!${unit.toString(16).padStart(2, '0')}`
  if (unit > ESCAPE_ABOVE) return `~${unit.toString(16).padStart(4, '0')}`
  return String.fromCharCode(unit)
}

/** Orders by code unit, as `<` on strings does; -1, 0 or 1. */
export function compareKeys(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
