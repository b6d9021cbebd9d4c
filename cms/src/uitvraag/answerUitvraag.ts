import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Actor } from '../accounts/actor'
import { writeLogboekregel } from '../logboek/writeLogboekregel'
import { ConflictError } from '../ownRoutes/conflictError'
import { finishIfNothingLeft, readUitkomsten } from './finishUitvraag'
import { readInstrumentStanden } from './instrumentStanden'
import { type InstrumentUitkomst, isChanged } from './instrumentUitkomsten'
import { describeMijnUitvraag } from './mijn'
import {
  findUitvraag,
  titleOf,
  UITVRAAG,
  type UitvraagWithRonde,
  withLockedUitvraag,
} from './uitvraagRows'
import { isOpen } from './voortgang'
import { dayOf } from '../time/amsterdamDay'
import { dayInWords } from '../time/inWords'

/** Notes that a leverancier has seen what is asked. Looking again changes nothing. */
export async function openUitvraag(
  strapi: Core.Strapi,
  actor: Actor,
  documentId: string,
  now = new Date(),
): Promise<object> {
  await withOwnUitvraag(strapi, actor, documentId, async (uitvraag) => {
    if (uitvraag.voortgang !== 'uitgezet' || uitvraag.ronde.voortgang !== 'lopend') return
    await update(strapi, uitvraag, { voortgang: 'geopend', geopendOp: now.toISOString() })
    await log(strapi, uitvraag, 'geopend')
  })
  return describe(strapi, documentId)
}

/** Takes it that a leverancier is done: what was changed has been handed in. */
export async function submitUitvraag(
  strapi: Core.Strapi,
  actor: Actor,
  documentId: string,
  reactie: string | null,
  now = new Date(),
): Promise<object> {
  await withOwnUitvraag(strapi, actor, documentId, async (uitvraag) => {
    refuseAnswer(uitvraag)
    refuseUnsubmitted(await readUitkomsten(strapi, uitvraag))
    const ingediendOp = now.toISOString()
    const geopendOp = uitvraag.geopendOp ?? ingediendOp
    await update(strapi, uitvraag, { voortgang: 'ingediend', geopendOp, ingediendOp, reactie })
    await log(strapi, uitvraag, 'ingediend', reactie ?? undefined)
    await finishIfNothingLeft(strapi, { ...uitvraag, voortgang: 'ingediend', reactie }, now)
  })
  return describe(strapi, documentId)
}

/** Does something with an uitvraag of one's own; another's is as if it did not exist. */
async function withOwnUitvraag(
  strapi: Core.Strapi,
  actor: Actor,
  documentId: string,
  work: (uitvraag: UitvraagWithRonde) => Promise<void>,
): Promise<void> {
  await withLockedUitvraag(strapi, documentId, async (uitvraag) => {
    if (!actor.leverancierCodes.includes(uitvraag.leverancierCode))
      throw new errors.NotFoundError('Deze uitvraag bestaat niet.')
    await work(uitvraag)
  })
}

function refuseAnswer(uitvraag: UitvraagWithRonde): void {
  const { ronde, ingediendOp } = uitvraag
  if (ronde.voortgang !== 'lopend')
    throw new ConflictError(
      `Deze uitvraag is gesloten${ronde.geslotenOp ? ` op ${dayInWords(dayOf(new Date(ronde.geslotenOp)))}` : ''}. Uw instrumenten kunt u nog wel wijzigen en indienen.`,
    )
  if (isOpen(uitvraag)) return
  throw new ConflictError(
    ingediendOp
      ? `U hebt deze uitvraag al ingediend op ${dayInWords(dayOf(new Date(ingediendOp)))}.`
      : 'De beheergroep heeft deze uitvraag al afgerond.',
  )
}

/** What was changed and not handed in would be seen by nobody. */
function refuseUnsubmitted(uitkomsten: readonly InstrumentUitkomst[]): void {
  const waiting = uitkomsten.filter(
    (uitkomst) =>
      isChanged(uitkomst) && ['concept', 'teruggestuurd'].includes(uitkomst.werkstroom ?? ''),
  )
  if (waiting.length === 0) return
  const names = waiting.map(({ naam }) => naam).join(', ')
  throw new ConflictError(
    `U hebt wijzigingen die nog niet zijn ingediend: ${names}. Dien die eerst in. Meld daarna dat u klaar bent.`,
    { instrumenten: waiting.map(({ documentId, naam }) => ({ documentId, naam })) },
  )
}

async function update(strapi: Core.Strapi, { id }: UitvraagWithRonde, data: object): Promise<void> {
  await strapi.db.query(UITVRAAG).update({ where: { id }, data })
}

async function log(
  strapi: Core.Strapi,
  uitvraag: UitvraagWithRonde,
  wat: string,
  opmerking?: string,
): Promise<void> {
  await writeLogboekregel(strapi, {
    wat,
    soort: 'uitvraag',
    betreft: uitvraag.documentId,
    titel: titleOf(uitvraag),
    ...(opmerking && { opmerking }),
  })
}

async function describe(strapi: Core.Strapi, documentId: string): Promise<object> {
  const uitvraag = await findUitvraag(strapi, documentId)
  const standen = await readInstrumentStanden(strapi, [uitvraag.leverancierCode])
  return describeMijnUitvraag(uitvraag, standen)
}
