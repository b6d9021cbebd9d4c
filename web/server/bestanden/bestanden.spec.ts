import { soortOfNaam } from '@keuzehulp/search'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bestandHeaders } from './bestandHeaders'
import { openBestand } from './openBestand'

let folder: string
beforeAll(() => {
  const outside = mkdtempSync(path.join(tmpdir(), 'keuzehulp-bestanden-'))
  folder = path.join(outside, 'uploads')
  mkdirSync(path.join(folder, 'map.pdf'), { recursive: true })
  writeFileSync(path.join(folder, 'folder_ab.pdf'), 'inhoud')
  writeFileSync(path.join(outside, 'geheim.pdf'), 'GEHEIM')
  symlinkSync(path.join(outside, 'geheim.pdf'), path.join(folder, 'link.pdf'))
})
afterAll(() => rmSync(path.dirname(folder), { recursive: true }))

describe('openBestand', () => {
  it('opens a file by the name that readers have', async () => {
    const bestand = await openBestand(folder, 'folder_ab-0123456789.pdf')
    expect(bestand?.size).toBe(6)
    await bestand?.handle.close()
  })

  it.each([
    'folder_ab.pdf',
    'anders-0123456789.pdf',
    'map-0123456789.pdf',
    'link-0123456789.pdf',
    '../geheim-0123456789.pdf',
    '..%2fgeheim-0123456789.pdf',
    `${'a'.repeat(400)}-0123456789.pdf`,
  ])('opens nothing for %s', async (naam) => {
    expect(await openBestand(folder, naam)).toBeNull()
  })
})

const headersOf = (bestand: string, naam: string | null) => {
  const soort = soortOfNaam(bestand)
  if (!soort) throw new Error(bestand)
  return bestandHeaders(soort, 1, naam)
}

describe('bestandHeaders', () => {
  it('shows pictures and pdf, and has everything else downloaded', () => {
    const disposition = (bestand: string) => headersOf(bestand, null)['Content-Disposition']
    expect(disposition('a.png')).toBe('inline')
    expect(disposition('a.pdf')).toBe('inline')
    expect(disposition('a.docx')).toBe('attachment')
  })

  it('lets nothing in a file run', () => {
    for (const bestand of ['a.png', 'a.docx'])
      expect(headersOf(bestand, null)['Content-Security-Policy']).toMatch(
        /default-src 'none'.*sandbox/,
      )
    expect(headersOf('a.pdf', null)['Content-Security-Policy']).toContain("default-src 'none'")
  })

  it('gives it the name of the editor, ending as its kind does', () => {
    expect(headersOf('a.docx', 'Plan van aanpak (één).exe')['Content-Disposition']).toBe(
      `attachment; filename="Plan van aanpak ___n_.docx"; filename*=UTF-8''Plan%20van%20aanpak%20%28%C3%A9%C3%A9n%29.docx`,
    )
  })

  it.each(['x"; filename="y', 'a\r\nSet-Cookie: b=c', '\ud800', '.', ''])(
    'cannot be led astray by the name %j',
    (naam) => {
      const value = headersOf('a.docx', naam)['Content-Disposition'] ?? ''
      expect(value).toMatch(
        /^attachment(; filename="[A-Za-z0-9 ._-]+\.docx"; filename\*=UTF-8''[A-Za-z0-9%._~!-]+\.docx)?$/,
      )
    },
  )
})
