/**
 * Signs that the engine takes for letters: to it "€500" and "<b>taal</b>" are one word each. It can
 * be told of more separators, but then every query costs five times as much.
 */
const SIGN = /[\p{Sm}\p{Sc}\p{So}^~]/u
const SIGNS = new RegExp(SIGN, 'gu')

/** The text with its signs as spaces; the text itself when there is nothing but signs in it. */
export function withoutSigns(text: string): string {
  const rest = text.replace(SIGNS, ' ')
  return rest.trim() === '' ? text : rest
}

/** The words in these texts that a sign ties to what stands beside them, each once. */
export function tiedWords(texts: readonly (string | null)[]): string[] {
  // Hardly any text has a sign: those without are not taken apart.
  const signed = texts.filter((text) => text !== null && SIGN.test(text))
  const tied = signed
    .flatMap((text) => text?.split(/\s+/) ?? [])
    .filter((piece) => SIGN.test(piece))
  return [
    ...new Set(tied.flatMap((piece) => withoutSigns(piece).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])),
  ]
}
