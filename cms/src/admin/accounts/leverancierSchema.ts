import { z } from 'zod'

const leverancierSchema = z.object({
  documentId: z.string(),
  code: z.string(),
  naam: z.string(),
  email: z.string().nullish(),
})

/** The answer of the content manager: one page that holds them all. */
export const leveranciersSchema = z
  .object({ results: z.array(leverancierSchema) })
  .transform(({ results }) => results)

export const ACCOUNT_STATUS = [
  'actief',
  'uitgenodigd',
  'uitnodiging verlopen',
  'geblokkeerd',
] as const

const accountSchema = z.object({
  id: z.number(),
  email: z.string(),
  naam: z.string(),
  status: z.enum(ACCOUNT_STATUS),
  uitgenodigdTot: z.string().nullish(),
  laatstIngelogdOp: z.string().nullish(),
})

export const accountsSchema = z
  .object({ accounts: z.array(accountSchema) })
  .transform(({ accounts }) => accounts)

/** What was done, told by the server: it knows whether a mail goes out. */
export const accountDoneSchema = z.object({ melding: z.string() })

export type Leverancier = z.infer<typeof leverancierSchema>
export type Account = z.infer<typeof accountSchema>
