import { z } from 'zod'

export const WERKSTROMEN = ['concept', 'ingediend', 'teruggestuurd', 'goedgekeurd'] as const
export const ACTIES = [
  'indienen',
  'wijzigen',
  'goedkeuren',
  'terugsturen',
  'gecontroleerd',
  'depubliceren',
  'archiveren',
  'dearchiveren',
] as const

const opmerkingSchema = z.object({
  veld: z.string().nullish(),
  veldNaam: z.string().nullish(),
  tekst: z.string(),
  door: z.string().nullish(),
  op: z.string().nullish(),
  opgelost: z.boolean().nullish(),
})

/** Where an instrument is in its review, and what who asks may do with it now. */
export const standSchema = z.object({
  documentId: z.string(),
  naam: z.string(),
  werkstroom: z.enum(WERKSTROMEN),
  isGepubliceerd: z.boolean(),
  isGewijzigd: z.boolean(),
  gearchiveerdOp: z.string().nullish(),
  versie: z.string(),
  // An actie that a newer server knows and this page does not is left out.
  acties: z
    .array(z.string())
    .transform((acties) => ACTIES.filter((actie) => acties.includes(actie))),
  opmerkingen: z.array(opmerkingSchema),
  compleetheid: z.object({
    percentage: z.number(),
    publiceren: z.array(z.string()),
    volledig: z.array(z.string()),
  }),
  controle: z.object({
    gecontroleerdOp: z.string().nullish(),
    gecontroleerdDoor: z.string().nullish(),
    volgendeControle: z.string().nullish(),
    isVerlopen: z.boolean(),
  }),
  planning: z.object({ publiceerOp: z.string().nullish(), verlooptOp: z.string().nullish() }),
})

export const verschilSchema = z.object({
  versie: z.string(),
  verschillen: z.array(
    z.object({ veld: z.string(), label: z.string(), was: z.string(), wordt: z.string() }),
  ),
})

export type Werkstroom = (typeof WERKSTROMEN)[number]
export type Actie = (typeof ACTIES)[number]
export type Stand = z.infer<typeof standSchema>
export type Opmerking = z.infer<typeof opmerkingSchema>
export type Verschillen = z.infer<typeof verschilSchema>
