import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/uitvraag/csv'
import { isNothingLeft } from '../../src/uitvraag/finishUitvraag'
import { beginstandOf, compareInstrumenten } from '../../src/uitvraag/instrumentUitkomsten'
import { buildVerslag } from '../../src/uitvraag/verslag'
import { verslagCsv } from '../../src/uitvraag/verslagCsv'
import { takeVingerafdrukken } from '../../src/uitvraag/vingerafdrukken'
import { aRonde, aStand, anUitvraag } from './builders'

const UITGEZET = '2027-03-01T10:00:00.000Z'

describe('what became of the instruments', () => {
  const begin = beginstandOf([aStand(), aStand({ documentId: 'weg', naam: 'Weg' })])

  it('names the fields that say something else, by their labels', () => {
    const now = aStand({
      vingerafdrukken: { naam: 'a', doel: 'c', werkwijze: 'd' },
      werkstroom: 'ingediend',
    })
    expect(compareInstrumenten(begin, [now], UITGEZET)).toEqual([
      {
        documentId: 'instrument1',
        naam: 'Maatje',
        werkstroom: 'ingediend',
        verloop: 'gewijzigd',
        velden: ['Doel', 'Werkwijze'],
        gepubliceerdOp: null,
      },
      {
        documentId: 'weg',
        naam: 'Weg',
        werkstroom: null,
        verloop: 'vervallen',
        velden: [],
        gepubliceerdOp: null,
      },
    ])
  })

  it('tells what is new, what stayed and what was published since', () => {
    const fresh = aStand({ documentId: 'nieuw', gepubliceerdOp: '2027-03-02T09:00:00.000Z' })
    const uitkomsten = compareInstrumenten(begin, [aStand(), fresh], UITGEZET)
    expect(uitkomsten.map(({ verloop, gepubliceerdOp }) => [verloop, gepubliceerdOp])).toEqual([
      ['ongewijzigd', null],
      ['nieuw', '2027-03-02T09:00:00.000Z'],
      ['vervallen', null],
    ])
  })
})

describe('the fingerprints of an instrument', () => {
  const instrument = {
    naam: 'Maatje',
    doel: '',
    voordelen: [{ id: 1, tekst: 'Samen' }],
    facetwaarden: [
      { id: 4, documentId: 'a' },
      { id: 5, documentId: 'b' },
    ],
    kenmerken: [{ id: 2, werking: 'direct', kenmerk: { id: 9, documentId: 'k', naam: 'Oud' } }],
    kosten: { id: 3, bedrag: 0 },
    interneNotitie: 'geheim',
  }
  const taken = takeVingerafdrukken(instrument)

  it('do not depend on the numbers of rows, the order of relations or names elsewhere', () => {
    expect(
      takeVingerafdrukken({
        ...instrument,
        doel: null,
        voordelen: [{ tekst: 'Samen', id: 71 }],
        facetwaarden: [
          { id: 5, documentId: 'b' },
          { id: 4, documentId: 'a' },
        ],
        kenmerken: [{ kenmerk: { id: 12, documentId: 'k', naam: 'Nieuw' }, werking: 'direct' }],
        interneNotitie: 'anders',
      }),
    ).toEqual(taken)
  })

  it('differ with a word, a component and a number that is zero', () => {
    const fields = (over: object) => {
      const now = takeVingerafdrukken({ ...instrument, ...over })
      return Object.keys({ ...taken, ...now }).filter((veld) => taken[veld] !== now[veld])
    }
    expect(fields({ naam: 'Maatjes' })).toEqual(['naam'])
    expect(fields({ voordelen: [] })).toEqual(['voordelen'])
    expect(fields({ kosten: { id: 3, bedrag: null } })).toEqual(['kosten'])
  })
})

describe('an answered uitvraag is finished', () => {
  const [approved] = compareInstrumenten(beginstandOf([aStand()]), [aStand()], UITGEZET)
  if (!approved) throw new Error('There is one instrument')
  const changed = { ...approved, verloop: 'gewijzigd' as const }

  it.each([
    ['when everything is approved', [approved], null, true],
    ['when there was nothing to look at', [], null, true],
    ['not while something is under review', [{ ...changed, werkstroom: 'ingediend' }], null, false],
    ['when what lapsed is all that is left', [{ ...approved, werkstroom: null }], null, true],
    ['not while a reaction was read by nobody', [approved], 'Het tarief verandert.', false],
    ['when what was changed beside a reaction is approved', [changed], 'Het tarief.', true],
  ])('%s', (_when, uitkomsten, reactie, expected) => {
    expect(isNothingLeft(uitkomsten, reactie)).toBe(expected)
  })
})

describe('the report of a round', () => {
  const uitkomst = (over: Parameters<typeof anUitvraag>[0], naam: string) => ({
    uitvraag: anUitvraag({ leverancierCode: naam, ...over }),
    instrumenten: compareInstrumenten(beginstandOf([aStand()]), [aStand()], UITGEZET),
  })
  const uitkomsten = [
    uitkomst({ voortgang: 'afgerond', ingediendOp: '2027-03-03T10:00:00.000Z' }, 'vlot'),
    uitkomst({ voortgang: 'ingediend', ingediendOp: '2027-03-15T22:30:00.000Z' }, 'op-tijd'),
    uitkomst({ voortgang: 'ingediend', ingediendOp: '2027-03-15T23:30:00.000Z' }, 'te-laat'),
    uitkomst({ voortgang: 'geopend' }, 'zwijgt'),
    uitkomst({ voortgang: 'afgerond', afgerondOp: '2027-03-05T10:00:00.000Z' }, 'gebeld'),
  ]

  it('counts who answered in time, late and not at all, by Dutch days', () => {
    expect(buildVerslag(aRonde(), uitkomsten)).toMatchObject({
      isDefinitief: false,
      gevraagd: 5,
      gereageerd: 4,
      opTijd: 3,
      teLaat: 1,
      mediaanDagen: 9,
      nietGereageerd: ['zwijgt'],
      instrumenten: { totaal: 5, gewijzigd: 0, gepubliceerd: 0 },
      regels: [
        { dagen: 2, isOpTijd: true },
        { dagen: 14, isOpTijd: true },
        { dagen: 15, isOpTijd: false },
        { dagen: null, isOpTijd: null },
        { dagen: 4, isOpTijd: true },
      ],
    })
  })

  it('of a round that asked nobody is empty', () => {
    expect(buildVerslag(aRonde(), [])).toMatchObject({ gevraagd: 0, mediaanDagen: null })
  })

  it('becomes a table with a row for each instrument', () => {
    const lines = verslagCsv(buildVerslag(aRonde(), uitkomsten)).split('\r\n')
    expect(lines).toHaveLength(7)
    expect(lines[0]).toMatch(/^\uFEFF"Leverancier";"Voortgang";/)
    expect(lines[3]).toBe(
      '"te-laat";"ingediend";"2027-03-01";"";"2027-03-16";"";"ja";"15";"nee";"0";"";"Maatje";"goedgekeurd";"ongewijzigd";"";""',
    )
  })
})

describe('a table for a spreadsheet', () => {
  it.each(['=1+1', '+31 6', '-1', '@SUM(A1)', '\tx', '\r=x', ' =1', '＝1+1', '\0=1'])(
    'calculates nothing of %j',
    (text) => {
      expect(toCsv([[text]])).toBe(`\uFEFF"'${text}"\r\n`)
    },
  )

  it('keeps quotes, semicolons and line ends inside their cell', () => {
    expect(toCsv([['a "b"', 'c;d'], ['e\nf']])).toBe('\uFEFF"a ""b""";"c;d"\r\n"e\nf"\r\n')
  })
})
