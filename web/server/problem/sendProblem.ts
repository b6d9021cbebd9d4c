import { type H3Event, setResponseHeaders, setResponseStatus } from 'h3'
import type { Problem } from './problem'

/** Answers with a problem; returns the text to send. */
export function sendProblem(event: H3Event, problem: Problem): string {
  setResponseStatus(event, problem.status)
  setResponseHeaders(event, {
    ...problem.headers,
    'Content-Type': 'application/problem+json; charset=utf-8',
  })
  return JSON.stringify(problem.body)
}
