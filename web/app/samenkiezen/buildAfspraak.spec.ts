import { describe, expect, it } from 'vitest'
import { aGesprekCatalogus } from '../testing/aGesprekCatalogus'
import { afspraakTekst } from './afspraakTekst'
import { buildAfspraak, gekozenOf } from './buildAfspraak'
import { emptyGesprek, type Gesprek } from './gesprek'

const TALK: Gesprek = {
  ...emptyGesprek('2026-11-20'),
  rolverdeling: 'samen',
  kenmerken: ['4.1'],
  waarden: ['rust', 'dichtbij'],
  lijstje: ['jobs-training', 'taalhuis'],
  vasteOpties: ['nog-niet'],
  besluit: 'kiezen',
  gekozen: ['jobs-training'],
  reden: 'Het is dichtbij.\nEn ik ken  de groep.',
  volgendeStap: 'Een keer kijken',
  wie: 'Wij samen',
  datum: '2026-12-01',
  vragen: ['Wanneer kan ik beginnen?'],
  nagegaan: ['jobs-training: Er is plek.'],
}
const build = (gesprek: Gesprek) => buildAfspraak(gesprek, aGesprekCatalogus(), '2026-11-23')

describe('buildAfspraak', () => {
  it('says all of it in the words of the client', () => {
    expect(afspraakTekst(build(TALK))).toBe(
      `Onze afspraak, 23 november 2026

Wie beslist wat
- We kiezen samen

Hier willen we aan werken
- Sollicitatievaardigheden: Uitleg van 4.1.

Dit is voor mij belangrijk
- Dicht bij huis en Rust om mij heen

Dit hebben we bekeken
- JOBS-training
- Taalhuis
- Nog niet: nu niets doen

Wat we kiezen, en waarom
- Dit willen we doen: JOBS-training
- Want: Het is dichtbij. En ik ken de groep.

Dit gaat mijn coach nog na
- [ ] Er is een uitkering.
- [x] Er is plek.

Dit willen we nog vragen
- Wanneer kan ik beginnen?

Volgende stap
- Een keer kijken
- Wie doet dat: Wij samen
- Wanneer: 1 december 2026

Dit is wat we samen willen. Het is nog geen besluit: de keuzehulp kent niets toe.
Wat hier staat is nagekeken op: JOBS-training 3 oktober 2026; Taalhuis 3 oktober 2026.`,
    )
  })

  it('says once of which option the conditions are, when there is more than one', () => {
    const gekozen = ['jobs-training', 'taalhuis']
    expect(afspraakTekst(build({ ...TALK, besluit: 'combinatie', gekozen }))).toContain(
      `Dit gaat mijn coach nog na
JOBS-training:
- [ ] Er is een uitkering.
- [x] Er is plek.
Taalhuis:
- [ ] Er is een uitkering.
- [ ] Er is plek.
`,
    )
  })

  it('leaves open what was not filled in', () => {
    const { secties } = build(emptyGesprek('2026-11-20'))
    expect(secties).toHaveLength(8)
    expect(secties.every(({ regels }) => regels.length === 0)).toBe(true)
  })

  it('chooses nothing as long as the answer is to wait', () => {
    expect(gekozenOf({ ...TALK, besluit: 'nog-niet' }, [{ slug: 'jobs-training' }])).toEqual([])
    const waiting = afspraakTekst(build({ ...TALK, besluit: 'nog-niet' }))
    expect(waiting).toContain('- Nog niet: nu niets doen\n- Want: Het is dichtbij.')
    expect(waiting).not.toContain('[ ] Er is een uitkering.')
  })
})
