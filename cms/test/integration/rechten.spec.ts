import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fuzzRoute, ownRoutesOf } from '../rechten/fuzz'
import { someCells, tryCells } from '../rechten/matrix'
import { World } from '../rechten/world'
import { bootCms, type Cms } from '../support/bootCms'

/** Has no divisor in common with the number of roles, owners and stands: every one is met. */
const EVERY = 17

/** Some hundreds of requests each. */
const TIMEOUT_MS = 240_000

describe('who may do what in the CMS', { timeout: TIMEOUT_MS }, () => {
  let cms: Cms
  let world: World
  beforeAll(async () => {
    cms = await bootCms()
    world = await World.make(cms)
  })
  afterAll(() => cms.stop())

  it('holds in a sample of all cells', async () => {
    const cells = someCells(EVERY, 5)
    expect(cells.length).toBeGreaterThan(100)
    expect(await tryCells(world, cells)).toEqual([])
  })

  it('answers nonsense on every own route without a fault and without a trace', async () => {
    const routes = ownRoutesOf(world)
    expect(routes.length).toBeGreaterThan(20)
    const complaints: string[] = []
    for (const route of routes) complaints.push(...(await fuzzRoute(world, route, 6)))
    expect(complaints).toEqual([])
  })
})
