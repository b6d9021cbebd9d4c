import { RESULTAAT_FIELDS } from '../src/answer/instrumentResultaat.ts'
import type { Facetten, InstrumentenAntwoord } from '../src/answer/instrumentenAntwoord.ts'
import { searchCatalogue } from '../src/catalogue/searchCatalogue.ts'
import type { PublicInstrument } from '../src/document/instrumentDocument.ts'
import type { EngineReader } from '../src/query/engineReader.ts'
import { readAllInstrumenten } from '../src/query/readCatalogus.ts'
import type { Selectie } from '../src/selection/selectie.ts'

/** Every instrument with what filters, counts and order look at; the long texts stay behind. */
export function readForOracle(reader: EngineReader, most: number): Promise<PublicInstrument[]> {
  const fields = new Set<string>(RESULTAAT_FIELDS)
  const slim: EngineReader = {
    multiSearch: (queries) => reader.multiSearch(queries),
    async *documents(index) {
      for await (const documents of reader.documents(index))
        yield documents.map((document) => pick(document, fields))
    },
  }
  return readAllInstrumenten(slim, most)
}

function pick(document: Record<string, unknown>, fields: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(document).filter(([name]) => fields.has(name)))
}

/**
 * What is wrong with an answer to a selectie without text, by the pure functions over all
 * instruments: the total, the slugs of the page in their order, the combinatieadvies, the counts.
 */
export function checkAnswer(
  answer: InstrumentenAntwoord,
  selectie: Selectie,
  { instrumenten, groepen }: { instrumenten: readonly PublicInstrument[]; groepen: string[] },
): string[] {
  const expected = searchCatalogue(instrumenten, selectie, groepen)
  return [
    ...differs('totaal', answer.totaal, expected.totaal),
    ...differs('slugs', slugs(answer), slugs(expected)),
    ...differs('combinatieadvies', answer.combinatieadvies, expected.combinatieadvies),
    ...groupsOf(answer, expected).flatMap((groep) =>
      differs(
        `facetten.${groep}`,
        counts(answer.facetten, groep),
        counts(expected.facetten, groep),
      ),
    ),
  ]
}

function differs(what: string, got: unknown, wanted: unknown): string[] {
  const [left, right] = [JSON.stringify(got), JSON.stringify(wanted)]
  return left === right ? [] : [`${what}: ${left}, verwacht ${right}`]
}

function slugs({ resultaten }: InstrumentenAntwoord): string[] {
  return resultaten.map(({ slug }) => slug)
}

function groupsOf(...answers: InstrumentenAntwoord[]): string[] {
  return [...new Set(answers.flatMap(({ facetten }) => Object.keys(facetten)))].sort()
}

/** Values with count 0 may be left out, so they say nothing. */
function counts(facetten: Facetten, groep: string): [string, number][] {
  return Object.entries(facetten[groep] ?? {})
    .filter(([, aantal]) => aantal > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
