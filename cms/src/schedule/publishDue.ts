import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { lockDocument } from '../database/lockDocument'
import { instrumentAddress } from '../instrument/adminAddress'
import { collectVerschillen } from '../logboek/logboekContext'
import { VANZELF, writeLogboekregel } from '../logboek/writeLogboekregel'
import { beheergroepOntvangers } from '../mail/ontvangers'
import { queueBericht } from '../mail/queueBericht'
import { forEachDocument } from './forEachDocument'
import { hasCome, INSTRUMENT, type PlannedInstrument, readVersion } from './plannedInstrument'
import type { ScheduledTask } from './scheduledTask'
import { momentInWords } from '../time/inWords'

/** An instrument whose moment has come, with that moment. */
type Due = PlannedInstrument & { publiceerOp: string }

/** Publishes what was approved for a moment that has come. */
export function publishDue(strapi: Core.Strapi, adminUrl: string): ScheduledTask {
  return {
    naam: 'publiceren',
    async run(now) {
      const due: { documentId: string }[] = await strapi.db.query(INSTRUMENT).findMany({
        select: ['documentId'],
        where: {
          publishedAt: { $null: true },
          werkstroom: 'goedgekeurd',
          publiceerOp: { $lte: now.toISOString() },
        },
      })
      await forEachDocument(strapi, 'publiceren', due, async (documentId) => {
        try {
          await whileDue(strapi, documentId, now, (draft) => publish(strapi, draft, now))
        } catch (error) {
          if (!(error instanceof errors.ApplicationError)) throw error
          await whileDue(strapi, documentId, now, (draft) =>
            giveUp(strapi, draft, adminUrl, error.message),
          )
        }
      })
    },
  }
}

/** Nobody changes it meanwhile, and it is looked at again: it was due a moment ago. */
async function whileDue(
  strapi: Core.Strapi,
  documentId: string,
  now: Date,
  work: (draft: Due) => Promise<void>,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await lockDocument(strapi, trx, documentId)
    const draft = await readVersion(strapi, documentId, 'draft')
    if (draft && isDue(draft, now)) await work(draft)
  })
}

function isDue(draft: PlannedInstrument, now: Date): draft is Due {
  return (
    draft.werkstroom === 'goedgekeurd' && !draft.gearchiveerdOp && hasCome(draft.publiceerOp, now)
  )
}

async function publish(strapi: Core.Strapi, draft: Due, now: Date): Promise<void> {
  const { documentId, naam, publiceerOp, verlooptOp, updatedAt } = draft
  const published = await readVersion(strapi, documentId, 'published')
  // First: the published version is a copy of the draft.
  await clearPlan(strapi, documentId)
  const isPublished = published !== null && new Date(published.updatedAt) >= new Date(updatedAt)
  if (isPublished) return
  if (hasCome(verlooptOp, now))
    throw new errors.ValidationError('Het moment bij Verloopt op is al voorbij.')
  const { verschillen } = await collectVerschillen(() =>
    strapi.documents(INSTRUMENT).publish({ documentId }),
  )
  await writeLogboekregel(strapi, {
    wie: VANZELF,
    wat: 'gepubliceerd',
    soort: 'instrument',
    betreft: documentId,
    titel: naam,
    opmerking: `Gepland voor ${momentInWords(new Date(publiceerOp))}.`,
    verschillen,
  })
}

/** The plan is dropped, so that it is tried and told of once; who mends it plans it again. */
async function giveUp(
  strapi: Core.Strapi,
  { documentId, naam, publiceerOp }: Due,
  adminUrl: string,
  reason: string,
): Promise<void> {
  const moment = momentInWords(new Date(publiceerOp))
  await clearPlan(strapi, documentId)
  await writeLogboekregel(strapi, {
    wie: VANZELF,
    wat: 'niet gepubliceerd',
    soort: 'instrument',
    betreft: documentId,
    titel: naam,
    opmerking: `Gepland voor ${moment}. ${reason}`,
  })
  for (const { sleutel, email } of await beheergroepOntvangers(strapi))
    await queueBericht(strapi, {
      sleutel: `niet-gepubliceerd:${documentId}:${publiceerOp}:${sleutel}`,
      aan: email,
      onderwerp: `Niet gepubliceerd: ${naam}`,
      tekst: [
        `${naam} zou op ${moment} vanzelf gepubliceerd worden. Dat is niet gelukt.`,
        reason,
        'De planning is vervallen. Vul aan wat ontbreekt en publiceer het instrument, of plan het opnieuw.',
        instrumentAddress(adminUrl, documentId),
      ].join('\n\n'),
    })
  strapi.log.warn(`Rooster: "${naam}" is niet gepubliceerd. ${reason}`)
}

/** Below the document service: an edit of an approved instrument would take its approval away. */
async function clearPlan(strapi: Core.Strapi, documentId: string): Promise<void> {
  await strapi.db
    .query(INSTRUMENT)
    .updateMany({ where: { documentId }, data: { publiceerOp: null } })
}
