import type { InstrumentenAntwoord } from '@keuzehulp/search'
import { inject } from 'vitest'

/** Asks web for an address and reads what comes back, whatever it is. */
export async function ask(
  path: string,
  init?: RequestInit,
): Promise<{ status: number; headers: Headers; text: string }> {
  const response = await fetch(inject('running').web + path, init)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** The answer of the API to a list of parameters. */
export async function askInstrumenten(query: string): Promise<InstrumentenAntwoord> {
  return JSON.parse((await ask(`/api/v1/instrumenten${query}`)).text) as InstrumentenAntwoord
}
