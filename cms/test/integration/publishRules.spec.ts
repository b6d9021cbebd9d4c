import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createInstrument } from '../support/anInstrument'
import { bootCms, type Cms } from '../support/bootCms'
import { type Ask, signIn } from '../support/signIn'

const PATH = '/content-manager/collection-types/api::instrument.instrument'

describe('publishing in the form of the CMS', () => {
  let cms: Cms
  let beheer: Ask
  beforeAll(async () => {
    cms = await bootCms()
    beheer = await signIn(cms, 'beheergroep')
  })
  afterAll(() => cms.stop())

  it('refuses to publish an incomplete instrument and says in Dutch what is missing', async () => {
    const gaps = {
      voordelen: [],
      nadelen: [],
      kenmerken: [],
      hoeIsHet: null,
      gecontroleerdOp: null,
    }
    const documentId = await createInstrument(cms.strapi, { slug: 'onaf', ...gaps })
    const answer = await beheer('POST', `${PATH}/${documentId}/actions/publish`, {})
    expect(answer.status).toBe(400)
    const message = JSON.stringify(answer.body).toLowerCase()
    for (const missing of ['voordeel', 'nadeel', 'hoe is het', 'direct', 'gecontroleerd'])
      expect(message).toContain(missing)
  })

  it('lets the beheergroep change and publish a text', async () => {
    const documentId = await createInstrument(cms.strapi, { slug: 'af' })
    const update = await beheer('PUT', `${PATH}/${documentId}`, { naam: 'Nieuwe naam' })
    expect(update.status).toBe(200)
    const answer = await beheer('POST', `${PATH}/${documentId}/actions/publish`, {})
    expect(answer).toMatchObject({ status: 200, body: { data: { naam: 'Nieuwe naam' } } })
  })
})
