import { z } from 'zod'

/**
 * What the CMS must deliver of the entries that describe instruments: the consumer's side of the
 * wall. Only fields that readers may see are named, so nothing else can come through.
 */

const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)

/** One kenmerk of the tree; `parent` is the code of the node above it, null for a domain. */
export const kenmerkEntrySchema = z.object({
  code: z.string().regex(/^[0-9]+(\.[0-9]+)*$/),
  naam: z.string().min(1),
  parent: z.string().nullable(),
  volgorde: z
    .number()
    .nullish()
    .transform((value) => value ?? 0),
  uitleg: text,
  clientUitleg: text,
  voorbeelden: text,
  intakevraag: text,
  pictogram: text,
  evaKenmerk: text,
})
export type KenmerkEntry = z.infer<typeof kenmerkEntrySchema>

const sleutel = z.string().regex(/^[a-z0-9][a-z0-9-]*$/)

/** A practical facet group with its values, in the order the beheergroep gave them. */
export const facetgroepEntrySchema = z.object({
  sleutel: z.string().regex(/^[a-z][a-z0-9-]*$/),
  naam: z.string().min(1),
  uitleg: text,
  waarden: z.array(z.object({ sleutel, naam: z.string().min(1), uitleg: text })),
})
export type FacetgroepEntry = z.infer<typeof facetgroepEntrySchema>

/** Something that can matter to a client, in the client's words. */
export const waardeEntrySchema = z.object({
  sleutel,
  naam: z.string().min(1),
  uitleg: text,
  pictogram: text,
})
export type WaardeEntry = z.infer<typeof waardeEntrySchema>

/** The public part of the organisation's settings. */
export const instellingEntrySchema = z.object({
  organisatie: text,
  contactNaam: text,
  contactEmail: text,
  contactTelefoon: text,
  controletermijnMaanden: z
    .number()
    .nullish()
    .transform((value) => value ?? 6),
  thema: text,
  voorbeeldcatalogus: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
})
export type InstellingEntry = z.infer<typeof instellingEntrySchema>

/** Everything that stands around the instruments and that pages need for names and explanation. */
export const catalogusEntrySchema = z.object({
  kenmerken: z.array(kenmerkEntrySchema),
  facetgroepen: z.array(facetgroepEntrySchema),
  waarden: z.array(waardeEntrySchema),
  instelling: instellingEntrySchema,
})
export type CatalogusEntry = z.infer<typeof catalogusEntrySchema>
