import { z } from 'zod'
import { WERKSTROMEN } from '../instrument/standSchema'
import { UITVRAAG_VOORTGANG } from '../uitvraag/uitvraagSchema'

const leverancierSchema = z.object({
  code: z.string(),
  naam: z.string(),
  contactpersoon: z.string().nullish(),
  email: z.string().nullish(),
  telefoon: z.string().nullish(),
})

const uitvraagSchema = z.object({
  documentId: z.string(),
  ronde: z.string(),
  tekst: z.string().nullish(),
  deadline: z.string().nullish(),
  leverancierCode: z.string().nullish(),
  voortgang: z.enum(UITVRAAG_VOORTGANG),
  ingediendOp: z.string().nullish(),
  reactie: z.string().nullish(),
  instrumenten: z.array(
    z.object({
      documentId: z.string(),
      naam: z.string(),
      werkstroom: z.enum(WERKSTROMEN).nullish(),
      ontbreekt: z.array(z.string()).nullish(),
      volgendeControle: z.string().nullish(),
      gewijzigdSinds: z.boolean().nullish(),
    }),
  ),
})

const instrumentSchema = z.object({
  documentId: z.string(),
  naam: z.string(),
  werkstroom: z.enum(WERKSTROMEN),
  isGepubliceerd: z.boolean(),
  percentage: z.number(),
  opmerkingen: z.number(),
})

/** What a leverancier comes for: what is asked, the own instruments, the own card. */
export const mijnSchema = z.object({
  leveranciers: z.array(leverancierSchema),
  uitvragen: z.array(uitvraagSchema),
  instrumenten: z.array(instrumentSchema),
})

export type Mijn = z.infer<typeof mijnSchema>
export type MijnLeverancier = z.infer<typeof leverancierSchema>
export type MijnUitvraag = z.infer<typeof uitvraagSchema>
export type MijnInstrument = z.infer<typeof instrumentSchema>
