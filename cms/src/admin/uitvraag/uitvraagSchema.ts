import { z } from 'zod'
import { WERKSTROMEN } from '../instrument/standSchema'

export const UITVRAAG_VOORTGANG = ['uitgezet', 'geopend', 'ingediend', 'afgerond'] as const

const rondeHead = z.object({
  documentId: z.string(),
  naam: z.string(),
  voortgang: z.enum(['concept', 'lopend', 'gesloten']),
  deadline: z.string().nullish(),
  verstuurdOp: z.string().nullish(),
  geslotenOp: z.string().nullish(),
})

const aantallenSchema = z.object({
  totaal: z.number(),
  uitgezet: z.number(),
  geopend: z.number(),
  ingediend: z.number(),
  afgerond: z.number(),
})

const rondeSchema = rondeHead.extend({ aantallen: aantallenSchema })
export const rondenSchema = z.array(rondeSchema)

/** An instrument in a round; one that is no longer there has no werkstroom. */
const instrumentSchema = z.object({
  documentId: z.string(),
  naam: z.string(),
  werkstroom: z.enum(WERKSTROMEN).nullish(),
  gewijzigdSinds: z.boolean().optional(),
})

const uitvraagSchema = z.object({
  documentId: z.string(),
  leverancier: z.string(),
  leverancierCode: z.string(),
  isBereikbaar: z.boolean().optional(),
  voortgang: z.enum(UITVRAAG_VOORTGANG),
  uitgezetOp: z.string().nullish(),
  geopendOp: z.string().nullish(),
  ingediendOp: z.string().nullish(),
  afgerondOp: z.string().nullish(),
  herinneringen: z.number(),
  laatsteHerinneringOp: z.string().nullish(),
  reactie: z.string().nullish(),
  instrumenten: z.array(instrumentSchema),
})

export const bordSchema = rondeSchema.extend({ uitvragen: z.array(uitvraagSchema) })

export const verslagSchema = z.object({
  naam: z.string(),
  isDefinitief: z.boolean(),
  gevraagd: z.number(),
  gereageerd: z.number(),
  opTijd: z.number(),
  teLaat: z.number(),
  mediaanDagen: z.number().nullable(),
  instrumenten: z.object({
    totaal: z.number(),
    gewijzigd: z.number(),
    gepubliceerd: z.number(),
  }),
  nietGereageerd: z.array(z.string()),
  regels: z.array(
    z.object({
      leverancier: z.string(),
      heeftGereageerd: z.boolean(),
      isOpTijd: z.boolean().nullable(),
      reactie: z.string().nullish(),
      instrumenten: z.array(
        z.object({
          documentId: z.string(),
          naam: z.string(),
          verloop: z.enum(['ongewijzigd', 'gewijzigd', 'nieuw', 'vervallen']),
          velden: z.array(z.string()),
          gepubliceerdOp: z.string().nullish(),
        }),
      ),
    }),
  ),
})

const leverancierNaam = z.object({ code: z.string(), naam: z.string() })

export const verzendingSchema = z.object({
  verstuurd: z.array(leverancierNaam),
  zonderAccount: z.array(leverancierNaam),
  nietBereikbaar: z.array(leverancierNaam),
  alUitgezet: z.array(leverancierNaam),
})

export const herinneringSchema = z.object({
  herinnerd: z.array(leverancierNaam),
  overgeslagen: z.array(leverancierNaam.extend({ reden: z.string() })),
})

export type Ronde = z.infer<typeof rondeSchema>
export type RondeVoortgang = Ronde['voortgang']
export type Uitvraag = z.infer<typeof uitvraagSchema>
export type UitvraagVoortgang = Uitvraag['voortgang']
export type Bord = z.infer<typeof bordSchema>
export type Verslag = z.infer<typeof verslagSchema>
export type Verzending = z.infer<typeof verzendingSchema>
export type Herinnering = z.infer<typeof herinneringSchema>
