import { describe, expect, it } from 'vitest'
import { frozenBecause } from '../src/werkstroom/guardInstrument'
import {
  ACTIES,
  type Actie,
  allowedActions,
  decide,
  type Stand,
  WERKSTROMEN,
  type Wie,
} from '../src/werkstroom/overgangen'
import { shownNaam } from '../src/werkstroom/shownNaam'
import { addMonths, dayOf } from '../src/time/amsterdamDay'

const BEHEER: Wie[] = [
  { rol: 'superbeheer', leverancierCodes: [] },
  { rol: 'beheergroep', leverancierCodes: [] },
]
const EIGEN: Wie = { rol: 'leverancier', leverancierCodes: ['welzijn', 'anders'] }
const ANDERMANS: Wie = { rol: 'leverancier', leverancierCodes: ['bibliotheek'] }
const NIEMANDS: Wie = { rol: 'leverancier', leverancierCodes: [] }
const ZONDER_ROL: Wie = { rol: null, leverancierCodes: ['welzijn'] }
const EVERYBODY = [...BEHEER, EIGEN, ANDERMANS, NIEMANDS, ZONDER_ROL]

const STANDEN: Stand[] = WERKSTROMEN.flatMap((werkstroom) =>
  [true, false].flatMap((isGepubliceerd) =>
    [null, '2026-11-01T10:00:00.000Z'].flatMap((gearchiveerdOp) =>
      ['welzijn', null].map((leverancierCode) => ({
        werkstroom,
        isGepubliceerd,
        gearchiveerdOp,
        leverancierCode,
      })),
    ),
  ),
)

const stand = (over: Partial<Stand> = {}): Stand => ({
  werkstroom: 'concept',
  isGepubliceerd: false,
  gearchiveerdOp: null,
  leverancierCode: 'welzijn',
  ...over,
})

describe('the steps of the review', () => {
  it.each<[Stand['werkstroom'], Actie, string]>([
    ['concept', 'indienen', 'ingediend'],
    ['teruggestuurd', 'indienen', 'ingediend'],
    ['ingediend', 'terugsturen', 'teruggestuurd'],
    ['ingediend', 'goedkeuren', 'goedgekeurd'],
    ['concept', 'goedkeuren', 'goedgekeurd'],
    ['teruggestuurd', 'goedkeuren', 'goedgekeurd'],
    ['goedgekeurd', 'wijzigen', 'concept'],
  ])('go from %s by %s to %s, and have no other', (werkstroom, actie, naar) => {
    for (const wie of BEHEER) expect(decide(wie, actie, stand({ werkstroom }))).toEqual({ naar })
    const steps = STANDEN.filter((one) => !one.gearchiveerdOp).flatMap((one) =>
      (['indienen', 'terugsturen', 'goedkeuren', 'wijzigen'] as const).filter(
        (step) => 'naar' in decide({ rol: 'superbeheer', leverancierCodes: [] }, step, one),
      ),
    )
    expect(steps).toHaveLength(7 * 4)
  })

  it('let a leverancier hand in and take into change what is its own, and nothing else', () => {
    const isOwn = ({ leverancierCode }: Stand) => leverancierCode === 'welzijn'
    for (const one of STANDEN.filter(isOwn))
      expect(['indienen', 'wijzigen']).toEqual(expect.arrayContaining(allowedActions(EIGEN, one)))
    for (const one of STANDEN.filter((other) => !isOwn(other)))
      expect(allowedActions(EIGEN, one)).toEqual([])
    expect(allowedActions(EIGEN, stand())).toEqual(['indienen'])
    expect(allowedActions(EIGEN, stand({ werkstroom: 'goedgekeurd' }))).toEqual(['wijzigen'])
    expect(allowedActions(EIGEN, stand({ werkstroom: 'ingediend' }))).toEqual([])
  })

  it('leave nothing to who has no part in it', () => {
    for (const wie of [ANDERMANS, NIEMANDS, ZONDER_ROL])
      for (const one of STANDEN) expect(allowedActions(wie, one)).toEqual([])
  })

  it('leave of an archived instrument only taking it out', () => {
    for (const one of STANDEN.filter(({ gearchiveerdOp }) => gearchiveerdOp)) {
      for (const wie of BEHEER) expect(allowedActions(wie, one)).toEqual(['dearchiveren'])
      expect(allowedActions(EIGEN, one)).toEqual([])
    }
  })

  it('keep the werkstroom where an action is not a step', () => {
    const kept = STANDEN.flatMap((one) =>
      (['gecontroleerd', 'depubliceren', 'archiveren', 'dearchiveren'] as const).flatMap(
        (actie) => {
          const besluit = decide({ rol: 'beheergroep', leverancierCodes: [] }, actie, one)
          return 'naar' in besluit ? [besluit.naar === one.werkstroom] : []
        },
      ),
    )
    expect(new Set(kept)).toEqual(new Set([true]))
  })

  it('say in a sentence why something cannot be done', () => {
    const refusals = EVERYBODY.flatMap((wie) =>
      STANDEN.flatMap((one) => ACTIES.map((actie) => decide(wie, actie, one))),
    ).flatMap((besluit) => ('weigering' in besluit ? [besluit.weigering] : []))
    for (const refusal of new Set(refusals)) expect(refusal).toMatch(/^[A-Z].{15,}\.$/)
  })
})

describe('what stands still', () => {
  it('is what was handed in, and an archived one for publishing', () => {
    expect(frozenBecause(stand({ werkstroom: 'ingediend' }), true)).toContain('Goedkeuren')
    expect(frozenBecause(stand({ werkstroom: 'ingediend' }), false)).toContain('staat vast')
    expect(frozenBecause(stand({ gearchiveerdOp: '2026-11-01' }), true)).toContain('archief')
    for (const werkstroom of ['concept', 'teruggestuurd', 'goedgekeurd'] as const)
      expect(frozenBecause(stand({ werkstroom }), true)).toBeNull()
  })
})

describe('the next check', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-28', 6, '2027-05-28'],
    ['2026-12-15', 12, '2027-12-15'],
    ['2026-03-31', 36, '2029-03-31'],
  ])('comes for %s after %d months on %s', (date, months, then) => {
    expect(addMonths(date, months)).toBe(then)
  })

  it('counts from the day it is in the Netherlands', () => {
    expect(dayOf(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
    expect(dayOf(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31')
  })
})

describe('the name that others see', () => {
  it('is never an e-mail address', () => {
    const email = 'bea@voorbeeld.example'
    expect(shownNaam({ naam: 'Bea Beheergroep', email })).toBe('Bea Beheergroep')
    expect(shownNaam({ naam: email, email })).toBe('Beheergroep')
  })
})
