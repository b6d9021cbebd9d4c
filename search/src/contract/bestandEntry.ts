import { z } from 'zod'

/** What the CMS must deliver of a file: a picture in the size that readers get, or an attachment. */
export const bestandEntrySchema = z.object({
  /** Its name in the storage; nothing in it can lead out of there. */
  opslagnaam: z.string().regex(/^[A-Za-z0-9_-]+\.[a-z0-9]+$/),
  /** What it is called. */
  naam: z.string().min(1),
  /** Its content type. */
  type: z.string().min(1),
  grootte: z
    .number()
    .nullish()
    .transform((value) => value ?? null),
  alt: z
    .string()
    .nullish()
    .transform((value) => value?.trim() || null),
  breedte: z
    .number()
    .nullish()
    .transform((value) => value ?? null),
  hoogte: z
    .number()
    .nullish()
    .transform((value) => value ?? null),
  /** Differs after every change of the file. */
  versie: z.string(),
})

export type BestandEntry = z.infer<typeof bestandEntrySchema>
