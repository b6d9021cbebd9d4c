import type { H3Event } from 'h3'
import { badRequest } from './problem'
import { queryParams } from './queryParams'

/** For routes without parameters: an unknown one is an error (contract, "Errors"). */
export function refuseParameters(event: H3Event): void {
  const unknown = Object.keys(queryParams(event))
  if (unknown.length > 0) throw badRequest(unknown.map(unknownParameter))
}

/** The sentence for a parameter that does not exist. */
export function unknownParameter(veld: string): { veld: string; melding: string } {
  const short = veld.length > 40 ? `${veld.slice(0, 40)}…` : veld
  return { veld: short, melding: `De parameter ‘${short}’ bestaat niet.` }
}
