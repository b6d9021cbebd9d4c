import { describe, expect, it } from 'vitest'
import { aBestandEntry } from '../testing/anInstrumentEntry.ts'
import { digest } from '../text/digest.ts'
import { soortOfNaam } from './bestandsoorten.ts'
import { bestandNaam, opslagnaamOf } from './publicBestand.ts'

describe('the public name of a file', () => {
  it('leads back to the stored one', () => {
    for (let versie = 0; versie < 200; versie++) {
      const bestand = aBestandEntry({ opslagnaam: 'een-lange_naam_ab12.docx', versie: `${versie}` })
      expect(opslagnaamOf(bestandNaam(bestand, digest))).toBe('een-lange_naam_ab12.docx')
    }
  })

  it('is another one for another version', () => {
    const [first, second] = ['1', '2'].map((versie) =>
      bestandNaam(aBestandEntry({ versie }), digest),
    )
    expect(first).not.toBe(second)
  })

  it.each([
    'foto.jpg',
    '../geheimen-0123456789.json',
    'map/foto-0123456789.jpg',
    'foto-0123456789',
    'foto-0123456789.jpg/..',
    'foto-0123456789.jpg\n',
    '.env-0123456789.',
    '%2e%2e-0123456789.jpg',
    'foto\0-0123456789.jpg',
    '',
  ])('is never %j', (naam) => {
    expect(opslagnaamOf(naam)).toBeNull()
  })
})

describe('soortOfNaam', () => {
  it('looks at the last part only, in any case', () => {
    expect(soortOfNaam('Folder.2026.PDF')?.type).toBe('application/pdf')
    expect(soortOfNaam('foto.jpg.exe')).toBeUndefined()
    expect(soortOfNaam('pdf')).toBeUndefined()
    expect(soortOfNaam('tekening.svg')).toBeUndefined()
  })
})
