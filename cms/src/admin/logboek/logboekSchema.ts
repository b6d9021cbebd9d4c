import { z } from 'zod'

const regelSchema = z.object({
  op: z.string(),
  wie: z.string().nullish(),
  wat: z.string(),
  soort: z.string().nullish(),
  betreft: z.string().nullish(),
  titel: z.string().nullish(),
  verschillen: z
    .array(
      z.object({
        veld: z.string(),
        label: z.string().optional(),
        was: z.string(),
        wordt: z.string(),
      }),
    )
    .nullish(),
  opmerking: z.string().nullish(),
})

/** One page of the logboek, the newest line first. */
export const logboekSchema = z.object({
  totaal: z.number(),
  pagina: z.number(),
  perPagina: z.number(),
  regels: z.array(regelSchema),
})

export type Logboek = z.infer<typeof logboekSchema>
export type Logboekregel = z.infer<typeof regelSchema>
