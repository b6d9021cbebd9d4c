import { z } from 'zod'
import { instrumentEntrySchema } from '../contract/instrumentEntry.ts'
import type { PublicInstrument } from '../document/instrumentDocument.ts'
import { toPublicInstrument } from '../document/mapInstrument.ts'
import { digest } from '../text/digest.ts'

/** What the CMS answers when web asks for a preview: the contract of the index and no more. */
const antwoordSchema = z.object({
  entry: instrumentEntrySchema,
  /** What the draft still lacks, in sentences. */
  ontbreekt: z.array(z.string()),
})

/** A draft as readers would see it. */
export interface VoorbeeldInstrument {
  instrument: PublicInstrument
  ontbreekt: string[]
}

/** Reads the answer of the CMS. @throws when it is not one */
export function parseVoorbeeldAntwoord(answer: unknown): VoorbeeldInstrument {
  const { entry, ontbreekt } = antwoordSchema.parse(answer)
  return { instrument: toPublicInstrument(entry, digest), ontbreekt }
}
