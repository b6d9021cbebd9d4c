import type { Core } from '@strapi/strapi'
import { writeLogboekregel } from '../logboek/writeLogboekregel'
import { ConflictError } from '../ownRoutes/conflictError'
import { readInstrumentStanden } from './instrumentStanden'
import {
  compareInstrumenten,
  type InstrumentUitkomst,
  isChanged,
  parseBeginstand,
} from './instrumentUitkomsten'
import { titleOf, UITVRAAG, type UitvraagWithRonde, withLockedUitvraag } from './uitvraagRows'

/** Marks an answered uitvraag as finished once nothing is left to do for it. */
export async function finishAnswered(
  strapi: Core.Strapi,
  documentId: string,
  now: Date,
): Promise<void> {
  await withLockedUitvraag(strapi, documentId, (uitvraag) =>
    finishIfNothingLeft(strapi, uitvraag, now),
  )
}

/** As above, for who has locked the uitvraag already. */
export async function finishIfNothingLeft(
  strapi: Core.Strapi,
  uitvraag: UitvraagWithRonde,
  now: Date,
): Promise<void> {
  if (uitvraag.ronde.voortgang !== 'lopend' || uitvraag.voortgang !== 'ingediend') return
  const uitkomsten = await readUitkomsten(strapi, uitvraag)
  if (isNothingLeft(uitkomsten, uitvraag.reactie)) await markFinished(strapi, uitvraag, now)
}

/** Finishes an uitvraag because the beheergroep says so, answered or not: by telephone perhaps. */
export async function finishByHand(
  strapi: Core.Strapi,
  documentId: string,
  now = new Date(),
): Promise<void> {
  await withLockedUitvraag(strapi, documentId, async (uitvraag) => {
    if (uitvraag.ronde.voortgang !== 'lopend')
      throw new ConflictError('Deze ronde is gesloten. Er valt niets meer af te ronden.')
    if (uitvraag.voortgang === 'afgerond') throw new ConflictError('Deze uitvraag is al afgerond.')
    await markFinished(strapi, uitvraag, now)
  })
}

/**
 * True when every instrument is approved. A reaction without a changed instrument still has to be
 * read by somebody; changed ones were read when they were approved.
 */
export function isNothingLeft(
  uitkomsten: readonly InstrumentUitkomst[],
  reactie: string | null,
): boolean {
  const isApproved = uitkomsten.every(
    ({ werkstroom }) => werkstroom === 'goedgekeurd' || werkstroom === null,
  )
  return isApproved && (!reactie || uitkomsten.some(isChanged))
}

/** What became of the instruments of one uitvraag until now. */
export async function readUitkomsten(
  strapi: Core.Strapi,
  { leverancierCode, beginstand, uitgezetOp }: UitvraagWithRonde,
): Promise<InstrumentUitkomst[]> {
  const standen = await readInstrumentStanden(strapi, [leverancierCode])
  return compareInstrumenten(parseBeginstand(beginstand), standen, uitgezetOp)
}

async function markFinished(
  strapi: Core.Strapi,
  uitvraag: UitvraagWithRonde,
  now: Date,
): Promise<void> {
  await strapi.db.query(UITVRAAG).update({
    where: { id: uitvraag.id },
    data: { voortgang: 'afgerond', afgerondOp: now.toISOString() },
  })
  await writeLogboekregel(strapi, {
    wat: 'afgerond',
    soort: 'uitvraag',
    betreft: uitvraag.documentId,
    titel: titleOf(uitvraag),
  })
}
