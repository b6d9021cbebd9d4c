import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readCatalogus } from '@keuzehulp/search/query'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bootCms, type Cms } from '../support/bootCms'
import { eventually } from '../support/eventually'

describe('the first start with an empty catalogue', () => {
  let cms: Cms
  beforeAll(async () => {
    cms = await bootCms({ catalogus: 'leeg' })
  })
  afterAll(() => cms.stop())

  it('has the framework and no instrument', async () => {
    await eventually(async () => expect(await readCatalogus(cms.reader)).toBeDefined(), 20_000)
    expect(await cms.indexed()).toEqual([])
    const { kenmerken, facetgroepen, instelling } = await readCatalogus(cms.reader)
    expect(kenmerken).toHaveLength(37)
    expect(facetgroepen.length).toBeGreaterThan(0)
    expect(instelling.voorbeeldcatalogus).toBe(false)
  })

  it('makes one account, so that no visitor can make himself the owner', async () => {
    const accounts: { rol: string }[] = JSON.parse(
      readFileSync(path.join(cms.dataFolder, 'accounts.json'), 'utf8'),
    )
    expect(accounts.map(({ rol }) => rol)).toEqual(['superbeheer'])
    const body = { email: 'ik@voorbeeld.example', password: 'Wachtwoord-1', firstname: 'Ik' }
    expect((await cms.request('POST', '/admin/register-admin', { body })).status).toBe(400)
  })
})
