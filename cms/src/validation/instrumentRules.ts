import { addressProblems } from './linkRules'
import type { StoredInstrument } from './storedInstrument'
import type { Problem } from './validationError'

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const SLUG_HELP = 'Gebruik kleine letters, cijfers en koppeltekens, zoals jobs-training.'

const problem = (path: Problem['path'], message: string): Problem => ({ path, message })

function slugProblems({ naam, slug, verwant }: StoredInstrument): Problem[] {
  const problems = (verwant ?? []).flatMap((item, index) => {
    const path = ['verwant', index, 'slug']
    if (!SLUG.test(item.slug ?? '')) return [problem(path, SLUG_HELP)]
    return item.slug === slug ? [problem(path, 'Een instrument is niet verwant aan zichzelf.')] : []
  })
  if (!naam?.trim()) problems.push(problem(['naam'], 'Vul de naam in.'))
  if (!SLUG.test(slug ?? '')) problems.push(problem(['slug'], SLUG_HELP))
  return problems
}

/** Of the second and every later occurrence: where it stands. */
function repeatedAt(keys: (string | undefined)[]): number[] {
  return keys.flatMap((key, index) => (key && keys.indexOf(key) < index ? [index] : []))
}

function kenmerkProblems({ kenmerken }: StoredInstrument): Problem[] {
  const items = kenmerken ?? []
  const parents = items.flatMap(({ kenmerk }, index) =>
    kenmerk?.kinderen?.length
      ? [
          problem(
            ['kenmerken', index, 'kenmerk'],
            `${kenmerk.code} ${kenmerk.naam} heeft onderliggende kenmerken. Kies een van die kenmerken.`,
          ),
        ]
      : [],
  )
  const doubles = repeatedAt(items.map(({ kenmerk }) => kenmerk?.code)).map((index) =>
    problem(
      ['kenmerken', index, 'kenmerk'],
      `Kenmerk ${items[index]?.kenmerk?.code} staat er twee keer in. Laat er één staan.`,
    ),
  )
  return [...parents, ...doubles]
}

function waardeProblems({ waarden }: StoredInstrument): Problem[] {
  const items = waarden ?? []
  return repeatedAt(items.map(({ waarde }) => waarde?.sleutel)).map((index) =>
    problem(
      ['waarden', index, 'waarde'],
      `"${items[index]?.waarde?.naam}" staat er twee keer in. Laat er één staan.`,
    ),
  )
}

type RangeField = 'duurWekenMin' | 'duurWekenMax' | 'urenPerWeekMin' | 'urenPerWeekMax'

const RANGES: { min: RangeField; max: RangeField; name: string }[] = [
  { min: 'duurWekenMin', max: 'duurWekenMax', name: 'de duur' },
  { min: 'urenPerWeekMin', max: 'urenPerWeekMax', name: 'het aantal uren per week' },
]

const isAbove = (low: number | null | undefined, high: number | null | undefined): boolean =>
  typeof low === 'number' && typeof high === 'number' && low > high

function numberProblems(entry: StoredInstrument): Problem[] {
  const ranges = RANGES.filter(({ min, max }) => isAbove(entry[min], entry[max])).map(
    ({ min, name }) => problem([min], `Het minimum van ${name} is hoger dan het maximum.`),
  )
  const numbers: [Problem['path'], number | null | undefined][] = [
    ...RANGES.flatMap(({ min, max }) => [min, max]).map(
      (field): [Problem['path'], number | null | undefined] => [[field], entry[field]],
    ),
    [['wachttijdWeken'], entry.wachttijdWeken],
    [['kosten', 'bedrag'], entry.kosten?.bedrag],
  ]
  const negatives = numbers
    .filter(([, value]) => typeof value === 'number' && value < 0)
    .map(([path]) => problem(path, 'Dit getal kan niet lager zijn dan 0.'))
  return [...ranges, ...negatives]
}

const isLevel = (niveau: number | null | undefined): boolean =>
  niveau === null ||
  niveau === undefined ||
  (Number.isInteger(niveau) && niveau >= 0 && niveau <= 4)

function evidenceProblems({ bewijs, bronnen, grondslagen }: StoredInstrument): Problem[] {
  return [
    ...(bewijs ?? []).flatMap(({ niveau }, index) =>
      isLevel(niveau)
        ? []
        : [problem(['bewijs', index, 'niveau'], 'Het niveau is 0, 1, 2, 3 of 4.')],
    ),
    ...(bronnen ?? []).flatMap(({ url }, index) => addressProblems(['bronnen', index, 'url'], url)),
    ...(grondslagen ?? []).flatMap(({ url }, index) =>
      addressProblems(['grondslagen', index, 'url'], url),
    ),
  ]
}

/** ISO dates and times of one kind sort as text. */
const isAfter = (first: string | null | undefined, last: string | null | undefined): boolean =>
  Boolean(first && last && first > last)

function dateProblems(entry: StoredInstrument): Problem[] {
  const problems = (entry.grondslagen ?? []).flatMap(({ geldigVan, geldigTot }, index) =>
    isAfter(geldigVan, geldigTot)
      ? [problem(['grondslagen', index, 'geldigTot'], 'De einddatum ligt voor de begindatum.')]
      : [],
  )
  if (isAfter(entry.gecontroleerdOp, entry.volgendeControle)) {
    problems.push(
      problem(['volgendeControle'], 'De volgende controle ligt voor de laatste controle.'),
    )
  }
  if (isAfter(entry.publiceerOp, entry.verlooptOp)) {
    problems.push(
      problem(['verlooptOp'], 'Het instrument verloopt voordat het gepubliceerd wordt.'),
    )
  }
  return problems
}

/** What is wrong in an instrument, also while it is still a draft. Empty fields are never wrong. */
export function instrumentProblems(entry: StoredInstrument): Problem[] {
  return [
    ...slugProblems(entry),
    ...kenmerkProblems(entry),
    ...waardeProblems(entry),
    ...numberProblems(entry),
    ...evidenceProblems(entry),
    ...dateProblems(entry),
  ]
}
