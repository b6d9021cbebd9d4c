import { deflateSync, crc32 } from 'node:zlib'
import { describe, expect, inject, it } from 'vitest'
import { ask } from './support/ask'
import { account } from './support/beheer'
import { useBrowser } from './support/browser'
import { eventually } from './support/eventually'

const INSTRUMENTEN = '/content-manager/collection-types/api::instrument.instrument'

/** Asks the CMS as its admin does, logged in as the beheergroep. */
async function asBeheer() {
  const send = async <T>(method: string, path: string, body?: object, token?: string) => {
    const isForm = body instanceof FormData
    const response = await fetch(inject('running').cms + path, {
      method,
      headers: {
        ...(body && !isForm && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
      },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`)
    return (await response.json()) as T
  }
  const { email, wachtwoord: password } = account('beheergroep')
  const { data } = await send<{ data: { token: string } }>('POST', '/admin/login', {
    email,
    password,
  })
  return <T>(method: string, path: string, body?: object) => send<T>(method, path, body, data.token)
}

/** A white picture of this size. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, check])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0], 8)
  const rows = Buffer.alloc((width + 1) * height)
  const start = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    start,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('a draft with a picture', () => {
  const browser = useBrowser()

  it('is seen by who has the link, and by readers once it is published', async () => {
    const beheer = await asBeheer()
    const form = new FormData()
    form.append('files', new Blob([new Uint8Array(png(800, 450))]), 'zaal.png')
    form.append('fileInfo', JSON.stringify({ name: 'zaal.png', alternativeText: 'Een zaal' }))
    const [foto] = await beheer<{ id: number }[]>('POST', '/upload', form)
    const query = '?filters[slug][$eq]=maatje'
    const { results } = await beheer<{ results: { documentId: string }[] }>(
      'GET',
      INSTRUMENTEN + query,
    )
    const documentId = results[0]?.documentId ?? ''
    const afbeeldingen = [foto?.id]
    await beheer('PUT', `${INSTRUMENTEN}/${documentId}`, { afbeeldingen, doel: 'Een nieuw doel.' })
    const { url, urlClient } = await beheer<{ url: string; urlClient: string }>(
      'GET',
      `/keuzehulp/instrumenten/${documentId}/voorbeeld`,
    )

    const page = await browser.open(url)
    await page.getByText('Voorbeeld: dit is nog niet gepubliceerd').waitFor()
    await page.getByText('Een nieuw doel.').waitFor()
    const shown = await page.getByAltText('Een zaal').evaluate((img: HTMLImageElement) => ({
      natural: img.naturalWidth,
      attributes: [img.getAttribute('width'), img.getAttribute('height')],
    }))
    expect(shown).toEqual({ natural: 800, attributes: ['800', '450'] })
    expect(await page.locator('script').count()).toBe(0)

    for (const address of [url, urlClient]) {
      const answer = await fetch(address)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('x-robots-tag')).toContain('noindex')
      expect(answer.headers.get('x-frame-options')).toBeNull()
      expect(answer.headers.get('content-security-policy')).toContain(
        `frame-ancestors ${inject('running').cms}`,
      )
    }
    const forged = await fetch(url.replace('handtekening=', 'handtekening=x'))
    expect(forged.status).toBe(403)
    expect(await forged.text()).toContain('Deze link klopt niet')
    expect((await ask('/instrumenten/maatje')).text).not.toContain('Een nieuw doel.')

    await beheer('POST', `${INSTRUMENTEN}/${documentId}/actions/publish`, {})
    let bestand = ''
    await eventually(async () => {
      bestand =
        /src="(\/bestanden\/[^"]+)"/.exec((await ask('/instrumenten/maatje')).text)?.[1] ?? ''
      expect(bestand).not.toBe('')
    }, 10_000)
    const served = await ask(bestand)
    expect(served.status).toBe(200)
    expect(served.headers.get('content-type')).toBe('image/png')
    expect(served.headers.get('cache-control')).toContain('immutable')

    await beheer('PUT', `${INSTRUMENTEN}/${documentId}`, { afbeeldingen: [] })
    await beheer('POST', `${INSTRUMENTEN}/${documentId}/actions/publish`, {})
    await eventually(async () => expect((await ask(bestand)).status).toBe(404), 10_000)
  })
})
