import fc from 'fast-check'
import { STOP_WORDS } from '../../src/text/synonyms.ts'
import { DUTCH_WORDS, PHRASES } from './dutchWords.ts'

const LETTERS = 'abcdeghiklmnoprstuvwz'
const anyWord = fc.constantFrom(...DUTCH_WORDS)
const anyPhrase = fc.constantFrom(...PHRASES)

/** A word with one to three typing errors. A sign at its beginning would mean something else. */
const mistyped = fc
  .tuple(
    anyWord,
    fc.array(fc.tuple(fc.nat(3), fc.nat(30), fc.constantFrom(...LETTERS)), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([word, errors]) => errors.reduce(withError, word))
  .filter((word) => /^[\p{L}\p{N}]/u.test(word))

function withError(word: string, [kind, place, letter]: [number, number, string]): string {
  const at = place % word.length
  const [before, after] = [word.slice(0, at), word.slice(at + 1)]
  if (kind === 0) return before + letter + word.slice(at)
  if (kind === 1) return before + letter + after
  if (kind === 2) return word.length > 2 ? before + after : word
  return before + after.charAt(0) + word.charAt(at) + after.slice(1)
}

/** A word as a reader may type it: whole, begun, mistyped, in capitals, without accents, glued. */
export const typedWord: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: anyWord },
  { weight: 3, arbitrary: mistyped },
  { weight: 2, arbitrary: beginning() },
  { weight: 2, arbitrary: fc.constantFrom(...STOP_WORDS) },
  { weight: 1, arbitrary: anyWord.map((word) => word.toUpperCase()) },
  { weight: 1, arbitrary: anyWord.map(withoutAccents) },
  { weight: 1, arbitrary: fc.tuple(anyWord, anyWord).map((words) => words.join('')) },
  { weight: 2, arbitrary: anyPhrase },
  { weight: 1, arbitrary: fc.constantFrom(...LETTERS, 'xyzzy', 'onvindbaar') },
)

function beginning(): fc.Arbitrary<string> {
  return fc.tuple(anyWord, fc.nat(9)).map(([word, length]) => word.slice(0, length + 1))
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

/** A text of plain words to search for. */
export const typedText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 12, arbitrary: fc.array(typedWord, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(typedWord, { minLength: 4, maxLength: 12 }) },
  )
  .map((words) => words.join(' '))

/** Also texts that are no plain words: phrases, words to leave out, signs, other writing. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: typedText },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '-werk',
      'taal -huis',
      '"taal huis"',
      '"taal huis" -werk',
      '"taal',
      '"',
      '-',
      '!!!',
      're-',
      'werk.',
      '€ 500',
      '😀',
      '\\',
      "naam = 'x' OR 1=1",
      'مرحبا',
      '´s avonds',
      'a'.repeat(200),
    ),
  },
)
