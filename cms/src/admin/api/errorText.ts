interface Answered {
  status: number
  message: string
}

const UNREADABLE = 'Het antwoord van het beheersysteem is niet te lezen. Laad de pagina opnieuw.'
const UNREACHABLE =
  'Het beheersysteem antwoordt niet. Kijk of u verbinding hebt en probeer het opnieuw.'
const BROKEN = 'Er ging iets mis in het beheersysteem. Probeer het opnieuw.'

/** What went wrong, for a person. What the server refuses, it explains itself, in Dutch. */
export function errorText(error: unknown): string {
  if (isAnswered(error)) return error.status >= 500 ? BROKEN : error.message
  return nameOf(error) === 'ZodError' ? UNREADABLE : UNREACHABLE
}

/** True when what was asked for no longer fits what somebody else did meanwhile. */
export function isConflict(error: unknown): boolean {
  return isAnswered(error) && error.status === 409
}

function isAnswered(error: unknown): error is Answered {
  return (
    typeof error === 'object' &&
    error !== null &&
    'status' in error &&
    typeof error.status === 'number' &&
    'message' in error &&
    typeof error.message === 'string'
  )
}

function nameOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined
}
