import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bootCms, type Cms } from '../support/bootCms'
import { EXAMPLE_COUNT } from '../support/exampleCatalogue'
import { eventually } from '../support/eventually'

describe('the first start with the example catalogue', () => {
  let cms: Cms
  beforeAll(async () => {
    cms = await bootCms()
  })
  afterAll(() => cms.stop())

  it('fills the index with every instrument of the catalogue', async () => {
    await eventually(async () => expect(await cms.indexed()).toHaveLength(EXAMPLE_COUNT), 10_000)
  })

  it('writes accounts with random passwords that only the owner can read', async () => {
    const file = path.join(cms.dataFolder, 'accounts.json')
    const accounts: { rol: string; email: string; wachtwoord: string; inlogpagina: string }[] =
      JSON.parse(readFileSync(file, 'utf8'))
    expect(accounts.map(({ rol }) => rol)).toEqual([
      'superbeheer',
      'beheergroep',
      'leverancier',
      'leverancier',
    ])
    expect(new Set(accounts.map(({ wachtwoord }) => wachtwoord)).size).toBe(4)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('has no public content API', async () => {
    expect((await cms.request('GET', '/api/instrumenten')).status).toBe(404)
  })

  it('tells that it is up and ready', async () => {
    expect(await cms.request('GET', '/health/live')).toEqual({
      status: 200,
      body: { status: 'ok' },
    })
    await eventually(
      async () =>
        expect(await cms.request('GET', '/health/ready')).toMatchObject({
          status: 200,
          body: { status: 'ok' },
        }),
      10_000,
    )
  })
})
