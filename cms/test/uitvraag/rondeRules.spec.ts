import { describe, expect, it } from 'vitest'
import { parseHerinnerDagen } from '../../src/uitvraag/herinnerDagen'
import {
  rondeChangeProblems,
  type RondeContent,
  rondeProblems,
} from '../../src/uitvraag/rondeRules'
import { addDays, dayOf, daysBetween, momentOn } from '../../src/time/amsterdamDay'
import { dayInWords, deadlineInWords } from '../../src/time/inWords'

const ronde: RondeContent = {
  voortgang: 'concept',
  naam: 'Voorjaar',
  onderwerp: null,
  tekst: 'Kijk alles na.',
  startdatum: '2027-02-15',
  deadline: '2027-03-15',
  herinnerDagenVoor: '7, 1',
  herinnerDagenNa: '3',
  herinneringstekst: null,
}

describe('days to remind on', () => {
  it.each([
    ['7, 1', [7, 1]],
    ['1 7', [7, 1]],
    ['3;3;2', [3, 2]],
    ['', []],
    [null, []],
    [' 14 ', [14]],
  ])('reads %j as %j', (text, days) => {
    expect(parseHerinnerDagen(text)).toEqual(days)
  })

  it.each(['0', '61', 'een week', '7,5 dagen', '-1', '1,2,3,4,5,6', '1.5'])(
    'refuses %j',
    (text) => {
      expect(parseHerinnerDagen(text)).toBeNull()
    },
  )
})

describe('what is wrong in a round', () => {
  const problemsOf = (over: Partial<RondeContent>) =>
    rondeProblems({ ...ronde, ...over }).map(({ path }) => path.join('.'))

  it('is nothing in one that is filled in', () => {
    expect(problemsOf({})).toEqual([])
  })

  it('are days that cannot be read and a deadline before the start', () => {
    expect(problemsOf({ herinnerDagenVoor: 'gauw' })).toEqual(['herinnerDagenVoor'])
    expect(problemsOf({ herinnerDagenNa: '100' })).toEqual(['herinnerDagenNa'])
    expect(problemsOf({ deadline: '2027-02-14' })).toEqual(['deadline'])
  })
})

describe('what may change in a round', () => {
  const changesOf = (voortgang: RondeContent['voortgang'], over: Partial<RondeContent>) =>
    rondeChangeProblems(
      { ...ronde, voortgang },
      { ...ronde, voortgang, ...over },
      '2027-03-10',
    ).map(({ path }) => path.join('.'))

  it('is everything in a concept', () => {
    expect(changesOf('concept', { deadline: '2027-01-01', naam: 'Anders' })).toEqual([])
  })

  it('is the deadline of a running round, to a day that is still to come', () => {
    expect(changesOf('lopend', { deadline: '2027-03-22', tekst: 'Ook dit.' })).toEqual([])
    expect(changesOf('lopend', { deadline: '2027-03-10' })).toEqual([])
    expect(changesOf('lopend', { deadline: '2027-03-09' })).toEqual(['deadline'])
    expect(changesOf('lopend', { deadline: null })).toEqual(['deadline'])
  })

  it('is nothing that the report refers to once a round is closed', () => {
    expect(changesOf('gesloten', {})).toEqual([])
    expect(changesOf('gesloten', { onderwerp: '' })).toEqual([])
    expect(changesOf('gesloten', { naam: 'Anders', deadline: '2027-04-01' })).toEqual([
      'naam',
      'deadline',
    ])
  })
})

describe('Dutch days', () => {
  it.each([
    ['2027-03-14T23:30:00Z', '2027-03-15'],
    ['2027-07-01T22:30:00Z', '2027-07-02'],
    ['2027-07-01T21:30:00Z', '2027-07-01'],
  ])('at %s it is %s', (moment, day) => {
    expect(dayOf(new Date(moment))).toBe(day)
  })

  it('begin at nine by the clock on the wall, in winter and in summer', () => {
    expect(momentOn('2027-01-10', 9)).toEqual(new Date('2027-01-10T08:00:00Z'))
    expect(momentOn('2027-03-28', 9)).toEqual(new Date('2027-03-28T07:00:00Z'))
    expect(momentOn('2027-10-31', 9)).toEqual(new Date('2027-10-31T08:00:00Z'))
  })

  it('are counted across the change of the clock', () => {
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29')
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28')
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2)
  })

  it('are written in words', () => {
    expect(deadlineInWords('2027-02-09')).toBe('dinsdag 9 februari 2027')
    expect(dayInWords(dayOf(new Date('2027-02-08T23:30:00.000Z')))).toBe('9 februari 2027')
  })
})
