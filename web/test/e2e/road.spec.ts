import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { ask, askInstrumenten } from './support/ask'
import { type Beheer, logIn } from './support/beheer'
import { eventually } from './support/eventually'

const INSTRUMENT = 'api::instrument.instrument'
const KENMERK = 'api::kenmerk.kenmerk'
/** Far above what it takes, so that a busy machine fails no test; how long it takes is measured apart. */
const SOON_MS = 10_000
/** An edit may cost what the database costs, not the ten seconds that a dead engine costs. */
const EDIT_WITHIN_MS = 5_000

describe('from an edit in the CMS to the page of a reader', () => {
  let beheer: Beheer
  beforeAll(async () => {
    beheer = await logIn('beheergroep')
  })

  it('shows a published change at once and takes an unpublished one away', async () => {
    const { documentId, naam } = await beheer.find(INSTRUMENT, 'slug', 'jobclub')
    await beheer.update(INSTRUMENT, documentId, { naam: 'Zoekgroep Kwikzilver' })
    expect((await ask('/keuzehulp?q=kwikzilver')).text).not.toContain('Zoekgroep')
    await beheer.act(INSTRUMENT, documentId, 'publish')
    await eventually(
      async () => expect((await ask('/keuzehulp?q=kwikzilver')).text).toContain('Zoekgroep'),
      SOON_MS,
    )
    await beheer.act(INSTRUMENT, documentId, 'unpublish')
    await eventually(
      async () => expect((await askInstrumenten('?q=kwikzilver')).totaal).toBe(0),
      SOON_MS,
    )
    expect((await ask('/instrumenten/jobclub')).status).toBe(404)
    await beheer.update(INSTRUMENT, documentId, { naam })
    await beheer.act(INSTRUMENT, documentId, 'publish')
    await eventually(
      async () => expect((await ask('/instrumenten/jobclub')).status).toBe(200),
      SOON_MS,
    )
  })

  it('brings a renamed kenmerk to the pages of all instruments', async () => {
    const { documentId, naam } = await beheer.find(KENMERK, 'code', '5.2')
    const { resultaten } = await askInstrumenten('?kenmerk=5.2&perPagina=100')
    await beheer.update(KENMERK, documentId, { naam: 'Durven en kunnen' })
    await eventually(async () => {
      for (const { slug } of resultaten) {
        expect((await ask(`/api/v1/instrumenten/${slug}`)).text).toContain('Durven en kunnen')
      }
      expect((await ask('/keuzehulp')).text).toContain('Durven en kunnen')
    }, SOON_MS)
    await beheer.update(KENMERK, documentId, { naam })
  })

  it('serves readers and editors while the engine is away, and catches up by itself', async () => {
    const { documentId, samenvatting } = await beheer.find(INSTRUMENT, 'slug', 'jobclub')
    process.kill(enginePid(), 'SIGKILL')
    process.kill(await nextEnginePid(), 'SIGSTOP')
    try {
      const start = Date.now()
      await beheer.update(INSTRUMENT, documentId, {
        samenvatting: 'Een tekst uit de tijd zonder zoekmachine.',
      })
      await beheer.act(INSTRUMENT, documentId, 'publish')
      expect(Date.now() - start).toBeLessThan(EDIT_WITHIN_MS)
      const page = await ask('/keuzehulp?kenmerk=4.1')
      expect(page.status).toBe(200)
      expect(page.text).toContain('JOBS-training')
      expect(JSON.parse((await ask('/health/ready')).text)).toMatchObject({
        status: 'verminderd',
        zoekmachine: 'uit geheugen',
      })
    } finally {
      process.kill(enginePid(), 'SIGCONT')
    }
    await eventually(
      async () =>
        expect((await ask('/instrumenten/jobclub')).text).toContain('tijd zonder zoekmachine'),
      SOON_MS,
    )
    await beheer.update(INSTRUMENT, documentId, { samenvatting })
    await beheer.act(INSTRUMENT, documentId, 'publish')
  })

  function enginePid(): number {
    const file = path.join(inject('running').dataFolder, 'processen.json')
    const processes: { name: string; pid: number }[] = JSON.parse(readFileSync(file, 'utf8'))
    return processes.find(({ name }) => name === 'search')?.pid ?? 0
  }

  /** The supervisor starts a new engine after the old one died. */
  async function nextEnginePid(): Promise<number> {
    const old = enginePid()
    await eventually(async () => expect(enginePid()).not.toBe(old), 5_000)
    return enginePid()
  }
})
