import type { Core } from '@strapi/strapi'
import { beheergroepOntvangers, leverancierOntvangers, type Ontvanger } from '../mail/ontvangers'
import { queueBericht, queueTogether } from '../mail/queueBericht'
import { INSTRUMENT } from '../schedule/plannedInstrument'
import type { ScheduledTask } from '../schedule/scheduledTask'
import { digestMail, ownerMail } from './controleMails'
import { controleSleutel, type DueControle, dueControles, type TeControleren } from './dueControles'
import { dayOf, hourOf, isoWeek } from '../time/amsterdamDay'

/** Nobody is mailed at night. */
const FROM_HOUR = 7

/**
 * Once a day: asks owners to look at what is due, and tells the beheergroep once a week what has
 * lapsed.
 */
export function controleTask(strapi: Core.Strapi, adminUrl: string): ScheduledTask {
  let doneOn = ''
  return {
    naam: 'controle',
    async run(now) {
      const vandaag = dayOf(now)
      if (vandaag === doneOn || hourOf(now) < FROM_HOUR) return
      const due = dueControles(await readPublished(strapi), vandaag)
      await askOwners(strapi, due, adminUrl)
      await tellBeheergroep(strapi, due, vandaag, adminUrl)
      doneOn = vandaag
    },
  }
}

async function readPublished(strapi: Core.Strapi): Promise<TeControleren[]> {
  return strapi.db.query(INSTRUMENT).findMany({
    select: ['documentId', 'naam', 'leverancierCode', 'volgendeControle'],
    where: { publishedAt: { $notNull: true }, volgendeControle: { $notNull: true } },
    orderBy: { naam: 'asc' },
  })
}

interface Post {
  ontvanger: Ontvanger
  controles: DueControle[]
}

/** Each gets one mail about everything that is new today. */
async function askOwners(
  strapi: Core.Strapi,
  due: readonly DueControle[],
  adminUrl: string,
): Promise<void> {
  for (const { ontvanger, controles } of await postOf(strapi, due)) {
    const sleutelOf = (controle: DueControle) => controleSleutel(controle, ontvanger.sleutel)
    await queueTogether(strapi, {
      sleutels: controles.map(sleutelOf),
      aan: ontvanger.email,
      schrijf: (nieuw) =>
        ownerMail(
          ontvanger.naam,
          controles.filter((controle) => nieuw.has(sleutelOf(controle))),
          adminUrl,
        ),
    })
  }
}

/** An account can work for more than one leverancier, and gets one mail all the same. */
async function postOf(strapi: Core.Strapi, due: readonly DueControle[]): Promise<Post[]> {
  const post = new Map<string, Post>()
  const byCode = Map.groupBy(due, ({ leverancierCode }) => leverancierCode)
  for (const [code, controles] of byCode) {
    for (const ontvanger of code ? await leverancierOntvangers(strapi, code) : []) {
      const own = post.get(ontvanger.sleutel)
      if (own) own.controles.push(...controles)
      else post.set(ontvanger.sleutel, { ontvanger, controles: [...controles] })
    }
  }
  return [...post.values()]
}

async function tellBeheergroep(
  strapi: Core.Strapi,
  due: readonly DueControle[],
  vandaag: string,
  adminUrl: string,
): Promise<void> {
  const verlopen = due.filter(({ aanleiding }) => aanleiding === 'verlopen')
  if (verlopen.length === 0) return
  for (const { sleutel, email } of await beheergroepOntvangers(strapi))
    await queueBericht(strapi, {
      sleutel: `controle:weekbericht:${isoWeek(vandaag)}:${sleutel}`,
      aan: email,
      ...digestMail(verlopen, adminUrl),
    })
}
