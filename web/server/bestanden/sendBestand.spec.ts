import { createApp, defineEventHandler, toNodeListener } from 'h3'
import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendBestand } from './sendBestand'

const NAAM = 'folder_ab-0123456789.pdf'
const BYTES = Buffer.alloc(2_000_000, 'x')

let folder: string
let server: Server
let url: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'keuzehulp-bestanden-'))
  writeFileSync(path.join(folder, 'folder_ab.pdf'), BYTES)
  Object.assign(process.env, {
    MEILI_URL: 'http://127.0.0.1:1',
    MEILI_KEY: 'sleutel',
    UPLOADS_DIR: folder,
  })
  const handler = defineEventHandler((event) =>
    sendBestand(event, event.path.slice(1), 'Folder', 'private'),
  )
  server = createServer(toNodeListener(createApp().use(handler)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

describe('sendBestand', () => {
  it('gives the whole file, and to who asks only for that its headers', async () => {
    const whole = await fetch(`${url}/${NAAM}`)
    expect(whole.status).toBe(200)
    expect(Buffer.from(await whole.arrayBuffer()).equals(BYTES)).toBe(true)
    const head = await fetch(`${url}/${NAAM}`, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.headers.get('content-length')).toBe(String(BYTES.length))
    expect(head.headers.get('content-type')).toBe('application/pdf')
  })

  it('knows no other file', async () => {
    expect((await fetch(`${url}/anders-0123456789.pdf`)).status).toBe(404)
    expect((await fetch(`${url}/folder_ab-0123456789.exe`)).status).toBe(404)
  })

  it.runIf(process.platform === 'linux')(
    'keeps no file open, also when a reader goes away halfway',
    async () => {
      for (let i = 0; i < 5; i++) {
        const leave = new AbortController()
        const { body } = await fetch(`${url}/${NAAM}`, { signal: leave.signal })
        await body?.getReader().read()
        leave.abort()
      }
      await expect.poll(openFiles).toEqual([])
    },
  )
})

/** The files in the folder that this process has open. */
function openFiles(): string[] {
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    const target = linkOf(`/proc/self/fd/${fd}`)
    return target?.startsWith(folder) ? [target] : []
  })
}

function linkOf(file: string): string | null {
  try {
    return readlinkSync(file)
  } catch {
    // Closed since the folder was listed.
    return null
  }
}
