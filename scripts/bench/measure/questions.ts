import {
  createEngineClient,
  createEngineReader,
  drawSelecties,
  type EngineReader,
  engineCalls,
  type Profile,
  type Selectie,
  selectieParams,
} from '../../../search/bench/index.ts'
import type { Subject } from './subject.ts'

const SEED = 7

/** A selectie, ready to be asked of web and, in the engine's own words, of the engine. */
export interface Question {
  selectie: Selectie
  query: string
  /** Bodies of the calls that web makes for it: in order within a lane, the lanes side by side. */
  lanes: Buffer[][]
  calls: number
  /** Number of queries in all those calls together. */
  queries: number
}

/** Questions of one kind, the same in every run on the same catalogue. */
export async function makeQuestions(subject: Subject, profile: Profile): Promise<Question[]> {
  const { vocabulary, size, repetitions } = subject
  const drawn = { count: repetitions.selecties, total: size, seed: SEED }
  const reader = engineReader(subject)
  const questions: Question[] = []
  for (const selectie of drawSelecties(profile, vocabulary, drawn)) {
    const lanes = await engineCalls(reader, selectie, vocabulary.groepen.keys())
    questions.push({
      selectie,
      query: selectieParams(selectie).toString(),
      lanes: lanes.map((lane) => lane.map((queries) => Buffer.from(JSON.stringify({ queries })))),
      calls: lanes.flat().length,
      queries: lanes.flat(2).length,
    })
  }
  return questions
}

/** Reads the engine as web does, for what is not timed. */
export function engineReader({ installation }: Subject): EngineReader {
  const { engineUrl: url, masterKey: key } = installation
  return createEngineReader(createEngineClient({ url, key }, 60_000))
}

/** Where web answers a question in JSON. */
export function apiPath({ query }: Question): string {
  return `/api/v1/instrumenten?${query}`
}

/** Each question once. */
export function differentQuestions(questions: readonly Question[]): Question[] {
  return [...new Map(questions.map((question) => [question.query, question])).values()]
}

/** The items one after the other, from the first again after the last, so many in all. */
export function* inTurn<T>(items: readonly T[], count: number): Generator<T> {
  for (let given = 0; items.length > 0;)
    for (const item of items) {
      if (given === count) return
      given += 1
      yield item
    }
}
