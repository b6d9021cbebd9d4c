import { aBestandEntry, anInstrumentEntry } from '@keuzehulp/search/testing'
import { mayReadBestand, type Voorbeeld } from '@keuzehulp/search/query'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CmsUnavailableError, fetchVoorbeeld, NoVoorbeeldError } from './fetchVoorbeeld'
import { signBestanden } from './signBestanden'

const KEY = 'k'.repeat(32)
const voorbeeld: Voorbeeld = { documentId: 'doc/1', stand: 'concept', tot: 2_000_000_000 }

let cms: Server
let answer: { status: number; body: string }
let asked: string[]
beforeEach(async () => {
  asked = []
  cms = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.statusCode = answer.status
    response.end(answer.body)
  })
  await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve))
})
afterEach(() => cms.close())

const url = () => `http://127.0.0.1:${(cms.address() as AddressInfo).port}`
const fetched = () => fetchVoorbeeld(url(), KEY, voorbeeld)

describe('fetchVoorbeeld', () => {
  it('takes of the answer what readers may see and nothing else', async () => {
    const entry = { ...anInstrumentEntry({ naam: 'Klad' }), interneNotitie: 'GEHEIM' }
    answer = { status: 200, body: JSON.stringify({ entry, ontbreekt: ['De naam.'] }) }
    const found = await fetched()
    expect(found).toMatchObject({ instrument: { naam: 'Klad' }, ontbreekt: ['De naam.'] })
    expect(JSON.stringify(found)).not.toContain('GEHEIM')
    expect(asked).toEqual([expect.stringMatching(/^\/voorbeeld\/doc%2F1\?tot=2000000000&handte/)])
  })

  it('knows an instrument that is not there from a CMS that is away', async () => {
    answer = { status: 404, body: '{}' }
    await expect(fetched()).rejects.toThrow(NoVoorbeeldError)
    for (const broken of [
      { status: 500, body: '{}' },
      { status: 200, body: '<html>' },
      { status: 200, body: '{"entry":{}}' },
    ]) {
      answer = broken
      await expect(fetched()).rejects.toThrow(CmsUnavailableError)
    }
    await expect(fetchVoorbeeld('http://127.0.0.1:1', KEY, voorbeeld)).rejects.toThrow(
      CmsUnavailableError,
    )
  })
})

describe('signBestanden', () => {
  it('gives links to the files of the draft that work as long as the preview', async () => {
    const entry = anInstrumentEntry({ bijlagen: [aBestandEntry()] })
    answer = { status: 200, body: JSON.stringify({ entry, ontbreekt: [] }) }
    const { instrument } = await fetched()
    const [bijlage] = signBestanden(instrument, KEY, voorbeeld.tot).bijlagen
    const link = new URL(bijlage?.url ?? '', 'http://web.example')
    expect(link.pathname).toMatch(/^\/bestanden\/voorbeeld\/folder_ab12-.{10}\.pdf$/)
    const naam = link.pathname.split('/').at(-1) ?? ''
    expect(mayReadBestand(KEY, naam, Object.fromEntries(link.searchParams))).toBe(true)
  })
})
