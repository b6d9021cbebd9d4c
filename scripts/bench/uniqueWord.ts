const CONSONANTS = 'bdfgklmnprtvz'
const VOWELS = 'aeiou'
const SYLLABLES = 7

/** A word that no text holds, and that no typing error turns into another one of these. */
export function uniqueWord(random: () => number): string {
  const letter = (letters: string) => letters.charAt(Math.floor(random() * letters.length))
  return Array.from({ length: SYLLABLES }, () => letter(CONSONANTS) + letter(VOWELS)).join('')
}
