/** A name as it stands in the middle of a sentence; names of languages and abbreviations stay. */
export function midSentence(naam: string): string {
  if (/^(Nederland|[A-Z][A-Z0-9])/.test(naam)) return naam
  return naam.charAt(0).toLowerCase() + naam.slice(1)
}
