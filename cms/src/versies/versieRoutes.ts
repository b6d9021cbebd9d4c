import type { Core } from '@strapi/strapi'
import type { Rol } from '../accounts/roles'
import { type OwnRoute, ownRoute } from '../ownRoutes/ownRoutes'
import { describeStand } from '../stand/describeStand'
import { findInstrument } from '../stand/findInstrument'
import { readInstrumentInhoud } from '../stand/readInstrumentInhoud'
import { readInstrumentVelden } from '../verschil/instrumentVelden'
import { compareVelden, type Veld, type Verschil } from '../verschil/veld'
import { documentIdIn } from '../werkstroom/documentId'
import { herstelVersie, planHerstel } from './herstelVersie'
import { listVersies, readVersie, type VersieRegel } from './versie'

const BEHEER: readonly Rol[] = ['superbeheer', 'beheergroep']

/** A version to look at. */
interface GetoondeVersie extends VersieRegel {
  velden: Veld[]
  /** What restoring it would change in the draft of now. */
  verschillen: Verschil[]
  /** What could not come back, because it no longer exists. */
  weggelaten: string[]
}

/** What was published of an instrument, below `/keuzehulp/instrumenten`. */
export function versieRoutes(strapi: Core.Strapi): OwnRoute[] {
  return [
    ownRoute({
      method: 'GET',
      path: '/instrumenten/:documentId/versies',
      rollen: BEHEER,
      handle: async ({ actor, params }) => {
        const documentId = documentIdIn(params)
        await findInstrument(strapi, actor, documentId)
        return listVersies(strapi, documentId)
      },
    }),
    ownRoute({
      method: 'GET',
      path: '/instrumenten/:documentId/versies/:nummer',
      rollen: BEHEER,
      handle: async ({ actor, params }) => {
        const documentId = documentIdIn(params)
        await findInstrument(strapi, actor, documentId)
        return showVersie(strapi, documentId, params['nummer'] ?? '')
      },
    }),
    ownRoute({
      method: 'POST',
      path: '/instrumenten/:documentId/versies/:nummer/herstellen',
      rollen: BEHEER,
      handle: async ({ actor, params }) => {
        const documentId = documentIdIn(params)
        await findInstrument(strapi, actor, documentId)
        const weggelaten = await herstelVersie(strapi, documentId, params['nummer'] ?? '')
        return { ...(await describeStand(strapi, actor, documentId)), weggelaten }
      },
    }),
  ]
}

async function showVersie(
  strapi: Core.Strapi,
  documentId: string,
  number: string,
): Promise<GetoondeVersie> {
  const { inhoud, ...regel } = await readVersie(strapi, documentId, number)
  const { weggelaten } = await planHerstel(strapi, inhoud)
  const draft = await readInstrumentInhoud(strapi, documentId, 'draft')
  return {
    ...regel,
    velden: readInstrumentVelden(inhoud, 'beheer'),
    verschillen: compareVelden(
      draft ? readInstrumentVelden(draft, 'herstel') : [],
      readInstrumentVelden(inhoud, 'herstel'),
    ),
    weggelaten,
  }
}
