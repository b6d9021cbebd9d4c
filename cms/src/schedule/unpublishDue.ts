import type { Core } from '@strapi/strapi'
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

/** Takes what has expired off the website. The published version says when, not its draft. */
export function unpublishDue(strapi: Core.Strapi, adminUrl: string): ScheduledTask {
  return {
    naam: 'depubliceren',
    async run(now) {
      const due: { documentId: string }[] = await strapi.db.query(INSTRUMENT).findMany({
        select: ['documentId'],
        where: { publishedAt: { $notNull: true }, verlooptOp: { $lte: now.toISOString() } },
      })
      await forEachDocument(strapi, 'depubliceren', due, (documentId) =>
        unpublish(strapi, documentId, now, adminUrl),
      )
    },
  }
}

async function unpublish(
  strapi: Core.Strapi,
  documentId: string,
  now: Date,
  adminUrl: string,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await lockDocument(strapi, trx, documentId)
    const published = await readVersion(strapi, documentId, 'published')
    const verlooptOp = published?.verlooptOp ?? null
    if (!published || verlooptOp === null || !hasCome(verlooptOp, now)) return
    await collectVerschillen(() => strapi.documents(INSTRUMENT).unpublish({ documentId }))
    await tell(strapi, { ...published, verlooptOp }, adminUrl)
  })
}

async function tell(
  strapi: Core.Strapi,
  { documentId, naam, verlooptOp }: PlannedInstrument & { verlooptOp: string },
  adminUrl: string,
): Promise<void> {
  const moment = momentInWords(new Date(verlooptOp))
  await writeLogboekregel(strapi, {
    wie: VANZELF,
    wat: 'gedepubliceerd',
    soort: 'instrument',
    betreft: documentId,
    titel: naam,
    opmerking: `Verliep op ${moment}.`,
  })
  for (const { sleutel, email } of await beheergroepOntvangers(strapi))
    await queueBericht(strapi, {
      sleutel: `verlopen:${documentId}:${verlooptOp}:${sleutel}`,
      aan: email,
      onderwerp: `Niet meer openbaar: ${naam}`,
      tekst: [
        `${naam} is vanzelf van de website gehaald, omdat het verliep op ${moment}. De tekst is bewaard.`,
        'Hoort het instrument weer op de website, verander dan eerst Verloopt op en publiceer het.',
        instrumentAddress(adminUrl, documentId),
      ].join('\n\n'),
    })
}
