import { request as httpRequest } from 'node:http'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishInstrument } from '../support/anInstrument'
import { bootCms, type Cms } from '../support/bootCms'
import { eventually } from '../support/eventually'
import { logIn } from '../support/logIn'
import { baseOf, type SentFile, sendFiles, type StoredFile } from '../support/sendFile'
import * as some from '../support/someFiles'

const INSTRUMENT = 'api::instrument.instrument'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const MEGABYTE = 1024 * 1024

let cms: Cms
let beheer: string
beforeAll(async () => {
  cms = await bootCms()
  beheer = await logIn(cms, 'beheergroep')
})
afterAll(() => cms.stop())

const pdfFile: SentFile = { bytes: some.pdf(), naam: 'Folder.pdf', type: 'application/pdf' }
const pngFile: SentFile = { bytes: some.png(), naam: 'zaal.png', type: 'image/png' }

async function stored(file: SentFile): Promise<StoredFile> {
  const { files, message } = await sendFiles(cms, beheer, [file])
  if (!files[0]) throw new Error(message)
  return files[0]
}

const uploads = () => readdirSync(path.join(cms.dataFolder, 'cms', 'public', 'uploads')).sort()
const get = (address: string) => fetch(baseOf(cms) + address)

describe('adding a file', () => {
  it.each<[string, SentFile, string]>([
    ['picture', { bytes: some.jpeg(), naam: 'foto.JPG' }, 'image/jpeg'],
    ['document', { bytes: some.docx(), naam: 'plan.docx' }, DOCX],
    [
      'pdf that is called a picture by who sends it',
      { ...pdfFile, type: 'image/png' },
      'application/pdf',
    ],
  ])('takes a real %s and says itself what it is', async (_, file, mime) => {
    expect(await sendFiles(cms, beheer, [file])).toMatchObject({ status: 201, files: [{ mime }] })
  })

  it.each<[string, SentFile, RegExp]>([
    [
      'a page that is called a picture',
      { bytes: some.HTML, naam: 'a.png', type: 'image/png' },
      /geen echte PNG/,
    ],
    [
      'a picture that is called a page',
      { bytes: some.png(), naam: 'a.html' },
      /Kies een afbeelding/,
    ],
    [
      'any zip that is called a document',
      { bytes: some.zip({ 'a.txt': 'x' }), naam: 'a.docx', type: DOCX },
      /geen echt document/,
    ],
    ['a name that is far too long', { ...pdfFile, naam: `${'a'.repeat(300)}.pdf` }, /te lang/],
    ['a file without a name', { ...pdfFile, naam: '' }, /geen naam/],
    ['an empty file', { ...pdfFile, bytes: Buffer.alloc(0) }, /leeg/],
    [
      'half a picture',
      { bytes: some.jpeg().subarray(0, 300), naam: 'a.jpg', type: 'image/jpeg' },
      /beschadigd/,
    ],
    [
      'the beginning of a picture',
      { bytes: Buffer.concat([Buffer.from('ffd8ff', 'hex'), some.HTML]), naam: 'a.jpg' },
      /beschadigd/,
    ],
    [
      'a picture of too many points',
      { bytes: some.png(9_000, 9_000), naam: 'a.png' },
      /te veel beeldpunten/,
    ],
    [
      'a file that is too large',
      { ...pdfFile, bytes: Buffer.alloc(21 * MEGABYTE, 32) },
      /te groot: hooguit 20 MB/,
    ],
  ])('refuses %s, says why, and keeps nothing', async (_, file, why) => {
    const before = uploads()
    const { status, message } = await sendFiles(cms, beheer, [file])
    expect([400, 413]).toContain(status)
    expect(message).toMatch(why)
    expect(uploads()).toEqual(before)
  })

  it('takes all of what is sent together or nothing', async () => {
    const before = uploads()
    const bad = { ...pngFile, bytes: some.HTML }
    expect(await sendFiles(cms, beheer, [pdfFile, bad])).toMatchObject({ status: 400 })
    const big = { ...pdfFile, bytes: Buffer.alloc(11 * MEGABYTE, 32) }
    const together = await sendFiles(cms, beheer, [big, big])
    expect([400, 413]).toContain(together.status)
    expect(uploads()).toEqual(before)
  })

  it('draws a picture anew, without the place where it was taken or what was behind it', async () => {
    const bytes = Buffer.concat([some.jpeg('GEHEIME PLEK'), some.HTML])
    const { url } = await stored({ bytes, naam: 'foto.jpg' })
    const kept = Buffer.from(await (await get(url)).arrayBuffer())
    expect(kept.subarray(0, 3).toString('hex')).toBe('ffd8ff')
    for (const secret of ['GEHEIME PLEK', 'Exif', 'script'])
      expect(kept.includes(secret)).toBe(false)
  })

  it('lets nobody have the CMS fetch a file from an address', async () => {
    const body = { urls: ['http://127.0.0.1:1/a.png'] }
    const address = '/upload/actions/upload-from-urls'
    const { status } = await cms.request('POST', address, { body, token: beheer })
    expect(status).toBe(405)
  })
})

describe('replacing a file', () => {
  const replaced = (file: StoredFile, by: SentFile, token = beheer) =>
    sendFiles(cms, token, [by], `/upload/files/${file.id}/replace`)

  it('judges the new one as it did the first, and wants the same kind', async () => {
    const file = await stored(pngFile)
    expect(await replaced(file, pngFile)).toMatchObject({ status: 200 })
    expect(await replaced(file, { ...pngFile, bytes: some.HTML })).toMatchObject({
      status: 400,
      message: expect.stringContaining('geen echte PNG'),
    })
    expect(await replaced(file, pdfFile)).toMatchObject({
      status: 400,
      message: expect.stringContaining('dezelfde soort'),
    })
    expect(await sendFiles(cms, beheer, [pdfFile], `/upload?id=${file.id}`)).toMatchObject({
      status: 400,
    })
  })
})

describe('an uploaded file', () => {
  it('is for who has the link that an editor was given, and not to be kept by others', async () => {
    const { url } = await stored(pdfFile)
    const response = await get(url)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('cache-control')).toMatch(/^private/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    const document = await get((await stored({ bytes: some.docx(), naam: 'a.docx' })).url)
    expect(document.headers.get('content-disposition')).toBe('attachment')
  })

  it('has a small picture of it that editors see too', async () => {
    const { url, formats } = await stored({ ...pngFile, bytes: some.png(500, 400) })
    expect((await get(url)).status).toBe(200)
    expect((await get(formats?.['thumbnail']?.url ?? '')).status).toBe(200)
  })

  it.each([
    (plain: string) => plain,
    (plain: string) => `/${plain}`,
    (plain: string) => plain.replace('/uploads', '/%75ploads'),
    (plain: string) => plain.replace('/uploads', '/UPLOADS'),
    (plain: string) => plain.replace('/uploads/', '/./uploads/'),
    (plain: string) => plain.replace('/uploads/', '/x/../uploads/'),
    (plain: string) => plain.replace('/uploads/', '/uploads//'),
    (plain: string) => plain.replace('/uploads/', '/uploads%2f'),
    (plain: string) => plain.replace('/uploads/', '/%5cuploads%5c'),
    (plain: string) => `${plain}?tot=9999999999999&handtekening=x`,
  ])('is not given without it, by any spelling of its address', async (spell) => {
    const { url } = await stored(pdfFile)
    const { status, body } = await rawGet(spell(url.split('?')[0] ?? ''))
    expect([400, 404]).toContain(status)
    expect(body).not.toContain('%PDF')
  })

  it('is not given by the link of another', async () => {
    const [one, other] = [await stored(pdfFile), await stored(pdfFile)]
    const address = `${one.url.split('?')[0]}?${other.url.split('?')[1]}`
    expect((await get(address)).status).toBe(404)
  })

  /** Sends an address as it is; `fetch` would tidy it first. */
  function rawGet(address: string): Promise<{ status: number; body: string }> {
    return new Promise((resolve, reject) => {
      const { port } = new URL(baseOf(cms))
      httpRequest({ port, host: '127.0.0.1', path: address }, (response) => {
        let body = ''
        response.on('data', (part) => (body += String(part)))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
      })
        .on('error', reject)
        .end()
    })
  }
})

describe('a file of a published instrument', () => {
  const indexed = async (slug: string) =>
    (await cms.indexed()).find((instrument) => instrument.slug === slug)

  it('is in the index while, and only while, what is published refers to it', async () => {
    const [foto, folder, klad] = [
      await stored({ ...pngFile, bytes: some.png(1600, 900) }),
      await stored(pdfFile),
      await stored({ ...pdfFile, naam: 'Klad.pdf' }),
    ]
    const documentId = await publishInstrument(cms.strapi, {
      slug: 'met-bestanden',
      afbeeldingen: [foto.id],
      bijlagen: [folder.id],
    })
    await cms.strapi.documents(INSTRUMENT).update({
      documentId,
      data: { bijlagen: [folder.id, klad.id] },
    } as never)
    await eventually(async () => {
      expect(await indexed('met-bestanden')).toMatchObject({
        afbeeldingen: [{ alt: null, breedte: 1200, hoogte: 675 }],
        bijlagen: [{ naam: 'Folder.pdf', type: 'application/pdf', grootte: some.pdf().length }],
      })
    }, 10_000)
    const url = (await indexed('met-bestanden'))?.afbeeldingen[0]?.url

    const body = { fileInfo: { alternativeText: 'Een lege zaal' } }
    await cms.request('PUT', `/upload/files/${foto.id}`, { body, token: beheer })
    await eventually(async () => {
      const changed = (await indexed('met-bestanden'))?.afbeeldingen[0]
      expect(changed?.alt).toBe('Een lege zaal')
      expect(changed?.url).not.toBe(url)
    }, 10_000)

    const replace = `/upload/files/${foto.id}/replace`
    const newer = { ...pngFile, bytes: some.png(800, 600) }
    expect(await sendFiles(cms, beheer, [newer], replace)).toMatchObject({
      status: 400,
      message: expect.stringContaining('staat op de website'),
    })
    const removed = await cms.request('DELETE', `/upload/files/${foto.id}`, { token: beheer })
    expect(removed.status).toBe(400)

    await cms.strapi.documents(INSTRUMENT).unpublish({ documentId })
    await eventually(async () => expect(await indexed('met-bestanden')).toBeUndefined(), 10_000)
    expect(
      (await cms.request('DELETE', `/upload/files/${foto.id}`, { token: beheer })).status,
    ).toBe(200)
  })
})

describe('a leverancier', () => {
  /** Does something as this account, as a request of it would. */
  async function as<T>(email: string, work: () => Promise<T>): Promise<T> {
    const user = await cms.strapi.db
      .query('admin::user')
      .findOne({ where: { email }, populate: { roles: true } })
    const done = cms.strapi.requestContext.run({ state: { user } } as never, work as never)
    return done as unknown as Promise<T>
  }

  it('changes and removes no file of another', async () => {
    const { id } = await stored(pngFile)
    const service = cms.strapi.plugin('upload').service('upload') as {
      remove(file: object): Promise<unknown>
      updateFileInfo(id: number, info: object): Promise<unknown>
    }
    const email = 'welzijn@voorbeeld.example'
    await expect(as(email, () => service.remove({ id }))).rejects.toThrow('is er niet')
    await expect(as(email, () => service.updateFileInfo(id, {}))).rejects.toThrow('is er niet')
  })
})
