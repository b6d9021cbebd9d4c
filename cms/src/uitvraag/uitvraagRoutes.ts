import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { z } from 'zod'
import type { Rol } from '../accounts/roles'
import { Download } from '../ownRoutes/download'
import { type OwnRoute, ownRoute } from '../ownRoutes/ownRoutes'
import { openUitvraag, submitUitvraag } from './answerUitvraag'
import { closeRonde } from './closeRonde'
import { finishByHand } from './finishUitvraag'
import { contactSchema, readMijn, updateContact } from './mijn'
import { readBoard, readRonden, readRondeUitkomsten } from './readBoard'
import { remindRonde } from './remindRonde'
import { sendRonde } from './sendRonde'
import { findRonde } from './uitvraagRows'
import { buildVerslag, type Verslag } from './verslag'
import { verslagCsv } from './verslagCsv'

const BEHEER: readonly Rol[] = ['superbeheer', 'beheergroep']
const LEVERANCIER: readonly Rol[] = ['leverancier']

const CODE = /^[a-z0-9-]{1,60}$/
const DOCUMENT_ID = /^[a-z0-9]{1,60}$/

const whom = z.strictObject({
  /** Codes; null is everybody the round is about. */
  leveranciers: z
    .array(z.string().regex(CODE, 'is geen code van een leverancier'))
    .min(1)
    .max(1000)
    .nullable()
    .default(null),
})

const answer = z.strictObject({
  reactie: z
    .string()
    .trim()
    .max(5000, 'is langer dan 5000 tekens')
    .regex(/^[^\0\p{Cs}]*$/u, 'heeft tekens die niet bewaard kunnen worden')
    .transform((text) => text || null)
    .nullish()
    .transform((text) => text ?? null),
})

/** A documentId that could be one; whatever else stands in the path names nothing. */
function documentIdOf({ documentId = '' }: Record<string, string>): string {
  if (!DOCUMENT_ID.test(documentId)) throw new errors.NotFoundError('Dit bestaat niet.')
  return documentId
}

/** The routes of the uitvraag, for the beheer and for leveranciers. */
export function uitvraagRoutes(strapi: Core.Strapi): OwnRoute[] {
  return [...beheerRoutes(strapi), ...leverancierRoutes(strapi)]
}

function beheerRoutes(strapi: Core.Strapi): OwnRoute[] {
  const verslagOf = async (documentId: string): Promise<Verslag> => {
    const ronde = await findRonde(strapi, documentId)
    return buildVerslag(ronde, await readRondeUitkomsten(strapi, ronde))
  }
  const get = (path: string, read: (documentId: string) => Promise<unknown>): OwnRoute => ({
    method: 'GET',
    path,
    rollen: BEHEER,
    handle: ({ params }) => read(documentIdOf(params)),
  })
  const ronde = '/uitvraagronden/:documentId'
  return [
    {
      method: 'GET',
      path: '/uitvraagronden',
      rollen: BEHEER,
      handle: () => readRonden(strapi),
    },
    get(ronde, (documentId) => readBoard(strapi, documentId)),
    get(`${ronde}/verslag`, verslagOf),
    get(`${ronde}/verslag.csv`, async (documentId) => {
      const verslag = await verslagOf(documentId)
      return new Download(`verslag ${verslag.naam}.csv`, 'text/csv', verslagCsv(verslag))
    }),
    ownRoute({
      method: 'POST',
      path: `${ronde}/versturen`,
      rollen: BEHEER,
      body: whom,
      handle: ({ params, body }) => sendRonde(strapi, documentIdOf(params), body.leveranciers),
    }),
    ownRoute({
      method: 'POST',
      path: `${ronde}/herinneren`,
      rollen: BEHEER,
      body: whom,
      handle: ({ params, body }) => remindRonde(strapi, documentIdOf(params), body.leveranciers),
    }),
    {
      method: 'POST',
      path: `${ronde}/sluiten`,
      rollen: BEHEER,
      handle: async ({ params }) => {
        await closeRonde(strapi, documentIdOf(params))
        return readBoard(strapi, documentIdOf(params))
      },
    },
    {
      method: 'POST',
      path: '/uitvragen/:documentId/afronden',
      rollen: BEHEER,
      handle: ({ params }) => finishByHand(strapi, documentIdOf(params)),
    },
  ]
}

function leverancierRoutes(strapi: Core.Strapi): OwnRoute[] {
  return [
    {
      method: 'GET',
      path: '/mijn',
      rollen: LEVERANCIER,
      handle: ({ actor }) => readMijn(strapi, actor),
    },
    ownRoute({
      method: 'PUT',
      path: '/mijn/leveranciers/:code',
      rollen: LEVERANCIER,
      body: contactSchema,
      handle: ({ actor, params, body }) => updateContact(strapi, actor, params['code'] ?? '', body),
    }),
    {
      method: 'POST',
      path: '/uitvragen/:documentId/openen',
      rollen: LEVERANCIER,
      handle: ({ actor, params }) => openUitvraag(strapi, actor, documentIdOf(params)),
    },
    ownRoute({
      method: 'POST',
      path: '/uitvragen/:documentId/indienen',
      rollen: LEVERANCIER,
      body: answer,
      handle: ({ actor, params, body }) =>
        submitUitvraag(strapi, actor, documentIdOf(params), body.reactie),
    }),
  ]
}
