import { COMMON_WORDS } from './commonWords'

/** Whose password it is to be: what others know of that person is no secret. */
export interface PasswordOwner {
  email?: string | null
  firstname?: string | null
  lastname?: string | null
}

const MIN_LENGTH = 12
/** What comes after this does not count: the way in which passwords are stored leaves it out. */
const MAX_BYTES = 72
/** So many characters must be left when everything easy has been taken away. */
const MIN_UNEXPECTED = 6
const MIN_DIFFERENT = 5
const SHORTEST_OWN_WORD = 3

const TOO_SHORT = `Gebruik minstens ${MIN_LENGTH} tekens. Een paar losse woorden achter elkaar zijn goed te onthouden.`
const TOO_LONG = `Gebruik hooguit ${MAX_BYTES} tekens.`
const KINDS = 'Gebruik minstens één kleine letter, één hoofdletter en één cijfer.'
const OWN = 'Gebruik niet uw eigen naam of e-mailadres als wachtwoord.'
const COMMON =
  'Dit wachtwoord is te makkelijk te raden: het lijkt op wat veel mensen kiezen. Neem een paar losse woorden die niet bij elkaar horen.'

/** Rows of a keyboard and of the alphabet: along these, the next character is no surprise. */
const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const STEPS = new Set(ROWS.flatMap((row) => [...pairs(row), ...pairs([...row].reverse().join(''))]))

/** What people write instead of a letter, one for one. */
const INSTEAD: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  '5': 's',
  $: 's',
  '7': 't',
}

/**
 * What is wrong with a password, in a sentence for who chose it; null when it will do.
 *
 * Length does most. Lists of stolen passwords hold hardly any of twelve characters, but guessers
 * lengthen what is on them: a word with a year, a row of keys, the same again. So everything of
 * that kind is taken away, and what is left must still be worth guessing. The three kinds of
 * characters are asked for by Strapi, which would otherwise refuse in English.
 */
export function passwordProblem(password: string, owner: PasswordOwner = {}): string | null {
  if ([...password].length < MIN_LENGTH) return TOO_SHORT
  if (Buffer.byteLength(password) > MAX_BYTES) return TOO_LONG
  if (!/[a-z]/.test(password) || !/[A-Z]/.test(password) || !/\d/.test(password)) return KINDS
  if (namesOwner(password, owner)) return OWN
  if (new Set(plainReading(password)).size < MIN_DIFFERENT) return COMMON
  if (unexpected(password, COMMON_WORDS) < MIN_UNEXPECTED) return COMMON
  return unexpected(password, [...COMMON_WORDS, ...ownWords(owner)]) < MIN_UNEXPECTED ? OWN : null
}

/** Contains the whole address or the whole name, whatever else there is. */
function namesOwner(password: string, { email, firstname, lastname }: PasswordOwner): boolean {
  const squeeze = (text: string) => plainReading(text).replaceAll(/[\s._-]/g, '')
  const name = firstname && lastname ? squeeze(`${firstname}${lastname}`) : ''
  const wholes = [email ? squeeze(email) : '', name].filter(
    (whole) => whole.length >= MIN_UNEXPECTED,
  )
  return wholes.some((whole) => squeeze(password).includes(whole))
}

function ownWords({ email, firstname, lastname }: PasswordOwner): string[] {
  return [email, firstname, lastname]
    .flatMap((text) => plainReading(text ?? '').split(/[^\p{L}\d]+/u))
    .filter((word) => word.length >= SHORTEST_OWN_WORD)
}

/** How many characters are left without the words, years, rows of keys and repetitions. */
function unexpected(password: string, words: readonly string[]): number {
  const plain = plainReading(password)
  const expected = new Set<number>()
  for (const reading of [plain, lettersOf(plain)])
    for (const word of words) for (const at of placesOf(word, reading)) expected.add(at)
  for (const { index } of plain.matchAll(/(?:19|20)\d\d/g))
    for (let at = index; at < index + 4; at += 1) expected.add(at)
  for (let at = 1; at < plain.length; at += 1)
    if (plain[at] === plain[at - 1] || STEPS.has(plain.slice(at - 1, at + 1))) expected.add(at)
  return plain.length - expected.size
}

/** Lower case without accents, of the same length for what passes the check on kinds. */
function plainReading(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

function lettersOf(plain: string): string {
  return [...plain].map((character) => INSTEAD[character] ?? character).join('')
}

function placesOf(word: string, text: string): number[] {
  const places: number[] = []
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1))
    for (let at = start; at < start + word.length; at += 1) places.push(at)
  return places
}

function pairs(row: string): string[] {
  return [...row].slice(1).map((character, index) => `${row[index]}${character}`)
}
