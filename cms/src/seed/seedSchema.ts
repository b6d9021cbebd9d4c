import { z } from 'zod'

/** The shape of the readable JSON under `cms/seed`: what an editor would fill in, by key. */

const sleutel = z.string().regex(/^[a-z][a-z0-9-]*$/)
const date = z.iso.date()
const text = z.string().trim().min(1)
const optional = text.nullable()
const number = z.number().min(0).nullable()

export const kenmerkSeedSchema = z.strictObject({
  code: z.string().regex(/^[1-5](\.\d)*$/),
  naam: text,
  parent: z.string().nullable(),
  volgorde: z.int(),
  uitleg: text,
  clientUitleg: text,
  voorbeelden: z.array(text),
  intakevraag: text,
  pictogram: optional,
  evaKenmerk: optional,
})

export const facetgroepSeedSchema = z.strictObject({
  sleutel,
  naam: text,
  uitleg: optional,
  volgorde: z.int(),
  waarden: z
    .array(
      z.strictObject({
        // Levels of Dutch begin with a letter and a digit: a1, b1.
        sleutel: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
        naam: text,
        uitleg: optional,
        volgorde: z.int(),
      }),
    )
    .min(1),
})

export const leverancierSeedSchema = z.strictObject({
  code: sleutel,
  slug: sleutel,
  naam: text,
  soort: z.enum(['intern', 'extern', 'publiek']),
  website: z.url().nullable(),
  contactpersoon: optional,
  email: z.email().nullable(),
  telefoon: optional,
})

export const waardeSeedSchema = z.strictObject({
  sleutel,
  naam: text,
  uitleg: text,
  pictogram: optional,
  volgorde: z.int(),
})

const punten = z.array(z.strictObject({ tekst: text })).min(1)

export const instrumentSeedSchema = z.strictObject({
  slug: sleutel,
  naam: text,
  samenvatting: text,
  leverancier: sleutel,
  doel: text,
  werkwijze: text,
  doelgroepomschrijving: text,
  voorwaarden: text,
  nietGeschiktVoor: text,
  aanmelden: text,
  aandachtspunten: text,
  clientSamenvatting: text,
  hoeIsHet: text,
  watVraagtHet: text,
  voordelen: punten,
  nadelen: punten,
  kenmerken: z
    .array(
      z.strictObject({
        kenmerk: z.string(),
        werking: z.enum(['direct', 'indirect']),
        toelichting: text,
      }),
    )
    .min(1),
  facetwaarden: z.record(sleutel, z.array(z.string())),
  duurWekenMin: number,
  duurWekenMax: number,
  duurToelichting: optional,
  urenPerWeekMin: number,
  urenPerWeekMax: number,
  kosten: z.strictObject({
    bedrag: number,
    eenheid: z.enum(['traject', 'eenmalig', 'uur', 'week', 'maand', 'jaar', 'sessie']).nullable(),
    wieBetaalt: optional,
    toelichting: optional,
  }),
  wachttijdWeken: number,
  capaciteit: optional,
  startmomenten: optional,
  belangen: text,
  verwijscontact: text,
  waarden: z.array(
    z.strictObject({
      waarde: sleutel,
      stand: z.enum(['goed', 'deels', 'weinig']),
      toelichting: text,
    }),
  ),
  grondslagen: z.array(
    z.strictObject({
      wet: text,
      artikel: optional,
      url: z.url().nullable(),
      geldigVan: date.nullable(),
      geldigTot: date.nullable(),
    }),
  ),
  bewijs: z
    .array(
      z.strictObject({
        niveau: z.int().min(0).max(4),
        uitkomst: optional,
        termijn: optional,
        uitspraak: text,
      }),
    )
    .min(1),
  bronnen: z.array(
    z.strictObject({ titel: text, url: z.url().nullable(), jaar: z.int().nullable() }),
  ),
  gecontroleerdOp: date,
  gecontroleerdDoor: text,
  volgendeControle: date,
  verwant: z.array(z.strictObject({ slug: sleutel, reden: text })),
  registratiecode: optional,
  uplNaam: optional,
  internContact: optional,
  prijsafspraken: optional,
  interneNotitie: optional,
  herkomst: text,
})

export type KenmerkSeed = z.infer<typeof kenmerkSeedSchema>
export type FacetgroepSeed = z.infer<typeof facetgroepSeedSchema>
export type LeverancierSeed = z.infer<typeof leverancierSeedSchema>
export type WaardeSeed = z.infer<typeof waardeSeedSchema>
export type InstrumentSeed = z.infer<typeof instrumentSeedSchema>

export interface Seed {
  kenmerken: KenmerkSeed[]
  facetgroepen: FacetgroepSeed[]
  leveranciers: LeverancierSeed[]
  waarden: WaardeSeed[]
  instrumenten: InstrumentSeed[]
}
