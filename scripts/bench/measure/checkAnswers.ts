import {
  checkAnswer,
  type InstrumentenAntwoord,
  PROFILES,
  readForOracle,
} from '../../../search/bench/index.ts'
import { apiPath, differentQuestions, engineReader, makeQuestions } from './questions.ts'
import type { Subject } from './subject.ts'

/** How many answers of web are what the pure functions say. */
export interface CheckFigures {
  equal: number
  total: number
  /** What differs, each line with the question. */
  differences: string[]
}

/** Compares answers of web, of every kind without text, with the pure functions over everything. */
export async function checkAnswers(subject: Subject): Promise<CheckFigures> {
  const { web, size, vocabulary, repetitions } = subject
  const instrumenten = await readForOracle(engineReader(subject), size)
  const groepen = [...vocabulary.groepen.keys()]
  const figures: CheckFigures = { equal: 0, total: 0, differences: [] }
  for (const profile of PROFILES.filter((each) => each !== 'tekst')) {
    const different = differentQuestions(await makeQuestions(subject, profile))
    for (const question of different.slice(0, repetitions.checked)) {
      const answer = await web.get<InstrumentenAntwoord>(apiPath(question))
      const wrong = checkAnswer(answer, question.selectie, { instrumenten, groepen })
      figures.total += 1
      if (wrong.length === 0) figures.equal += 1
      figures.differences.push(...wrong.map((each) => `${apiPath(question)}: ${each}`))
    }
  }
  return figures
}
