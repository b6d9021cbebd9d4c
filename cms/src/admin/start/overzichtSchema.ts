import { z } from 'zod'

/** At most ten of them, and how many there are. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ totaal: z.number(), items: z.array(item) })

const instrument = z.object({ documentId: z.string(), naam: z.string() })

/** What asks for the attention of the beheergroep now. */
export const overzichtSchema = z.object({
  teBeoordelen: listOf(
    instrument.extend({ leverancier: z.string().nullish(), sinds: z.string().nullish() }),
  ),
  verouderd: listOf(
    instrument.extend({ leverancier: z.string().nullish(), volgendeControle: z.string() }),
  ),
  onvolledig: listOf(instrument.extend({ percentage: z.number() })),
  zoekindex: z.object({
    zoekmachine: z.string(),
    wachtend: z.number(),
    laatsteSync: z.string().nullish(),
    mislukt: z.array(z.object({ sleutel: z.string(), reden: z.string().nullish() })),
  }),
  mail: z.object({ wachtend: z.number(), mislukt: z.number(), uitgeschakeld: z.boolean() }),
})

export type Overzicht = z.infer<typeof overzichtSchema>
