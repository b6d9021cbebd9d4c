import { seededRandom } from '@keuzehulp/search/testing'
import { describe, expect, it } from 'vitest'
import {
  dueHerinneringen,
  herinnerDatums,
  herinnerMoment,
  type HerinnerPlan,
  type HerinnerStand,
} from '../../src/uitvraag/dueHerinneringen'
import { chance, pick, type Random } from '../torture/random'
import { addDays, momentOn } from '../../src/time/amsterdamDay'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const ronde: HerinnerPlan = {
  voortgang: 'lopend',
  deadline: '2027-03-15',
  herinnerDagenVoor: '7, 1',
  herinnerDagenNa: '3',
}
const uitvraag: HerinnerStand = {
  voortgang: 'uitgezet',
  uitgezetOp: '2027-02-15T10:00:00.000Z',
  laatsteHerinneringOp: null,
}
const SEVEN_BEFORE = momentOn('2027-03-08', 9)
const after = (moment: Date, ms: number) => new Date(Number(moment) + ms)
const isDue = (
  now: Date,
  overUitvraag: Partial<HerinnerStand> = {},
  overRonde: Partial<HerinnerPlan> = {},
) =>
  dueHerinneringen({ ...ronde, ...overRonde }, [{ ...uitvraag, ...overUitvraag }], now).length > 0

describe('the moments of a round', () => {
  it('lie at nine in the morning, before and after the deadline', () => {
    expect(herinnerDatums(ronde)).toEqual(['2027-03-08', '2027-03-14', '2027-03-18'])
    expect(herinnerMoment('2027-03-08')).toEqual(new Date('2027-03-08T08:00:00Z'))
  })

  it('are none without a deadline or days', () => {
    expect(herinnerDatums({ ...ronde, deadline: null })).toEqual([])
    expect(herinnerDatums({ ...ronde, herinnerDagenVoor: null, herinnerDagenNa: '' })).toEqual([])
  })
})

describe('a reminder', () => {
  it('is due from its moment until a day later', () => {
    expect(isDue(after(SEVEN_BEFORE, -1))).toBe(false)
    expect(isDue(SEVEN_BEFORE)).toBe(true)
    expect(isDue(after(SEVEN_BEFORE, DAY - 1))).toBe(true)
    expect(isDue(after(SEVEN_BEFORE, DAY))).toBe(false)
  })

  it('goes to who only looked, and not to who answered', () => {
    expect(isDue(SEVEN_BEFORE, { voortgang: 'geopend' })).toBe(true)
    expect(isDue(SEVEN_BEFORE, { voortgang: 'ingediend' })).toBe(false)
    expect(isDue(SEVEN_BEFORE, { voortgang: 'afgerond' })).toBe(false)
  })

  it('does not follow close on the mail that asked, or on another reminder', () => {
    const shortlyBefore = after(SEVEN_BEFORE, -HOUR).toISOString()
    expect(isDue(SEVEN_BEFORE, { uitgezetOp: shortlyBefore })).toBe(false)
    expect(isDue(SEVEN_BEFORE, { laatsteHerinneringOp: shortlyBefore })).toBe(false)
  })

  it('belongs to a running round', () => {
    expect(isDue(SEVEN_BEFORE, {}, { voortgang: 'concept' })).toBe(false)
    expect(isDue(SEVEN_BEFORE, {}, { voortgang: 'gesloten' })).toBe(false)
  })

  it('moves along with the deadline', () => {
    expect(isDue(SEVEN_BEFORE, {}, { deadline: '2027-03-22' })).toBe(false)
    expect(isDue(momentOn('2027-03-15', 9), {}, { deadline: '2027-03-22' })).toBe(true)
  })

  it('is not sent in a heap when two days in a row were missed', () => {
    const daily = { herinnerDagenVoor: '5, 4, 3, 2, 1', deadline: '2027-03-30' }
    // The clocks go forward in the night to the 28th: two moments lie 23 hours apart.
    const now = after(momentOn('2027-03-28', 9), HOUR / 2)
    const due = dueHerinneringen({ ...ronde, ...daily }, [uitvraag], now)
    expect(due.map(({ datum }) => datum)).toEqual(['2027-03-28'])
  })
})

interface Life extends HerinnerStand {
  id: number
  answersOn: number
}

/** A random round with random leveranciers. */
function randomWorld(random: Random) {
  const days = (count: number) =>
    Array.from({ length: count }, () => 1 + Math.floor(random() * 20)).join(', ')
  const begin = Date.parse('2027-01-01') + Math.floor(random() * 365) * DAY + random() * DAY
  const plan: HerinnerPlan = {
    voortgang: 'lopend',
    deadline: new Date(begin + Math.floor(random() * 40) * DAY).toISOString().slice(0, 10),
    herinnerDagenVoor: pick(random, [null, '7, 1', days(1), days(4), days(5)]),
    herinnerDagenNa: pick(random, [null, '3', days(1), days(5)]),
  }
  const lives: Life[] = Array.from({ length: 4 }, (_, id) => ({
    id,
    voortgang: 'uitgezet',
    uitgezetOp: new Date(begin + Math.floor(random() * 5) * DAY * random()).toISOString(),
    laatsteHerinneringOp: null,
    answersOn: chance(random, 0.5) ? begin + random() * 60 * DAY : Infinity,
  }))
  const closesOn = chance(random, 0.5) ? begin + random() * 80 * DAY : Infinity
  return { begin, plan, lives, closesOn }
}

describe('over random rounds, clocks and answers', () => {
  const ROUNDS = 300

  it('each moment comes once at most, never before asking, after answering or after closing', () => {
    const random = seededRandom(20_270_315)
    let sent = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      const { begin, plan, lives, closesOn } = randomWorld(random)
      const seen = new Set<string>()
      for (
        let now = begin;
        now < begin + 90 * DAY;
        now += 60_000 + random() * pick(random, [HOUR, DAY, 3 * DAY])
      ) {
        if (now >= closesOn) plan.voortgang = 'gesloten'
        if (chance(random, 0.01)) plan.deadline = addDays(plan.deadline ?? '2027-01-01', 7)
        for (const life of lives) if (now >= life.answersOn) life.voortgang = 'ingediend'
        const asked = lives.filter(({ uitgezetOp }) => Date.parse(uitgezetOp ?? '') <= now)
        for (const due of dueHerinneringen(plan, asked, new Date(now))) {
          const key = `${due.uitvraag.id} ${due.datum}`
          expect(seen).not.toContain(key)
          seen.add(key)
          expect(now).toBeLessThan(Math.min(closesOn, due.uitvraag.answersOn))
          const sinceMoment = now - Number(herinnerMoment(due.datum))
          expect(sinceMoment).toBeGreaterThanOrEqual(0)
          expect(sinceMoment).toBeLessThan(DAY)
          const { laatsteHerinneringOp, uitgezetOp } = due.uitvraag
          expect(now - Date.parse(laatsteHerinneringOp ?? uitgezetOp ?? '')).toBeGreaterThan(
            12 * HOUR,
          )
          due.uitvraag.laatsteHerinneringOp = new Date(now).toISOString()
          sent += 1
        }
      }
    }
    expect(sent).toBeGreaterThan(ROUNDS)
  })

  it('no moment is left out while the schedule runs and nobody answers', () => {
    const random = seededRandom(7)
    for (let round = 0; round < 20; round += 1) {
      const { begin, plan, lives } = randomWorld(random)
      const [life] = lives
      if (!life) throw new Error('Nobody was asked')
      const days: string[] = []
      for (let now = Date.parse(life.uitgezetOp ?? ''); now < begin + 90 * DAY; now += 2 * HOUR)
        for (const { uitvraag: due, datum } of dueHerinneringen(plan, [life], new Date(now))) {
          days.push(datum)
          due.laatsteHerinneringOp = new Date(now).toISOString()
        }
      const rested = Date.parse(life.uitgezetOp ?? '') + 12 * HOUR
      const expected = herinnerDatums(plan).filter((day) => Number(herinnerMoment(day)) > rested)
      expect(days).toEqual(expected)
    }
  })
})
