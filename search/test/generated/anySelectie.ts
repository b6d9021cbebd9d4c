import fc from 'fast-check'
import { missingSide } from '../../src/advice/missingSide.ts'
import { SORTERINGEN, type Selectie } from '../../src/selection/selectie.ts'
import { GROEPEN, LEAVES } from './variedEntries.ts'

/** Nobody works on the last three, and nothing lies below the last. */
const CODES = ['1', '1.3', '4', '5', ...LEAVES, '3', '3.1', '10']
/** Parents together with what lies below them. */
const FAMILIES = [
  ['1.3', '1.3.1', '1.3.2'],
  ['1', '1.3', '1.3.1'],
  ['5', '5.2', '5.2.1', '5.1'],
  ['1', '1.1', '1.10', '1.3', '1.3.1', '1.3.2'],
]
/** Each group with a value that nobody has, and a group that nobody has a value of. */
const CHOICES: Record<string, string[]> = {
  vorm: [...GROEPEN.vorm, 'hybride'],
  fase: [...GROEPEN.fase, 'nazorg'],
  uitvoering: [...GROEPEN.uitvoering, 'false'],
  toegankelijkheid: ['rolstoel'],
}

/** The groups that are counted. */
export const GROEP_KEYS: readonly string[] = Object.keys(CHOICES)

/** Kenmerken of one side alone, for which there is a combinatieadvies. */
export const oneSided: fc.Arbitrary<string[]> = fc.oneof(
  anyOf(CODES.filter((code) => missingSide([code]) === 'motivatie')),
  anyOf(CODES.filter((code) => missingSide([code]) === 'vaardigheden')),
)

const kenmerken: fc.Arbitrary<string[]> = fc.oneof(
  { weight: 5, arbitrary: fc.uniqueArray(fc.constantFrom(...CODES), { maxLength: 7 }) },
  { weight: 1, arbitrary: fc.constantFrom(...FAMILIES) },
  { weight: 2, arbitrary: oneSided },
  { weight: 1, arbitrary: fc.constant<string[]>([]) },
)

/** At least one of these. */
function anyOf(values: readonly string[]): fc.Arbitrary<string[]> {
  return fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 })
}

/** A choice of values in each of these groups. */
function chosenIn(groepen: readonly string[]): fc.Arbitrary<Record<string, string[]>> {
  return fc.record(Object.fromEntries(groepen.map((groep) => [groep, anyOf(CHOICES[groep] ?? [])])))
}

const IN_USE = Object.keys(GROEPEN)
const praktisch: fc.Arbitrary<Record<string, string[]>> = fc.oneof(
  { weight: 4, arbitrary: fc.subarray(IN_USE).chain(chosenIn) },
  { weight: 2, arbitrary: chosenIn(IN_USE) },
  { weight: 1, arbitrary: fc.subarray([...GROEP_KEYS]).chain(chosenIn) },
  { weight: 3, arbitrary: fc.constant({}) },
)

/** Whole numbers, parts, the edges of what a parameter may say, and amounts that occur. */
const grens = (most: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: most }),
    fc.constantFrom(0, 0.1, 0.5, 1.25, 0.000001, 10.5, 99.99, 999_999_999),
  )
const limits = {
  duurMaxWeken: grens(30),
  urenPerWeekMax: grens(40),
  kostenMax: grens(9_000),
  wachttijdMaxWeken: grens(12),
}
const grenzen: fc.Arbitrary<Selectie['grenzen']> = fc.oneof(
  { weight: 3, arbitrary: fc.record(limits, { requiredKeys: [] }) },
  { weight: 1, arbitrary: fc.record(limits) },
  { weight: 3, arbitrary: fc.constant({}) },
)

/** Any selectie with one of these texts. */
export function anySelectie(q: fc.Arbitrary<string>): fc.Arbitrary<Selectie> {
  return fc.record({
    q,
    kenmerk: kenmerken,
    werking: fc.constantFrom('alle' as const, 'direct' as const),
    combineer: fc.constantFrom('of' as const, 'en' as const),
    praktisch,
    grenzen,
    sorteer: fc.constantFrom(...SORTERINGEN, null),
    pagina: fc.oneof(
      { weight: 4, arbitrary: fc.constant(1) },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) },
      { weight: 1, arbitrary: fc.constantFrom(50, 999_999_999) },
    ),
    perPagina: fc.constantFrom(1, 7, 20, 100),
  })
}
