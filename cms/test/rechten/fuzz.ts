import fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { ROLLEN, type Target } from './cell'
import type { World } from './world'

export interface Route {
  method: string
  path: string
}

interface Layer {
  path: string
  methods: string[]
}

/** Every route of ours, whatever it is for. */
export function ownRoutesOf({ strapi }: World): Route[] {
  const layers: Layer[] = strapi.server.listRoutes()
  return layers
    .filter(({ path }) => path.startsWith('/keuzehulp/'))
    .flatMap(({ path, methods }) =>
      methods.filter((method) => method !== 'HEAD').map((method) => ({ method, path })),
    )
}

/** Names that our routes read, so that chance gets past the first check. */
const KNOWN_NAMES = [
  'naam',
  'leverancierCode',
  'versie',
  'opmerkingen',
  'veld',
  'tekst',
  'leveranciers',
  'reactie',
  'email',
  'contactpersoon',
  'telefoon',
]

const anyBody = fc.oneof(
  fc.object({ maxDepth: 3, key: fc.oneof(fc.constantFrom(...KNOWN_NAMES), fc.string()) }),
  fc.dictionary(
    fc.constantFrom(...KNOWN_NAMES),
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('', ' ', '\0', '=1+1', '../..', 'a'.repeat(20_000), '𝕏', '"}'),
      fc.array(fc.dictionary(fc.constantFrom(...KNOWN_NAMES), fc.string()), { maxLength: 3 }),
      fc.jsonValue(),
    ),
  ),
  fc.array(fc.jsonValue(), { maxLength: 3 }),
)

const anyId = (target: Target) =>
  fc.oneof(
    fc.constantFrom(target.id, target.foreign, '1', '0', '-1', '99999999999999999999', 'x'),
    fc.string({ minLength: 1, maxLength: 60 }).map(encodeURIComponent),
    fc.constantFrom("'%20OR%201=1--", '%00', '..%2f..%2f', '%F0%9D%95%8F', '%', '__proto__'),
  )

/** Sends nonsense to a route as each rol; gives a sentence for each answer that may not be. */
export async function fuzzRoute(world: World, route: Route, numRuns: number): Promise<string[]> {
  const doel = { eigenaar: 'eigen', stand: 'concept' } as const
  const target = await world.target(doel)
  const complaints: string[] = []
  const request = fc.record({
    vrager: fc.constantFrom(...ROLLEN),
    ids: fc.array(anyId(target), { minLength: 3, maxLength: 3 }),
    body: anyBody,
  })
  for (const { vrager, ids, body } of fc.sample(request, { numRuns, seed: 1 })) {
    const parts = [...ids]
    const url = route.path.replaceAll(/:[A-Za-z]+/g, () => parts.pop() ?? 'x')
    const before = await world.counts()
    const handeling = {
      naam: 'onzin',
      ...route,
      url: () => url,
      verwacht: () => 'gelezen' as const,
    }
    const { status, body: answer } = await world.ask(
      vrager,
      {
        ...handeling,
        ...(route.method !== 'GET' && { body: () => body }),
      },
      target,
    )
    const isRefused = status >= 400
    const text = JSON.stringify(answer) ?? ''
    const what = `${vrager} ${route.method} ${url} ${JSON.stringify(body).slice(0, 200)}: ${status}`
    if (status >= 500) complaints.push(`${what} ${text.slice(0, 200)}`)
    if (/at .+\.(js|ts):\d+|node_modules|SQLITE|syntax error/i.test(text))
      complaints.push(`${what} vertelt van binnen`)
    if (isRefused && !isDeepStrictEqual(before, await world.counts()))
      complaints.push(`${what} liet iets half achter`)
  }
  await world.forget(doel)
  return complaints
}
