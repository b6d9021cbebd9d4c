import { z } from 'zod'

const versieregelSchema = z.object({
  nummer: z.number(),
  op: z.string(),
  door: z.string().nullish(),
  titel: z.string().nullish(),
})

export const versieregelsSchema = z.array(versieregelSchema)

/** A kept version: its fields in words, and how it differs from what is written now. */
export const versieSchema = z.object({
  nummer: z.number(),
  op: z.string(),
  door: z.string().nullish(),
  velden: z.array(z.object({ veld: z.string(), label: z.string(), waarde: z.string() })),
  verschillen: z.array(
    z.object({
      veld: z.string(),
      label: z.string().optional(),
      was: z.string(),
      wordt: z.string(),
    }),
  ),
})

export type Versieregel = z.infer<typeof versieregelSchema>
export type Versie = z.infer<typeof versieSchema>
