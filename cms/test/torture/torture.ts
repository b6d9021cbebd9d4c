import { seededRandom } from '@keuzehulp/search/testing'
import { setTimeout as pause } from 'node:timers/promises'
import { KilledError } from './cmsProcess'
import { Editors, type Planned } from './editors'
import type { Done, References } from './messages'
import { Network } from './network'
import { chance, type Random } from './random'
import { World } from './world'

export interface TortureOptions {
  /** How often editors, worker and faults are let loose on each other. */
  rounds: number
  seed: number
  databaseUrl?: string
  onCheck?: (figures: TortureFigures) => void
}

/** What was done and seen; every list of problems must be empty. */
export interface TortureFigures {
  /** What makes the editors, faults and kills of this run again, though not its timing. */
  seed: number
  rounds: number
  actions: Record<string, number>
  faults: Record<string, number>
  engineKills: number
  cmsKills: number
  /** How often index and database were compared whole. */
  checks: number
  /** How often everything readers could see was looked at while it went on. */
  looks: number
  /** From the end of the faults to index and database being equal, in milliseconds. */
  convergenceMs: number[]
  /** How often the index was equal and then not, because something late came in. */
  takenBack: number
  /** How long each editor's action took, in milliseconds. */
  editMs: number[]
  failedEdits: string[]
  secretsSeen: string[]
  lostEdits: string[]
  differences: string[]
}

const SLOTS = 14
const MOST_EDITORS = 3
/** Editors start within this time of each other, so that they meet the worker at any step. */
const APART_MS = 30
const ROUNDS_PER_CHECK = 50
const LOOK_EVERY_MS = 250
/** Probability in one round. */
const ENGINE_KILL = 0.01
const CMS_KILL = 0.003

/**
 * Lets editors change instruments while network, engine and CMS fail at random. Every so many
 * rounds the faults end, and the index is compared with the database.
 */
export async function torture(options: TortureOptions): Promise<TortureFigures> {
  const network = new Network(seededRandom(options.seed + 1))
  const world = await World.start({ ...options, choose: network.choose })
  try {
    const references = await world.cms.ask<References>({ soort: 'references' })
    return await new Torture(options, world, network, references).all()
  } finally {
    await world.stop()
  }
}

class Torture {
  readonly #options: TortureOptions
  readonly #random: Random
  readonly #network: Network
  readonly #world: World
  readonly #editors: Editors
  #restarting: Promise<void> | null = null
  readonly #figures: TortureFigures = {
    seed: 0,
    rounds: 0,
    actions: {},
    faults: {},
    engineKills: 0,
    cmsKills: 0,
    checks: 0,
    looks: 0,
    convergenceMs: [],
    takenBack: 0,
    editMs: [],
    failedEdits: [],
    secretsSeen: [],
    lostEdits: [],
    differences: [],
  }

  constructor(options: TortureOptions, world: World, network: Network, references: References) {
    this.#options = options
    this.#figures.seed = options.seed
    this.#random = seededRandom(options.seed)
    this.#network = network
    this.#world = world
    this.#editors = new Editors(SLOTS, this.#random, references)
  }

  async all(): Promise<TortureFigures> {
    const { rounds, onCheck } = this.#options
    await this.#world.untilEqual()
    while (this.#figures.rounds < rounds && this.#figures.differences.length === 0) {
      await this.#block(Math.min(ROUNDS_PER_CHECK, rounds - this.#figures.rounds))
      onCheck?.(this.#figures)
    }
    return this.#figures
  }

  /** Some rounds under faults, watched all the time, and then a whole comparison. */
  async #block(rounds: number): Promise<void> {
    const block = { isOver: false }
    const watching = this.#watch(block)
    this.#world.proxy.resume()
    for (let i = 0; i < rounds; i += 1) {
      this.#network.change()
      await this.#round()
    }
    await this.#restarting
    this.#world.proxy.heal()
    await this.#check()
    block.isOver = true
    await watching
    this.#figures.faults = Object.fromEntries(this.#world.proxy.counts)
  }

  async #round(): Promise<void> {
    this.#figures.rounds += 1
    const editors = 1 + Math.floor(this.#random() * MOST_EDITORS)
    const working = Array.from({ length: editors }, () => this.#edit(this.#editors.next()))
    if (chance(this.#random, ENGINE_KILL)) this.#restartEngine()
    if (chance(this.#random, CMS_KILL)) await this.#restartCms()
    await Promise.all(working)
  }

  async #edit(planned: Planned): Promise<void> {
    await pause(Math.floor(this.#random() * APART_MS))
    const { soort } = planned.action
    planned.sent()
    try {
      const done = await this.#world.cms.ask<Done>({ soort: 'act', action: planned.action })
      planned.done(done)
      this.#figures.actions[soort] = (this.#figures.actions[soort] ?? 0) + 1
      this.#figures.editMs.push(done.ms)
    } catch (error) {
      if (error instanceof KilledError) planned.lost()
      else if (planned.refused()) this.#figures.failedEdits.push(`${soort}: ${String(error)}`)
    }
  }

  /** Editors work on meanwhile. */
  #restartEngine(): void {
    if (this.#restarting) return
    this.#figures.engineKills += 1
    this.#restarting = this.#world.restartEngine().finally(() => (this.#restarting = null))
  }

  /** Half of them are impatient, so that more faults fit in the time. */
  async #restartCms(): Promise<void> {
    await pause(Math.floor(this.#random() * 2 * APART_MS))
    this.#figures.cmsKills += 1
    await this.#world.cms.kill()
    await this.#world.startCms(chance(this.#random, 0.5) ? { MEILI_TIMEOUT_MS: '200' } : {})
  }

  /** Looks all the time at what readers could see. */
  async #watch(block: { isOver: boolean }): Promise<void> {
    while (!block.isOver) {
      const text = await this.#world.everythingReadable().catch(() => null)
      if (text !== null) this.#figures.looks += 1
      this.#figures.secretsSeen.push(...this.#editors.secretsIn(text ?? ''))
      await pause(LOOK_EVERY_MS)
    }
  }

  async #check(): Promise<void> {
    const { ms, takenBack, differences, rows, instrumenten } = await this.#world.untilEqual()
    this.#figures.checks += 1
    this.#figures.convergenceMs.push(ms)
    this.#figures.takenBack += takenBack
    this.#figures.differences.push(...differences)
    this.#figures.lostEdits.push(...this.#editors.missing(rows))
    this.#figures.differences.push(...notIn('de index', rows, instrumenten))
    this.#figures.differences.push(...notIn('de database', instrumenten, rows))
  }
}

interface Summarised {
  naam?: unknown
  samenvatting?: unknown
}

/** What is in the one and not, or less often, in the other: a row published twice shows as well. */
function notIn(place: string, list: readonly Summarised[], other: readonly Summarised[]): string[] {
  const rest = other.map(summary)
  return list.map(summary).flatMap((text) => {
    const found = rest.indexOf(text)
    if (found < 0) return [`Niet zo in ${place}: ${text}`]
    rest.splice(found, 1)
    return []
  })
}

/** Name and text: by these a row and a document compare without what maps the one to the other. */
function summary({ naam, samenvatting }: Summarised): string {
  return `${String(naam)}: ${String(samenvatting)}`
}
