import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { balanceHints } from '../src/content/balanceHints'
import { clientTextHints } from '../src/content/clientTextHints'
import { splitSentences } from '../src/content/sentences'
import { readSeed } from '../src/seed/readSeed'
import type { InstrumentSeed } from '../src/seed/seedSchema'

const { instrumenten, kenmerken, facetgroepen } = readSeed(
  path.resolve(import.meta.dirname, '../seed'),
)

/** Groups in which an instrument may honestly have nothing. */
const MAY_BE_EMPTY = new Set(['toegankelijkheid'])
const SHORTEST_TEXT = 40
/** From this level on an effect was measured. */
const MEASURED = 3

/** The texts that a reader meets as sentences. */
function texts(instrument: InstrumentSeed): string[] {
  const { samenvatting, doel, werkwijze, doelgroepomschrijving, voorwaarden, nietGeschiktVoor } =
    instrument
  const { aanmelden, aandachtspunten, clientSamenvatting, hoeIsHet, watVraagtHet } = instrument
  return [
    samenvatting,
    doel,
    werkwijze,
    doelgroepomschrijving,
    voorwaarden,
    nietGeschiktVoor,
    aanmelden,
    aandachtspunten,
    clientSamenvatting,
    hoeIsHet,
    watVraagtHet,
    instrument.belangen,
    instrument.verwijscontact,
  ]
}

function clientTexts({
  clientSamenvatting,
  hoeIsHet,
  watVraagtHet,
  waarden,
}: InstrumentSeed): string[] {
  return [
    clientSamenvatting,
    hoeIsHet,
    watVraagtHet,
    waarden.map(({ toelichting }) => toelichting).join('\n'),
  ]
}

describe('the texts of the example catalogue', () => {
  describe.each(instrumenten.map((instrument) => [instrument.slug, instrument] as const))(
    '%s',
    (_slug, instrument) => {
      it('leaves out nothing that a reader would miss', () => {
        expect(texts(instrument).filter((text) => text.length < SHORTEST_TEXT)).toEqual([])
        const groups = facetgroepen
          .map(({ sleutel }) => sleutel)
          .filter((sleutel) => !MAY_BE_EMPTY.has(sleutel))
        expect(groups.filter((groep) => !instrument.facetwaarden[groep]?.length)).toEqual([])
        expect(instrument.kenmerken.some(({ werking }) => werking === 'direct')).toBe(true)
        expect(instrument.verwant.length).toBeGreaterThan(0)
      })

      it('weighs voordelen and nadelen evenly', () => {
        expect(balanceHints(instrument.voordelen, instrument.nadelen)).toEqual([])
      })

      it('says where what is known was found, with the year when it was measured', () => {
        expect(instrument.bronnen.length).toBeGreaterThan(0)
        const isMeasured = instrument.bewijs.some(({ niveau }) => niveau >= MEASURED)
        const hasYear = instrument.bronnen.some(({ jaar }) => jaar !== null)
        expect(hasYear || !isMeasured).toBe(true)
      })

      it('tells a chance as so many out of a hundred people', () => {
        const said = instrument.bewijs.map(({ uitspraak }) => uitspraak).join('\n')
        expect(said).not.toMatch(/%|procent/)
        for (const [, total] of said.matchAll(/\d (?:van|op) de (\d+)/g)) expect(total).toBe('100')
      })

      it('speaks to the client in short sentences without jargon', () => {
        expect(clientTexts(instrument).flatMap(clientTextHints)).toEqual([])
      })

      it('says something else to the professional than to the client', () => {
        const [client, professional] = [
          clientTexts(instrument),
          [instrument.doel, instrument.werkwijze, instrument.voorwaarden],
        ]
        const said = new Set(client.flatMap(splitSentences))
        expect(
          professional.flatMap(splitSentences).filter((sentence) => said.has(sentence)),
        ).toEqual([])
      })

      it('promises nothing that only a decision can give', () => {
        expect(texts(instrument).join(' ')).not.toMatch(
          /\b(u krijgt|je krijgt recht|heeft recht op|gegarandeerd)\b/i,
        )
      })

      it('checks later than it checked', () => {
        expect(instrument.volgendeControle > instrument.gecontroleerdOp).toBe(true)
      })
    },
  )

  it('never says the same sentence of two instrumenten', () => {
    const places = new Map<string, string[]>()
    for (const instrument of instrumenten) {
      const own = new Set(
        [...texts(instrument), ...clientTexts(instrument)].flatMap(splitSentences),
      )
      for (const sentence of own)
        places.set(sentence, [...(places.get(sentence) ?? []), instrument.slug])
    }
    const repeated = [...places].filter(
      ([sentence, slugs]) => slugs.length > 1 && sentence.split(' ').length > 4,
    )
    expect(repeated).toEqual([])
  })

  it('works directly on every leaf', () => {
    const parents = new Set(kenmerken.map(({ parent }) => parent))
    const direct = new Set(
      instrumenten.flatMap((instrument) =>
        instrument.kenmerken
          .filter(({ werking }) => werking === 'direct')
          .map(({ kenmerk }) => kenmerk),
      ),
    )
    expect(
      kenmerken.map(({ code }) => code).filter((code) => !parents.has(code) && !direct.has(code)),
    ).toEqual([])
  })

  it('has at least four instrumenten in every domain that work on it directly', () => {
    for (const domein of ['1', '2', '3', '4', '5']) {
      const count = instrumenten.filter((instrument) =>
        instrument.kenmerken.some(
          ({ kenmerk, werking }) => werking === 'direct' && kenmerk.startsWith(`${domein}.`),
        ),
      ).length
      expect([domein, count >= 4]).toEqual([domein, true])
    }
  })
})
