import { z } from 'zod'
import { bestandEntrySchema } from './bestandEntry.ts'

/**
 * What the CMS must deliver of one published instrument. Unknown keys are stripped by the schema:
 * an internal field that is not named here can never reach a document, whatever the CMS sends.
 */

const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)
const number = z.coerce
  .number()
  .nullish()
  .transform((value) => value ?? null)
const date = z.iso
  .date()
  .nullish()
  .transform((value) => value ?? null)
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? [])

export const WERKINGEN = ['direct', 'indirect'] as const
export const werkingSchema = z.enum(WERKINGEN)
/** Direct: the instrument is meant for the kenmerk; indirect: it helps along. */
export type Werking = z.infer<typeof werkingSchema>

export const KOSTENEENHEDEN = [
  'traject',
  'eenmalig',
  'uur',
  'week',
  'maand',
  'jaar',
  'sessie',
] as const

const punt = z.object({ tekst: z.string() })

export const instrumentEntrySchema = z.object({
  documentId: z.string().min(1),
  slug: z.string().min(1),
  naam: z.string().min(1),
  samenvatting: text,
  leverancier: z
    .object({ code: z.string(), slug: z.string(), naam: z.string(), soort: text, website: text })
    .nullish()
    .transform((value) => value ?? null),
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
  voordelen: list(punt),
  nadelen: list(punt),
  kenmerken: list(
    z.object({
      kenmerk: z.object({ code: z.string(), naam: z.string() }),
      werking: werkingSchema,
      toelichting: text,
    }),
  ),
  facetwaarden: list(
    z.object({
      sleutel: z.string(),
      naam: z.string(),
      facetgroep: z.object({ sleutel: z.string(), naam: z.string() }),
    }),
  ),
  duurWekenMin: number,
  duurWekenMax: number,
  duurToelichting: text,
  urenPerWeekMin: number,
  urenPerWeekMax: number,
  kosten: z
    .object({
      bedrag: number,
      eenheid: z
        .enum(KOSTENEENHEDEN)
        .nullish()
        .transform((value) => value ?? null),
      wieBetaalt: text,
      toelichting: text,
    })
    .nullish()
    .transform(
      (value) => value ?? { bedrag: null, eenheid: null, wieBetaalt: null, toelichting: null },
    ),
  wachttijdWeken: number,
  capaciteit: text,
  startmomenten: text,
  belangen: text,
  verwijscontact: text,
  waarden: list(
    z.object({
      waarde: z.object({ sleutel: z.string(), naam: z.string() }),
      stand: z.enum(['goed', 'deels', 'weinig']),
      toelichting: text,
    }),
  ),
  grondslagen: list(
    z.object({ wet: z.string(), artikel: text, url: text, geldigVan: date, geldigTot: date }),
  ),
  bewijs: list(
    z.object({
      niveau: z.number().int().min(0).max(4),
      uitkomst: text,
      termijn: text,
      uitspraak: text,
    }),
  ),
  bronnen: list(z.object({ titel: z.string(), url: text, jaar: number })),
  /** Pictures and files to download; the source leaves out what is of no known kind. */
  afbeeldingen: list(bestandEntrySchema),
  bijlagen: list(bestandEntrySchema),
  gecontroleerdOp: date,
  gecontroleerdDoor: text,
  volgendeControle: date,
  /** Related instruments that are public themselves; the source leaves out what is not. */
  verwant: list(z.object({ slug: z.string(), naam: z.string(), reden: text })),
})

export type InstrumentEntry = z.infer<typeof instrumentEntrySchema>
/** The same, as it may come in: optional and nullable fields may be absent. */
export type InstrumentEntryInput = z.input<typeof instrumentEntrySchema>
