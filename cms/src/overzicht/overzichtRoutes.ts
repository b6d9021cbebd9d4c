import type { Core } from '@strapi/strapi'
import type { Rol } from '../accounts/roles'
import { type OwnRoute, ownRoute } from '../ownRoutes/ownRoutes'
import type { Sync } from '../sync'
import { type InstrumentOverzicht, readOverzicht } from './readOverzicht'

const BEHEER: readonly Rol[] = ['superbeheer', 'beheergroep']

/** What the home page of the admin shows. */
interface Overzicht extends InstrumentOverzicht {
  zoekindex: {
    zoekmachine: string
    wachtend: number
    /** When the index was last known to be up to date; null before that. */
    laatsteSync: string | null
    mislukt: { sleutel: string; reden: string }[]
  }
  mail: MailStand
}

/** How mail is doing. */
interface MailStand {
  wachtend: number
  mislukt: number
  /** True when nothing is sent because no mail server is set up. */
  uitgeschakeld: boolean
}

/** How everything is doing, at `/keuzehulp/overzicht`. */
export function overzichtRoutes(
  strapi: Core.Strapi,
  { sync, readMail }: { sync: Sync; readMail: () => Promise<MailStand> },
): OwnRoute[] {
  const handle = async (): Promise<Overzicht> => ({
    ...(await readOverzicht(strapi, new Date())),
    zoekindex: await readZoekindex(sync),
    mail: await readMail(),
  })
  return [ownRoute({ method: 'GET', path: '/overzicht', rollen: BEHEER, handle })]
}

async function readZoekindex({ worker, parts }: Sync): Promise<Overzicht['zoekindex']> {
  const { wachtend, mislukt } = await parts.dirty.state()
  const { zoekmachine, laatsteSync } = worker.state
  return {
    zoekmachine,
    wachtend,
    laatsteSync,
    mislukt: mislukt.map(({ sleutel, reden }) => ({ sleutel, reden })),
  }
}
