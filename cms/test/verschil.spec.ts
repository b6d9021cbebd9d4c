import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { instrumentLabels } from '../src/labels/instrument'
import { CONTENT_TYPE_LABELS } from '../src/labels/contentTypeLabels'
import { shortenVerschil } from '../src/logboek/shortenVerschil'
import { readSeed } from '../src/seed/readSeed'
import { type Attribute, entryTitle, isRead, readEntryVelden } from '../src/verschil/entryVelden'
import { instrumentInhoudSchema } from '../src/verschil/instrumentInhoud'
import {
  INSTRUMENT_VELDEN,
  namesIn,
  NO_INSTRUMENT_VELD,
  readInstrumentVelden,
} from '../src/verschil/instrumentVelden'
import { LEFT_OUT } from '../src/verschil/leftOut'
import { compareVelden } from '../src/verschil/veld'
import { herstelData } from '../src/versies/herstelData'
import { anInhoud, exampleInhoud } from './support/anInhoud'

const SRC = path.resolve(import.meta.dirname, '../src')
const seed = readSeed(path.resolve(SRC, '../seed'))
const examples = seed.instrumenten.map((instrument) => exampleInhoud(seed, instrument))
const [example = anInhoud(), other = anInhoud()] = examples

function attributesOf(name: string): Record<string, Attribute> {
  const file = `api/${name}/content-types/${name}/schema.json`
  return JSON.parse(readFileSync(path.join(SRC, file), 'utf8')).attributes
}

/** What one field reads as. */
function waardeOf(veld: string, over: object): string | undefined {
  return readInstrumentVelden(anInhoud(over), 'logboek').find((found) => found.veld === veld)
    ?.waarde
}

describe('the fields of an instrument', () => {
  it('are every attribute of the schema, but for those that are named as left out', () => {
    const attributes = Object.keys(attributesOf('instrument'))
    const known = [...Object.keys(INSTRUMENT_VELDEN), ...Object.keys(NO_INSTRUMENT_VELD)]
    expect(known).toEqual(expect.arrayContaining(attributes))
    expect(Object.keys(INSTRUMENT_VELDEN).filter((name) => !attributes.includes(name))).toEqual([])
    expect(Object.keys(instrumentInhoudSchema.shape).sort()).toEqual(
      Object.keys(INSTRUMENT_VELDEN).sort(),
    )
  })

  it('come in the order of the form, under the names of the form', () => {
    const form = instrumentLabels.rows.flatMap((row) => Object.keys(row))
    const velden = readInstrumentVelden(example, 'logboek')
    const inForm = velden.map(({ veld }) => veld).filter((veld) => form.includes(veld))
    expect(inForm).toEqual(form.filter((veld) => veld in INSTRUMENT_VELDEN))
    expect(velden.find(({ veld }) => veld === 'hoeIsHet')?.label).toBe(
      'Voor de cliënt: hoe is het?',
    )
  })

  it('are without what is internal for a leverancier, and without the remarks in a comparison', () => {
    const internal = [
      'interneNotitie',
      'prijsafspraken',
      'internContact',
      'herkomst',
      'leverancier',
    ]
    for (const name of internal) {
      expect(namesIn('beheer')).toContain(name)
      expect(namesIn('leverancier')).not.toContain(name)
    }
    expect(namesIn('logboek')).toContain('opmerkingen')
    expect(namesIn('beheer')).not.toContain('opmerkingen')
  })

  it.each([
    ['samenvatting', { samenvatting: 'Kort' }, 'Kort'],
    ['voordelen', { voordelen: [{ tekst: 'Een' }, { tekst: 'Twee' }] }, 'Een\nTwee'],
    [
      'kenmerken',
      {
        kenmerken: [
          {
            kenmerk: { documentId: 'k', code: '4.1', naam: 'Zoeken' },
            werking: 'direct',
            toelichting: 'Oefenen',
          },
          { kenmerk: null, werking: 'indirect' },
        ],
      },
      '4.1 Zoeken: direct. Oefenen\nGeen kenmerk gekozen: indirect',
    ],
    [
      'facetwaarden',
      {
        facetwaarden: [
          ['vorm', 'Vorm', 1, 'online', 'Online', 2],
          ['fase', 'Fase', 2, 'start', 'Start', 1],
          ['vorm', 'Vorm', 1, 'groep', 'Groep', 1],
        ].map(([groep, groepNaam, plaats, sleutel, naam, volgorde]) => ({
          documentId: `${groep}/${sleutel}`,
          sleutel,
          naam,
          volgorde,
          facetgroep: { sleutel: groep, naam: groepNaam, volgorde: plaats },
        })),
      },
      'Vorm: Groep, Online\nFase: Start',
    ],
    [
      'waarden',
      { waarden: [{ waarde: { documentId: 'w', sleutel: 'rust', naam: 'Rust' }, stand: 'deels' }] },
      'Rust: deels',
    ],
    [
      'kosten',
      { kosten: { bedrag: 1250.5, eenheid: 'traject', wieBetaalt: 'Gemeente' } },
      '€ 1.250,5 per traject\nWie betaalt: Gemeente',
    ],
    ['kosten', { kosten: { bedrag: 0 } }, 'gratis'],
    ['duurWekenMin', { duurWekenMin: 2.5 }, '2,5'],
    ['duurWekenMin', { duurWekenMin: 0 }, '0'],
    ['gecontroleerdOp', { gecontroleerdOp: '2026-10-01' }, '1 oktober 2026'],
    ['publiceerOp', { publiceerOp: '2026-10-01T22:30:00.000Z' }, '2 oktober 2026 om 00:30'],
    [
      'grondslagen',
      { grondslagen: [{ wet: 'Participatiewet', artikel: '7', geldigVan: '2026-01-01' }] },
      'Participatiewet, artikel 7, geldig vanaf 1 januari 2026',
    ],
    [
      'bewijs',
      { bewijs: [{ niveau: 0, uitkomst: 'werk', uitspraak: 'Niets bekend.' }] },
      'Niveau 0, werk: Niets bekend.',
    ],
    ['bronnen', { bronnen: [{ titel: 'Studie', jaar: 2013 }] }, 'Studie (2013)'],
    ['verwant', { verwant: [{ slug: 'jobclub', reden: 'Lijkt' }] }, 'jobclub: Lijkt'],
    ['bijlagen', { bijlagen: [{ id: 1, name: 'folder.pdf' }] }, 'folder.pdf'],
    [
      'opmerkingen',
      { opmerkingen: [{ veld: 'doel', tekst: 'Korter', door: 'Bea', opgelost: true }] },
      'Doel: Korter (Bea, opgelost)',
    ],
    ['doel', {}, ''],
  ])('read %s of %j as %j', (veld, over, waarde) => {
    expect(waardeOf(veld, over)).toBe(waarde)
  })
})

describe('the fields of other content', () => {
  const names = readdirSync(path.join(SRC, 'api')).filter(
    (name) => `api::${name}.${name}` in CONTENT_TYPE_LABELS && name !== 'instrument',
  )

  it.each(names)(
    'are every attribute of a %s, but for those that are named as left out',
    (name) => {
      const uid = `api::${name}.${name}`
      for (const [attribute, schema] of Object.entries(attributesOf(name))) {
        const isLeftOut = Boolean(LEFT_OUT[uid]?.[attribute] ?? schema.mappedBy)
        expect([attribute, isRead(uid, attribute, schema)]).toEqual([attribute, !isLeftOut])
      }
      for (const attribute of Object.keys(LEFT_OUT[uid] ?? {}))
        expect(Object.keys(attributesOf(name))).toContain(attribute)
    },
  )

  it('read relations by what they are called, texts with blocks as text, and yes and no', () => {
    const read = (name: string, entry: object) =>
      readEntryVelden(`api::${name}.${name}`, attributesOf(name), { ...entry })
        .filter(({ waarde }) => waarde !== '')
        .map(({ label, waarde }) => `${label}: ${waarde}`)
    const inhoud = [
      { type: 'heading', children: [{ type: 'text', text: 'Kop' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Lees ' },
          { type: 'link', url: 'https://voorbeeld.example', children: [{ text: 'dit' }] },
        ],
      },
      { type: 'list', children: [{ type: 'list-item', children: [{ text: 'een' }] }] },
    ]
    expect(read('document', { inhoud })).toEqual([
      'Inhoud: Kop\nLees dit (https://voorbeeld.example)\n- een',
    ])
    expect(read('kenmerk', { parent: { aanduiding: '1 Leren' }, volgorde: 3 })).toEqual([
      'Valt onder: 1 Leren',
      'Volgorde: 3',
    ])
    expect(read('instelling', { voorbeeldcatalogus: false })).toEqual([
      'Toon “Voorbeeldcatalogus”: nee',
    ])
    const gebruikers = [{ firstname: 'Bo', lastname: 'Bieb', email: 'bo@voorbeeld.example' }]
    expect(read('leverancier', { gebruikers })).toEqual(['Gebruikers: Bo Bieb'])
  })

  it('say nothing of who was invited, nor of what anybody answered', () => {
    const entry = { email: 'x@voorbeeld.example', naam: 'X', tip: 'Y', opmerking: 'Z' }
    for (const name of ['uitnodiging', 'ervaring', 'terugkoppeling']) {
      const uid = `api::${name}.${name}`
      const velden = readEntryVelden(uid, attributesOf(name), entry)
      expect(JSON.stringify(velden)).not.toMatch(/"(x@voorbeeld.example|X|Y|Z)"/)
    }
    expect(entryTitle('api::uitnodiging.uitnodiging', entry)).toBe('')
  })
})

describe('a difference', () => {
  it('is every field that reads otherwise, and nothing between equals', () => {
    const before = readInstrumentVelden(example, 'logboek')
    const after = readInstrumentVelden({ ...example, doel: 'Nieuw' }, 'logboek')
    expect(compareVelden(before, before)).toEqual([])
    expect(compareVelden(before, after)).toEqual([
      { veld: 'doel', label: 'Doel', was: example.doel, wordt: 'Nieuw' },
    ])
    const all = compareVelden(before, readInstrumentVelden(other, 'logboek'))
    expect(all.length).toBeGreaterThan(20)
    expect(compareVelden([], after).filter(({ was }) => was !== '')).toEqual([])
  })

  it('leaves out nothing: when every field of two instruments differs, every field is named', () => {
    const names = namesIn('logboek')
    const differing = names.filter((name) =>
      examples.some(
        (inhoud) =>
          compareVelden(
            readInstrumentVelden(example, 'logboek'),
            readInstrumentVelden({ ...example, [name]: inhoud[name] }, 'logboek'),
          ).length === 1,
      ),
    )
    const same = ['afbeeldingen', 'bijlagen', 'publiceerOp', 'verlooptOp', 'opmerkingen']
    expect(differing.length).toBeGreaterThan(names.length - same.length - 5)
  })

  it('is kept as it is while it is short', () => {
    const verschil = { veld: 'doel', was: 'a'.repeat(2_000), wordt: '' }
    expect(shortenVerschil(verschil)).toBe(verschil)
  })

  it('of long texts is cut to 2,000 characters, around where they begin to differ', () => {
    const same = 'a'.repeat(5_000)
    const { was, wordt } = shortenVerschil({ was: `${same}oud`, wordt: `${same}nieuw` })
    expect(was).toMatch(/^…a+oud$/)
    expect(wordt).toMatch(/^…a+nieuw$/)
    const begin = shortenVerschil({ was: `b${same}`, wordt: same })
    expect(begin.was).toMatch(/^ba+…$/)
    for (const text of [was, wordt, begin.was, begin.wordt])
      expect(text.length).toBeLessThanOrEqual(2_000)
  })
})

describe('restoring a version', () => {
  const bestaand = (inhoud = example) => ({
    documentIds: new Set([
      ...inhoud.kenmerken.flatMap(({ kenmerk }) => kenmerk?.documentId ?? []),
      ...inhoud.waarden.flatMap(({ waarde }) => waarde?.documentId ?? []),
      ...inhoud.facetwaarden.map(({ documentId }) => documentId),
    ]),
    bestanden: new Set([1]),
  })

  it('writes back the text and what it points at, and leaves alone what is of now', () => {
    const { data, weggelaten } = herstelData(example, bestaand())
    expect(weggelaten).toEqual([])
    expect(data).toMatchObject({ doel: example.doel, kosten: example.kosten })
    expect(data['kenmerken']).toEqual(
      example.kenmerken.map(({ kenmerk, ...line }) => ({ ...line, kenmerk: kenmerk?.documentId })),
    )
    for (const name of ['slug', 'leverancier', 'opmerkingen', 'interneNotitie', 'verlooptOp'])
      expect(data).not.toHaveProperty(name)
  })

  it('leaves out what no longer exists and names it', () => {
    const bijlagen = [
      { id: 1, name: 'blijft.pdf' },
      { id: 2, name: 'weg.pdf' },
    ]
    const [first] = example.kenmerken
    const [facet] = example.facetwaarden
    const { documentIds, bestanden } = bestaand()
    documentIds.delete(first?.kenmerk?.documentId ?? '')
    documentIds.delete(facet?.documentId ?? '')
    const { data, weggelaten } = herstelData({ ...example, bijlagen }, { documentIds, bestanden })
    expect(weggelaten).toEqual([
      `Kenmerk ${first?.kenmerk?.code} ${first?.kenmerk?.naam}`,
      `${facet?.facetgroep?.naam}: ${facet?.naam}`,
      'Bestand weg.pdf',
    ])
    expect(data['bijlagen']).toEqual([1])
    expect(data['kenmerken']).toHaveLength(example.kenmerken.length - 1)
  })
})
