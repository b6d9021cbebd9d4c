import { AsyncLocalStorage } from 'node:async_hooks'
import type { Verschil } from '../verschil/veld'

/** What becomes of the lines about what is being done now. */
interface Context {
  /** No lines, and no versions either. */
  silent?: true
  /** How a change is called, in the place of `gewijzigd`. */
  wat?: string
  opmerking?: string
  /** Where what changed is put, for the one line that whoever does it writes. */
  collected?: Verschil[]
}

const context = new AsyncLocalStorage<Context>()

/**
 * Does something in which not every change deserves a line of its own, nor a version, such as
 * filling an empty database. Whoever calls this writes one line about the whole.
 */
export function withoutLogboek<T>(work: () => Promise<T>): Promise<T> {
  return context.run({ silent: true }, work)
}

/** Does something of which the change is called something else than `gewijzigd`. */
export function namedInLogboek<T>(
  naming: Pick<Context, 'wat' | 'opmerking'>,
  work: () => Promise<T>,
): Promise<T> {
  return context.run(naming, work)
}

/**
 * Does something that is one event in the logboek, and gives what it changed. Whoever calls this
 * writes the line.
 */
export async function collectVerschillen<T>(
  work: () => Promise<T>,
): Promise<{ result: T; verschillen: Verschil[] }> {
  const verschillen: Verschil[] = []
  const result = await context.run({ collected: verschillen }, work)
  return { result, verschillen }
}

/** What becomes of the lines about what is being done now. */
export function logboekContext(): Readonly<Context> {
  return context.getStore() ?? {}
}
