import { seededRandom } from '@keuzehulp/search/testing'
import { describe, expect, it } from 'vitest'
import { emptyGesprek, type Gesprek, MAX_BEKIJKEN, MAX_KENMERKEN, MAX_VRAGEN } from './gesprek'
import { type GesprekActie, reduceGesprek } from './reduceGesprek'
import { LAST_STAP } from './stappen'

const START = emptyGesprek('2026-11-23')
const after = (...acties: GesprekActie[]) => acties.reduce(reduceGesprek, START)

describe('reduceGesprek', () => {
  it('keeps a kenmerk out of what is not for now, and the other way round', () => {
    const kies = { soort: 'kenmerk', code: '4.1', kies: true } as const
    const nietNu = { soort: 'niet nu', code: '4.1' } as const
    expect(after(nietNu, kies)).toMatchObject({ kenmerken: ['4.1'], nietNu: [] })
    expect(after(kies, nietNu)).toMatchObject({ kenmerken: [], nietNu: ['4.1'] })
  })

  it('takes no sixth kenmerk, but swaps one', () => {
    const five = ['1', '2', '3', '4', '5'].map(
      (code) => ({ soort: 'kenmerk', code, kies: true }) as const,
    )
    expect(after(...five, { soort: 'kenmerk', code: '4.1', kies: true }).kenmerken).toHaveLength(5)
    expect(after(...five, { soort: 'wissel', weg: '2', erbij: '4.1' }).kenmerken).toEqual([
      '1',
      '3',
      '4',
      '5',
      '4.1',
    ])
  })

  it('chooses only what is looked at, and lets go of what no longer is', () => {
    const look = { soort: 'lijstje', slug: 'a', kies: true } as const
    const choose = { soort: 'gekozen', slug: 'a', kies: true } as const
    expect(after(choose).gekozen).toEqual([])
    expect(after(look, choose).gekozen).toEqual(['a'])
    expect(after(look, choose, { ...look, kies: false }).gekozen).toEqual([])
  })

  it('drops a group without a choice, a limit without a number and a question without words', () => {
    const online = { soort: 'praktisch', groep: 'vorm', waarde: 'online' } as const
    expect(after({ ...online, kies: true }).praktisch).toEqual({ vorm: ['online'] })
    expect(after({ ...online, kies: true }, { ...online, kies: false }).praktisch).toEqual({})
    for (const waarde of [null, -1, Number.NaN])
      expect(after({ soort: 'grens', key: 'kostenMax', waarde }).grenzen).toEqual({})
    expect(after({ soort: 'vraag erbij', vraag: '  ' }).vragen).toEqual([])
  })

  it('keeps its bounds whatever happens', () => {
    expect.hasAssertions()
    const random = seededRandom(7)
    let gesprek = START
    for (let i = 0; i < 4_000; i += 1) {
      gesprek = reduceGesprek(gesprek, anyActie(random))
      expect(brokenBounds(gesprek)).toEqual([])
    }
  })
})

/** What is wrong with it. */
function brokenBounds({ kenmerken, nietNu, lijstje, gekozen, vragen, stap }: Gesprek): string[] {
  const isUnique = (list: string[]) => new Set(list).size === list.length
  const rules = {
    'so many kenmerken': kenmerken.length <= MAX_KENMERKEN,
    'so many looked at': lijstje.length <= MAX_BEKIJKEN,
    'so many questions': vragen.length <= MAX_VRAGEN,
    'each once': [kenmerken, nietNu, lijstje, gekozen, vragen].every(isUnique),
    'now or not now': nietNu.every((code) => !kenmerken.includes(code)),
    'chosen from the lijstje': gekozen.every((slug) => lijstje.includes(slug)),
    'a step that exists': stap >= 1 && stap <= LAST_STAP,
  }
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : rule))
}

function anyActie(random: () => number): GesprekActie {
  const number = Math.floor(random() * 9)
  const name = `n${number}`
  const kies = random() < 0.7
  const acties: GesprekActie[] = [
    { soort: 'ga', stap: number - 1 },
    { soort: 'kenmerk', code: name, kies },
    { soort: 'niet nu', code: name },
    { soort: 'wissel', weg: name, erbij: `n${8 - number}` },
    { soort: 'lijstje', slug: name, kies },
    { soort: 'gekozen', slug: name, kies },
    { soort: 'vraag erbij', vraag: `${name}${Math.floor(random() * 3)}` },
    { soort: 'vraag weg', vraag: `${name}0` },
  ]
  return acties[Math.floor(random() * acties.length)] ?? { soort: 'ga', stap: 1 }
}
