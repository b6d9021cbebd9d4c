import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

export const VOORBEELD_STANDEN = ['concept', 'gepubliceerd'] as const
/** Which version of an instrument a preview shows. */
export type VoorbeeldStand = (typeof VOORBEELD_STANDEN)[number]

/** What one link gives to see, and until when. */
export interface Voorbeeld {
  documentId: string
  stand: VoorbeeldStand
  /** In seconds since 1970. */
  tot: number
}

/** How long a link works. */
const GELDIG_SECONDS = 10 * 60
/** No documentId is longer. */
const MAX_ID_LENGTH = 64

/** A preview of this document that may be seen from now on, for a short while. */
export function newVoorbeeld(
  documentId: string,
  stand: VoorbeeldStand,
  now: number = Date.now(),
): Voorbeeld {
  return { documentId, stand, tot: Math.floor(now / 1000) + GELDIG_SECONDS }
}

/** The query with which a preview is asked for: of web by a person, of the CMS by web. */
export function voorbeeldQuery(key: string, voorbeeld: Voorbeeld): string {
  const { stand, tot } = voorbeeld
  const query = new URLSearchParams({ tot: String(tot), handtekening: sign(key, voorbeeld) })
  if (stand !== 'concept') query.set('stand', stand)
  return query.toString()
}

const querySchema = z.object({
  tot: z.string().regex(/^\d{1,12}$/),
  handtekening: z.string().max(100),
  stand: z.enum(VOORBEELD_STANDEN).default('concept'),
})

/** A link that is good, one that was, or none at all. */
export type CheckedVoorbeeld = Voorbeeld | 'verlopen' | 'ongeldig'

/** Judges a link. Only one that was really given out is called expired. */
export function checkVoorbeeld(
  key: string,
  documentId: string,
  query: unknown,
  now: number = Date.now(),
): CheckedVoorbeeld {
  const parsed = querySchema.safeParse(query)
  if (!parsed.success || documentId.length > MAX_ID_LENGTH) return 'ongeldig'
  const { tot, stand, handtekening } = parsed.data
  const voorbeeld = { documentId, stand, tot: Number(tot) }
  if (!isSame(sign(key, voorbeeld), handtekening)) return 'ongeldig'
  return voorbeeld.tot * 1000 < now ? 'verlopen' : voorbeeld
}

/** The signature for a file that a preview shows, which works as long as that preview does. */
export function signBestand(key: string, naam: string, tot: number): string {
  return hmac(key, ['bestand', naam, tot])
}

/** True when this signature is really for this file and still works. */
export function mayReadBestand(
  key: string,
  naam: string,
  query: unknown,
  now: number = Date.now(),
): boolean {
  const parsed = querySchema.safeParse(query)
  if (!parsed.success) return false
  const tot = Number(parsed.data.tot)
  return isSame(signBestand(key, naam, tot), parsed.data.handtekening) && tot * 1000 >= now
}

function sign(key: string, { documentId, stand, tot }: Voorbeeld): string {
  return hmac(key, ['instrument', documentId, stand, tot])
}

/** No part can hold the sign between the parts, so no two lists give the same text. */
function hmac(key: string, parts: readonly (string | number)[]): string {
  const text = parts.map((part) => encodeURIComponent(part)).join('|')
  return createHmac('sha256', key).update(text).digest('base64url')
}

/** Takes as long for a wrong signature as for the right one. */
function isSame(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}
