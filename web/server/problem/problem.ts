import type { Fout } from '@keuzehulp/search'

/** An error of the API as readers get it: RFC 9457, in Dutch. */
export interface ProblemBody {
  type: string
  title: string
  status: number
  detail: string
  fouten?: Fout[]
}

/** Thrown by a handler to answer with a problem. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: number
  readonly title: string
  readonly fouten: Fout[] | undefined
  readonly headers: Record<string, string>

  constructor(
    status: number,
    title: string,
    detail: string,
    more: { fouten?: Fout[]; headers?: Record<string, string> } = {},
  ) {
    super(detail)
    this.status = status
    this.title = title
    this.fouten = more.fouten
    this.headers = more.headers ?? {}
  }

  get body(): ProblemBody {
    const { status, title, message: detail, fouten } = this
    return { type: 'about:blank', title, status, detail, ...(fouten && { fouten }) }
  }
}

export function badRequest(fouten: Fout[]): Problem {
  return new Problem(400, 'De vraag klopt niet', 'Kijk bij ‘fouten’ wat er niet klopt.', { fouten })
}

export function notFound(detail: string): Problem {
  return new Problem(404, 'Niet gevonden', detail)
}

export function methodNotAllowed(method: string): Problem {
  return new Problem(
    405,
    'Kan niet',
    `${method} kan hier niet. Deze API is om te lezen: gebruik GET.`,
    {
      headers: { Allow: 'GET, HEAD' },
    },
  )
}

export function tooManyRequests(seconds: number): Problem {
  return new Problem(429, 'Te veel vragen', `Probeer het over ${seconds} seconden opnieuw.`, {
    headers: { 'Retry-After': String(seconds) },
  })
}

export function unavailable(): Problem {
  return new Problem(
    503,
    'Tijdelijk niet bereikbaar',
    'De zoekmachine is even weg. Probeer het zo opnieuw.',
    {
      headers: { 'Retry-After': '5' },
    },
  )
}
