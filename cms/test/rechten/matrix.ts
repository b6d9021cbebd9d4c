import { isDeepStrictEqual } from 'node:util'
import type { Answer } from '../support/bootCms'
import {
  type Cell,
  EIGENAREN,
  isBeheer,
  ROLLEN,
  STANDEN,
  type Target,
  type Verwachting,
} from './cell'
import { HANDELINGEN } from './handelingen'
import { GEHEIM, type World } from './world'

const REFUSED = [401, 403, 404, 405]
const NOT_NOW = [400, 409]

/** Everybody tries everything on every kind of instrument. */
export function allCells(): Cell[] {
  return HANDELINGEN.flatMap((handeling) =>
    ROLLEN.flatMap((vrager) =>
      handeling.perInstrument === false
        ? [{ handeling, vrager, eigenaar: 'eigen' as const, stand: 'concept' as const }]
        : EIGENAREN.flatMap((eigenaar) =>
            STANDEN.map((stand) => ({ handeling, vrager, eigenaar, stand })),
          ),
    ),
  )
}

/** Every so many-th, beginning at a place that the seed says. */
export function someCells(every: number, seed: number): Cell[] {
  return allCells().filter((_, i) => i % every === seed % every)
}

/** Tries the cells one after another; gives a sentence for each that deviates. */
export async function tryCells(world: World, cells: readonly Cell[]): Promise<string[]> {
  const deviations: string[] = []
  for (const cell of cells) deviations.push(...(await tryCell(world, cell)))
  return deviations
}

async function tryCell(world: World, cell: Cell): Promise<string[]> {
  const { vrager, handeling } = cell
  const target = await world.target(cell)
  const before = await look(world, target)
  const answer = await world.ask(vrager, handeling, target)
  const after = await look(world, target)
  const isChanged = !isDeepStrictEqual(before.target, after.target)
  if (isChanged) await world.forget(cell)
  const verwacht = handeling.verwacht(vrager, cell)
  const found = outcomeOf(answer, isChanged, verwacht)
  const complaints = [
    ...(found === verwacht ? [] : [`${found} in plaats van ${verwacht}`]),
    ...(answer.status >= 500 ? ['een fout van de server'] : []),
    ...(isDeepStrictEqual(before.foreign, after.foreign)
      ? []
      : ['een ander instrument veranderde']),
    ...(verwacht === 'geweigerd' || verwacht === 'nu niet'
      ? grown(before.counts, after.counts)
      : []),
    ...(isBeheer(vrager) ? [] : leaks(world, cell, target, answer)),
  ]
  return complaints.map((complaint) => `${describe(cell)}: ${complaint} (${answer.status})`)
}

async function look(world: World, target: Target) {
  return {
    target: [await world.stored(target.id), await world.stored(target.second)],
    foreign: await world.stored(target.foreign),
    counts: await world.counts(),
  }
}

function outcomeOf({ status }: Answer, isChanged: boolean, verwacht: Verwachting): Verwachting {
  if (REFUSED.includes(status)) return isChanged ? 'gedaan' : 'geweigerd'
  if (NOT_NOW.includes(status)) return isChanged ? 'gedaan' : 'nu niet'
  if (isChanged) return 'gedaan'
  return verwacht === 'genegeerd' ? 'genegeerd' : 'gelezen'
}

function grown(before: Record<string, number>, after: Record<string, number>): string[] {
  return Object.keys(after)
    .filter((table) => before[table] !== after[table])
    .map((table) => `${table} ging van ${before[table]} naar ${after[table]} rijen`)
}

/** What an answer gives away to somebody outside the beheer. */
function leaks(
  { emails }: World,
  { handeling, vrager }: Cell,
  target: Target,
  { body }: Answer,
): string[] {
  const text = JSON.stringify(body) ?? ''
  const [, ...others] = emails
  const hidden = [GEHEIM, ...others, ...(handeling.verzwijgt?.(target) ?? [])]
  return hidden
    .filter((secret) => text.includes(secret))
    .map((secret) => `${vrager} leest ${secret}`)
}

function describe({ handeling, vrager, eigenaar, stand }: Cell): string {
  return handeling.perInstrument === false
    ? `${vrager}, ${handeling.naam}`
    : `${vrager}, ${handeling.naam}, ${eigenaar} ${stand}`
}
