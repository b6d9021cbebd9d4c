import type { Core } from '@strapi/strapi'
import { writeLogboekregel } from '../logboek/writeLogboekregel'
import { ConflictError } from '../ownRoutes/conflictError'
import { createValidationError } from '../validation/validationError'
import { type InstrumentStand, readInstrumentStanden } from './instrumentStanden'
import { beginstandOf } from './instrumentUitkomsten'
import { type Leverancier, type Ontvanger, ontvangersOf, usableAccounts } from './ontvangers'
import { queueMails } from './queueMails'
import { composeUitvraag } from './uitvraagMail'
import { RONDE, type RondeRow, UITVRAAG, withLockedRonde } from './uitvraagRows'
import { dayOf } from '../time/amsterdamDay'
import { deadlineInWords } from '../time/inWords'

export interface LeverancierNaam {
  code: string
  naam: string
}

/** What came of sending a round: every leverancier that it is about stands in one of the lists. */
export interface Verzending {
  verstuurd: (LeverancierNaam & { adressen: string[] })[]
  /** Part of `verstuurd`: mailed at the address of the card, but nobody can log in yet. */
  zonderAccount: LeverancierNaam[]
  /** No account and no address: nothing was sent. */
  nietBereikbaar: LeverancierNaam[]
  /** Had this round before. */
  alUitgezet: LeverancierNaam[]
}

interface Candidate {
  leverancier: Leverancier
  standen: InstrumentStand[]
  ontvangers: Ontvanger[]
}

const LEVERANCIER = 'api::leverancier.leverancier'

/**
 * Sends a round to the leveranciers with these codes, or to all that have instruments. A running
 * round can be sent again: those who were asked already are left alone.
 */
export async function sendRonde(
  strapi: Core.Strapi,
  documentId: string,
  codes: readonly string[] | null,
  now = new Date(),
): Promise<Verzending> {
  return withLockedRonde(strapi, documentId, async (ronde) => {
    refuseUnsendable(ronde, now)
    const candidates = await findCandidates(strapi, codes)
    const asked = await codesAsked(strapi, ronde)
    const fresh = candidates.filter(({ leverancier }) => !asked.has(leverancier.code))
    const reachable = fresh.filter(({ ontvangers }) => ontvangers.length > 0)
    const verzending = describe(candidates, asked)
    if (reachable.length === 0) throw nobodyToAsk(verzending)
    for (const candidate of reachable) await askOne(strapi, ronde, candidate, now)
    await markSent(strapi, ronde, verzending, now)
    return verzending
  })
}

function refuseUnsendable(ronde: RondeRow, now: Date): void {
  if (ronde.voortgang === 'gesloten')
    throw new ConflictError('Deze ronde is gesloten. Maak een nieuwe ronde om opnieuw te vragen.')
  if (!ronde.deadline)
    throw createValidationError('Vul eerst in tot wanneer leveranciers kunnen reageren.')
  if (ronde.deadline < dayOf(now))
    throw createValidationError(
      `De deadline, ${deadlineInWords(ronde.deadline)}, is al voorbij. Kies een dag die nog komt.`,
    )
}

async function findCandidates(
  strapi: Core.Strapi,
  codes: readonly string[] | null,
): Promise<Candidate[]> {
  const leveranciers: Leverancier[] = await strapi.db.query(LEVERANCIER).findMany({
    where: codes ? { code: { $in: [...codes] } } : {},
    populate: { gebruikers: true },
    orderBy: { naam: 'asc' },
  })
  const known = new Set(leveranciers.map(({ code }) => code))
  const unknown = (codes ?? []).filter((code) => !known.has(code))
  if (unknown.length > 0)
    throw createValidationError(`Deze leveranciers bestaan niet: ${unknown.join(', ')}.`)
  const standen = await readInstrumentStanden(strapi, [...known])
  return leveranciers
    .map((leverancier) => ({
      leverancier,
      standen: standen.filter(({ leverancierCode }) => leverancierCode === leverancier.code),
      ontvangers: ontvangersOf(leverancier),
    }))
    .filter((candidate) => codes !== null || candidate.standen.length > 0)
}

async function codesAsked(strapi: Core.Strapi, ronde: RondeRow): Promise<Set<string>> {
  const uitvragen: { leverancierCode: string }[] = await strapi.db
    .query(UITVRAAG)
    .findMany({ select: ['leverancierCode'], where: { ronde: { id: ronde.id } } })
  return new Set(uitvragen.map(({ leverancierCode }) => leverancierCode))
}

function describe(candidates: readonly Candidate[], asked: ReadonlySet<string>): Verzending {
  const fresh = candidates.filter(({ leverancier }) => !asked.has(leverancier.code))
  const reachable = fresh.filter(({ ontvangers }) => ontvangers.length > 0)
  return {
    verstuurd: reachable.map(({ leverancier, ontvangers }) => ({
      ...nameOf(leverancier),
      adressen: ontvangers.map(({ email }) => email),
    })),
    zonderAccount: reachable
      .filter(({ leverancier }) => usableAccounts(leverancier).length === 0)
      .map(({ leverancier }) => nameOf(leverancier)),
    nietBereikbaar: fresh
      .filter(({ ontvangers }) => ontvangers.length === 0)
      .map(({ leverancier }) => nameOf(leverancier)),
    alUitgezet: candidates
      .filter(({ leverancier }) => asked.has(leverancier.code))
      .map(({ leverancier }) => nameOf(leverancier)),
  }
}

const nameOf = ({ code, naam }: Leverancier): LeverancierNaam => ({ code, naam })
const namesOf = (leveranciers: readonly LeverancierNaam[]): string =>
  leveranciers.map(({ naam }) => naam).join(', ')

function nobodyToAsk({ nietBereikbaar, alUitgezet }: Verzending): Error {
  const sentences = [
    'Er is niets verstuurd.',
    ...(nietBereikbaar.length > 0
      ? [`Zonder account en zonder e-mailadres: ${namesOf(nietBereikbaar)}.`]
      : []),
    ...(alUitgezet.length > 0 ? [`Al gevraagd: ${namesOf(alUitgezet)}.`] : []),
  ]
  if (sentences.length === 1) sentences.push('Er zijn geen leveranciers met instrumenten.')
  return createValidationError(sentences.join(' '), { nietBereikbaar, alUitgezet })
}

async function askOne(
  strapi: Core.Strapi,
  ronde: RondeRow,
  { leverancier, standen, ontvangers }: Candidate,
  now: Date,
): Promise<void> {
  const uitgezetOp = now.toISOString()
  const { documentId }: { documentId: string } = await strapi.db.query(UITVRAAG).create({
    data: {
      ronde: ronde.id,
      leverancier: leverancier.id,
      leverancierCode: leverancier.code,
      voortgang: 'uitgezet',
      uitgezetOp,
      beginstand: beginstandOf(standen),
      // As the document service does for what has no draft.
      publishedAt: uitgezetOp,
    },
  })
  const sleutel = `uitvraag:${documentId}`
  await queueMails(strapi, { sleutel, ontvangers, ronde, standen, compose: composeUitvraag, now })
}

async function markSent(
  strapi: Core.Strapi,
  ronde: RondeRow,
  { verstuurd, nietBereikbaar }: Verzending,
  now: Date,
): Promise<void> {
  await strapi.db.query(RONDE).update({
    where: { id: ronde.id },
    data: { voortgang: 'lopend', verstuurdOp: ronde.verstuurdOp ?? now.toISOString() },
  })
  const skipped = nietBereikbaar.length > 0 ? ` Niet bereikbaar: ${namesOf(nietBereikbaar)}.` : ''
  await writeLogboekregel(strapi, {
    wat: 'verstuurd',
    soort: 'uitvraagronde',
    betreft: ronde.documentId,
    titel: ronde.naam,
    opmerking: `Aan ${namesOf(verstuurd)}.${skipped}`,
  })
}
