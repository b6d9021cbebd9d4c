import { type Profile, PROFILES } from '../../../search/bench/index.ts'
import type { Client } from '../keepAliveClient.ts'
import { mean, type Summary, summarize, timed } from '../statistics.ts'
import { apiPath, inTurn, makeQuestions, type Question } from './questions.ts'
import type { Subject } from './subject.ts'

/** How long answers to one kind of question take, straight from the engine and through web. */
export interface AnswerFigures {
  profile: Profile
  /** Calls to the engine for one answer, and queries in them, on average. */
  calls: number
  queries: number
  engine: Summary
  web: Summary
}

/** Measures every kind of question. */
export async function measureAnswers(subject: Subject): Promise<AnswerFigures[]> {
  const figures: AnswerFigures[] = []
  for (const profile of PROFILES) {
    const questions = await makeQuestions(subject, profile)
    figures.push({
      profile,
      calls: mean(questions.map(({ calls }) => calls)),
      queries: mean(questions.map(({ queries }) => queries)),
      ...(await measurePairs(subject, questions)),
    })
  }
  return figures
}

/** Every question in turn of the engine and of web, so that noise of the machine hits both. */
async function measurePairs(
  { engine, web, repetitions: { warmUp, pairs } }: Subject,
  questions: readonly Question[],
) {
  const engineTimes: number[] = []
  const webTimes: number[] = []
  for (const question of inTurn(questions, warmUp + pairs)) {
    const path = apiPath(question)
    engineTimes.push((await timed(() => askEngine(engine, question))).ms)
    webTimes.push((await timed(() => web.get(path))).ms)
  }
  return {
    engine: summarize(engineTimes.slice(warmUp)),
    web: summarize(webTimes.slice(warmUp)),
  }
}

async function askEngine(engine: Client, { lanes }: Question): Promise<void> {
  await Promise.all(lanes.map((lane) => askInOrder(engine, lane)))
}

async function askInOrder(engine: Client, lane: readonly Buffer[]): Promise<void> {
  for (const body of lane) await engine.send('POST', '/multi-search', body)
}
