import { seededRandom } from '@keuzehulp/search/testing'
import { describe, expect, it } from 'vitest'
import type { Afspraak } from './buildAfspraak'
import { fitAfspraak, heightMm, NOTITIEREGEL_MM, PAGE_MM } from './fitAfspraak'

function anAfspraak(regelsPerSectie: number, chars: number): Afspraak {
  const tekst = 'woord '.repeat(Math.ceil(chars / 6)).trim()
  return {
    datum: '23 november 2026',
    secties: Array.from({ length: 8 }, (_, i) => ({
      titel: `Titel van sectie ${i}`,
      regels: Array.from({ length: regelsPerSectie }, () => ({ tekst })),
    })),
    voet: ['De keuzehulp kent niets toe.'],
  }
}

describe('fitAfspraak', () => {
  it('prints a short agreement large and whole', () => {
    const afspraak = anAfspraak(1, 40)
    expect(fitAfspraak(afspraak)).toMatchObject({ afspraak, dichtheid: 'ruim', isIngekort: false })
  })

  it('takes smaller type before it cuts anything', () => {
    const afspraak = anAfspraak(3, 60)
    const fitted = fitAfspraak(afspraak)
    expect(fitted.dichtheid).not.toBe('ruim')
    expect(fitted).toMatchObject({ afspraak, isIngekort: false })
  })

  it('takes larger type where the type is narrower', () => {
    const afspraak = anAfspraak(3, 60)
    const narrow = (tekst: string) => tekst.length * 0.48
    expect(fitAfspraak(afspraak).dichtheid).toBe('normaal')
    expect(fitAfspraak(afspraak, narrow).dichtheid).toBe('ruim')
  })

  it('gives what is left of the page to own notes', () => {
    for (const afspraak of [anAfspraak(1, 40), anAfspraak(2, 60), anAfspraak(3, 60)]) {
      const { dichtheid, notitieregels } = fitAfspraak(afspraak)
      const used = heightMm(afspraak, dichtheid) + (notitieregels - 2) * NOTITIEREGEL_MM
      expect(used).toBeLessThanOrEqual(PAGE_MM)
      expect(notitieregels === 7 || used > PAGE_MM - NOTITIEREGEL_MM).toBe(true)
    }
    expect(fitAfspraak(anAfspraak(20, 60)).notitieregels).toBe(2)
  })

  it('cuts after a word and says where the rest is', () => {
    const { afspraak, isIngekort } = fitAfspraak(anAfspraak(4, 400))
    expect(isIngekort).toBe(true)
    expect(afspraak.secties[0]?.regels[0]?.tekst).toMatch(/woord… \(zie de tekstversie\)$/)
  })

  it('counts what is left out of a long list', () => {
    const { afspraak } = fitAfspraak(anAfspraak(20, 60))
    expect(afspraak.secties[0]?.regels.at(-1)?.tekst).toMatch(
      /^En nog \d+ meer… \(zie de tekstversie\)$/,
    )
  })

  it('fits on one page whatever is in it, and never loses a text without saying so', () => {
    const random = seededRandom(11)
    for (let i = 0; i < 300; i += 1) {
      const afspraak = anyAfspraak(random)
      const fitted = fitAfspraak(afspraak)
      expect(heightMm(fitted.afspraak, fitted.dichtheid)).toBeLessThanOrEqual(PAGE_MM)
      expect(fitted.isIngekort).toBe(fitted.afspraak !== afspraak)
      fitted.afspraak.secties.forEach(({ regels }, s) => expectSaid(regels, afspraak.secties[s]))
    }
  })
})

function expectSaid(
  regels: { tekst: string }[],
  original: Afspraak['secties'][number] | undefined,
) {
  const isWhole = regels.length === original?.regels.length
  expect(isWhole || regels.at(-1)?.tekst.startsWith('En nog ')).toBe(true)
  regels.forEach(({ tekst }, i) => {
    const isSame = tekst === original?.regels[i]?.tekst
    expect(isSame || tekst.endsWith('(zie de tekstversie)')).toBe(true)
  })
}

function anyAfspraak(random: () => number): Afspraak {
  const upTo = (max: number) => Math.floor(random() * (max + 1))
  const words = (chars: number) => {
    let text = ''
    while (text.length < chars) text += `${'w'.repeat(1 + upTo(random() < 0.05 ? 120 : 12))} `
    return text.trim()
  }
  const afspraak = anAfspraak(0, 0)
  for (const sectie of afspraak.secties)
    sectie.regels = Array.from({ length: upTo(20) }, () => ({ tekst: words(upTo(600)) }))
  return { ...afspraak, voet: [words(200), words(upTo(900))] }
}
