import { z } from 'zod'
import { describeField } from '../labels/contentTypeLabels'
import { INSTRUMENT } from '../validation/storedInstrument'
import type { InstrumentStand } from './instrumentStanden'
import { changedFields } from './vingerafdrukken'

const beginstandSchema = z.array(
  z.object({
    documentId: z.string(),
    naam: z.string(),
    vingerafdrukken: z.record(z.string(), z.string()),
  }),
)

const uitkomstenSchema = z.array(
  z.object({
    documentId: z.string(),
    naam: z.string(),
    werkstroom: z.string().nullable(),
    verloop: z.enum(['ongewijzigd', 'gewijzigd', 'nieuw', 'vervallen']),
    velden: z.array(z.string()),
    gepubliceerdOp: z.string().nullable(),
  }),
)

/** What an uitvraag knows of the instruments as they were when it went out. */
export type Beginstand = z.infer<typeof beginstandSchema>

/** What became of one instrument since the uitvraag went out. */
export type InstrumentUitkomst = z.infer<typeof uitkomstenSchema>[number]

/** Reads what an uitvraag has stored; one that has nothing yet knows of no instruments. */
export const parseBeginstand = (stored: unknown): Beginstand => beginstandSchema.parse(stored ?? [])

/** The outcome that was written down when the round was closed; null before that. */
export const parseEindstand = (stored: unknown): InstrumentUitkomst[] | null =>
  stored ? uitkomstenSchema.parse(stored) : null

/** What to remember of the instruments when an uitvraag goes out. */
export function beginstandOf(standen: readonly InstrumentStand[]): Beginstand {
  return standen.map(({ documentId, naam, vingerafdrukken }) => ({
    documentId,
    naam,
    vingerafdrukken,
  }))
}

/**
 * Compares the instruments with what they were when the uitvraag went out. An instrument that is no
 * longer there (archived, removed, of another leverancier) has lapsed.
 */
export function compareInstrumenten(
  begin: Beginstand,
  standen: readonly InstrumentStand[],
  uitgezetOp: string | null,
): InstrumentUitkomst[] {
  const before = new Map(begin.map((entry) => [entry.documentId, entry.vingerafdrukken]))
  const present = new Set(standen.map(({ documentId }) => documentId))
  const lapsed = begin.filter(({ documentId }) => !present.has(documentId))
  return [
    ...standen.map((stand) => uitkomstOf(stand, before.get(stand.documentId), uitgezetOp)),
    ...lapsed.map(({ documentId, naam }) => ({
      documentId,
      naam,
      werkstroom: null,
      verloop: 'vervallen' as const,
      velden: [],
      gepubliceerdOp: null,
    })),
  ]
}

function uitkomstOf(
  { documentId, naam, werkstroom, gepubliceerdOp, vingerafdrukken }: InstrumentStand,
  before: Beginstand[number]['vingerafdrukken'] | undefined,
  uitgezetOp: string | null,
): InstrumentUitkomst {
  const velden = changedFields(before ?? {}, vingerafdrukken)
  const isPublishedSince = gepubliceerdOp && uitgezetOp && gepubliceerdOp > uitgezetOp
  return {
    documentId,
    naam,
    werkstroom,
    verloop: before ? (velden.length > 0 ? 'gewijzigd' : 'ongewijzigd') : 'nieuw',
    velden: before ? velden.map((veld) => describeField(INSTRUMENT, [veld])) : [],
    gepubliceerdOp: isPublishedSince ? gepubliceerdOp : null,
  }
}

/** True when the leverancier did something with it that the round asked for. */
export function isChanged({ verloop }: InstrumentUitkomst): boolean {
  return verloop !== 'ongewijzigd'
}
