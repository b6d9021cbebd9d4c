import { z } from 'zod'

const text = z.string().nullable().default(null)
const number = z.number().nullable().default(null)

const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((list) => list ?? [])

const kenmerk = z.object({ documentId: z.string(), code: z.string(), naam: z.string() })
const waarde = z.object({ documentId: z.string(), sleutel: z.string(), naam: z.string() })
const leverancier = z.object({ documentId: z.string(), code: z.string(), naam: z.string() })
const facetwaarde = z.object({
  documentId: z.string(),
  sleutel: z.string(),
  naam: z.string(),
  volgorde: number,
  facetgroep: z
    .object({ sleutel: z.string(), naam: z.string(), volgorde: number })
    .nullable()
    .default(null),
})
const bestand = z.object({ id: z.number(), name: z.string() })
const punten = listOf(z.object({ tekst: text }))

/**
 * All that is filled in of an instrument, with the names of what it points at: enough to read it
 * back years later, when those have gone. A field that did not exist when it was kept is empty.
 */
export const instrumentInhoudSchema = z.object({
  naam: text,
  slug: text,
  samenvatting: text,
  leverancier: leverancier.nullable().default(null),
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
  kenmerken: listOf(
    z.object({ kenmerk: kenmerk.nullable().default(null), werking: text, toelichting: text }),
  ),
  facetwaarden: listOf(facetwaarde),
  duurWekenMin: number,
  duurWekenMax: number,
  duurToelichting: text,
  urenPerWeekMin: number,
  urenPerWeekMax: number,
  kosten: z
    .object({ bedrag: number, eenheid: text, wieBetaalt: text, toelichting: text })
    .nullable()
    .default(null),
  wachttijdWeken: number,
  capaciteit: text,
  startmomenten: text,
  belangen: text,
  verwijscontact: text,
  waarden: listOf(
    z.object({ waarde: waarde.nullable().default(null), stand: text, toelichting: text }),
  ),
  grondslagen: listOf(
    z.object({ wet: text, artikel: text, url: text, geldigVan: text, geldigTot: text }),
  ),
  bewijs: listOf(z.object({ niveau: number, uitkomst: text, termijn: text, uitspraak: text })),
  bronnen: listOf(z.object({ titel: text, url: text, jaar: number })),
  verwant: listOf(z.object({ slug: text, reden: text })),
  afbeeldingen: listOf(bestand),
  bijlagen: listOf(bestand),
  gecontroleerdOp: text,
  gecontroleerdDoor: text,
  volgendeControle: text,
  publiceerOp: text,
  verlooptOp: text,
  registratiecode: text,
  uplNaam: text,
  internContact: text,
  prijsafspraken: text,
  interneNotitie: text,
  herkomst: text,
  opmerkingen: listOf(
    z.object({
      veld: text,
      tekst: text,
      door: text,
      op: text,
      opgelost: z.boolean().nullable().default(null),
    }),
  ),
})

export type InstrumentInhoud = z.infer<typeof instrumentInhoudSchema>
