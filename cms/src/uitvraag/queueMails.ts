import type { Core } from '@strapi/strapi'
import { adminUrl, readEnvironment } from '../environment'
import { queueBericht } from '../mail/queueBericht'
import type { InstrumentStand } from './instrumentStanden'
import type { Ontvanger } from './ontvangers'
import type { Afzender, MailTekst, UitvraagMail } from './uitvraagMail'
import type { RondeRow } from './uitvraagRows'
import { dayOf } from '../time/amsterdamDay'

/** One mail to everybody who works for a leverancier. */
export interface Mailing {
  /** Of the occasion; each address makes its own of it. */
  sleutel: string
  ontvangers: readonly Ontvanger[]
  ronde: RondeRow
  standen: readonly InstrumentStand[]
  compose: (mail: UitvraagMail) => MailTekst
  now: Date
}

/** Queues a mail of a round, personal for each address. */
export async function queueMails(strapi: Core.Strapi, mailing: Mailing): Promise<void> {
  const { sleutel, ontvangers, ronde, standen, compose, now } = mailing
  const afzender = await readAfzender(strapi)
  for (const ontvanger of ontvangers) {
    const mail = compose({
      aanhef: ontvanger.naam,
      ronde: { ...ronde, deadline: ronde.deadline ?? dayOf(now) },
      standen,
      vandaag: dayOf(now),
      link: adminUrl(readEnvironment()),
      afzender,
    })
    await queueBericht(strapi, {
      sleutel: `${sleutel}:${ontvanger.sleutel}`,
      aan: ontvanger.email,
      ...mail,
    })
  }
}

async function readAfzender(strapi: Core.Strapi): Promise<Afzender> {
  const instelling: Afzender | null = await strapi.db
    .query('api::instelling.instelling')
    .findOne({ select: ['organisatie', 'contactNaam', 'contactEmail', 'contactTelefoon'] })
  return (
    instelling ?? {
      organisatie: 'De beheergroep van de Keuzehulp',
      contactNaam: null,
      contactEmail: null,
      contactTelefoon: null,
    }
  )
}
