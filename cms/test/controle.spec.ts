import { describe, expect, it } from 'vitest'
import { digestMail, ownerMail } from '../src/controle/controleMails'
import { controleSleutel, dueControles, type TeControleren } from '../src/controle/dueControles'
import { type Random } from './torture/random'
import { dayOf, daysBetween, hourOf, isoWeek } from '../src/time/amsterdamDay'
import { momentInWords } from '../src/time/inWords'

const START = Date.UTC(2027, 0, 1)
const DAY = 24 * 60 * 60_000
const dayAt = (index: number) => new Date(START + index * DAY).toISOString().slice(0, 10)
const aControle = (over: Partial<TeControleren> = {}): TeControleren => ({
  documentId: 'a',
  naam: 'JOBS-training',
  leverancierCode: 'welzijn',
  volgendeControle: '2027-03-01',
  ...over,
})

/** Mulberry32: small, and the same on every machine. */
function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

describe('dueControles', () => {
  it.each([
    ['2027-01-29', []],
    ['2027-01-30', ['nadert']],
    ['2027-03-01', ['nadert']],
    ['2027-03-02', ['verlopen']],
    ['2028-01-01', ['verlopen']],
  ])('says on %s of a check before 1 March: %j', (vandaag, aanleidingen) => {
    const due = dueControles([aControle()], vandaag)
    expect(due.map(({ aanleiding }) => aanleiding)).toEqual(aanleidingen)
  })

  it('tells an owner once before and once after, whenever it runs and however long it was off', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const random = seeded(seed)
      const date = 60 + Math.floor(random() * 60)
      const controle = aControle({ volgendeControle: dayAt(date) })
      const runDays = Array.from({ length: 200 }, (_, day) => day).filter(() => random() < 0.2)
      const told = new Map<string, number>()
      for (const day of runDays)
        for (const due of dueControles([controle], dayAt(day))) {
          const sleutel = controleSleutel(due, 'account-1')
          if (!told.has(sleutel)) told.set(sleutel, day)
          expect(due.aanleiding === 'verlopen').toBe(controle.volgendeControle < dayAt(day))
        }
      const firstWithin = (from: number, to: number) =>
        runDays.find((day) => day >= from && day <= to)
      const expected = [firstWithin(date - 30, date), firstWithin(date + 1, 200)]
      expect([...told.values()]).toEqual(expected.filter((day) => day !== undefined))
    }
  })

  it('judges each instrument by itself, and a new date is a new occasion', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = seeded(seed)
      const many = Array.from({ length: 20 }, (_, index) =>
        aControle({ documentId: `d${index}`, volgendeControle: dayAt(Math.floor(random() * 120)) }),
      )
      const vandaag = dayAt(Math.floor(random() * 120))
      const alone = many.flatMap((each) => dueControles([each], vandaag))
      expect(dueControles(many, vandaag)).toEqual(alone)
      const sleutels = alone.map((due) => controleSleutel(due, 'account-1'))
      expect(new Set(sleutels).size).toBe(alone.length)
      for (const due of alone) {
        const later = { ...due, volgendeControle: '2030-01-01' }
        expect(controleSleutel(later, 'account-1')).not.toBe(controleSleutel(due, 'account-1'))
      }
    }
  })

  it('keeps every sleutel within what the database takes', () => {
    const [due] = dueControles([aControle({ documentId: 'x'.repeat(24) })], '2027-03-02')
    expect(due && controleSleutel(due, `leverancier-${'x'.repeat(60)}`).length).toBeLessThan(200)
  })
})

describe('the mails about controles', () => {
  const verlopen = dueControles(
    [aControle(), aControle({ documentId: 'b', naam: 'Taalhuis', volgendeControle: '2027-02-01' })],
    '2027-04-01',
  )

  it('names each instrument with its date and its place, the oldest first', () => {
    const { onderwerp, tekst } = ownerMail('Wil', verlopen, 'https://cms.example/admin')
    expect(onderwerp).toBe('Nakijken: 2 instrumenten')
    expect(tekst).toMatch(/Taalhuis: 1 februari 2027[\s\S]*JOBS-training: 1 maart 2027/)
    expect(tekst).toContain('https://cms.example/admin/content-manager/collection-types/')
    expect(tekst).not.toContain('Binnenkort')
  })

  it('names the one instrument in the subject', () => {
    expect(ownerMail('Wil', verlopen.slice(0, 1), '').onderwerp).toBe('Nakijken: JOBS-training')
  })

  it('counts what is too much to name', () => {
    const many = Array.from({ length: 130 }, (_, index) => aControle({ documentId: `d${index}` }))
    const { tekst } = digestMail(many, '')
    expect(tekst.match(/JOBS-training/g)).toHaveLength(100)
    expect(tekst).toContain('En nog 30.')
  })
})

describe('time in the Netherlands', () => {
  it('follows summer and winter time', () => {
    expect(dayOf(new Date('2027-07-01T22:30:00Z'))).toBe('2027-07-02')
    expect(dayOf(new Date('2027-01-01T22:30:00Z'))).toBe('2027-01-01')
    expect(hourOf(new Date('2027-07-01T22:30:00Z'))).toBe(0)
    expect(hourOf(new Date('2027-01-01T06:00:00Z'))).toBe(7)
    expect(momentInWords(new Date('2027-07-01T07:30:00Z'))).toBe('1 juli 2027 om 09:30')
  })

  it.each([
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
  ])('puts %s in week %s', (datum, week) => {
    expect(isoWeek(datum)).toBe(week)
  })

  it('counts days over a change of the clock', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2)
  })
})
