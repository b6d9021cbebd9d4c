import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fuzzRoute, ownRoutesOf } from '../rechten/fuzz'
import { allCells, tryCells } from '../rechten/matrix'
import { World } from '../rechten/world'
import { bootCms, type Cms } from '../support/bootCms'

const RUNS_PER_ROUTE = 200

describe('who may do what in the CMS', () => {
  let cms: Cms
  let world: World
  beforeAll(async () => {
    cms = await bootCms()
    world = await World.make(cms)
  })
  afterAll(() => cms.stop())

  it('holds in every cell: each rol, each way in, each owner, each stand', async () => {
    const cells = allCells()
    const start = Date.now()
    const deviations = await tryCells(world, cells)
    const seconds = Math.round((Date.now() - start) / 1000)
    console.log(`${cells.length} cellen in ${seconds} s, ${deviations.length} afwijkingen`)
    expect(deviations).toEqual([])
    expect(cells.length).toBeGreaterThan(380)
  })

  it('answers nonsense on every own route without a fault and without a trace', async () => {
    const routes = ownRoutesOf(world)
    const complaints: string[] = []
    for (const route of routes) complaints.push(...(await fuzzRoute(world, route, RUNS_PER_ROUTE)))
    console.log(`${routes.length} routes, ${RUNS_PER_ROUTE} keer onzin op elk`)
    expect(complaints).toEqual([])
  })
})
