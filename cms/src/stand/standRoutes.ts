import type { Core } from '@strapi/strapi'
import { ROLLEN } from '../accounts/roles'
import { type OwnRoute, ownRoute } from '../ownRoutes/ownRoutes'
import { documentIdIn } from '../werkstroom/documentId'
import { describeStand, describeVerschil } from './describeStand'

/** How an instrument is doing, below `/keuzehulp/instrumenten`. */
export function standRoutes(strapi: Core.Strapi): OwnRoute[] {
  return [
    ownRoute({
      method: 'GET',
      path: '/instrumenten/:documentId/stand',
      rollen: ROLLEN,
      handle: ({ actor, params }) => describeStand(strapi, actor, documentIdIn(params)),
    }),
    ownRoute({
      method: 'GET',
      path: '/instrumenten/:documentId/verschil',
      rollen: ROLLEN,
      handle: ({ actor, params }) => describeVerschil(strapi, actor, documentIdIn(params)),
    }),
  ]
}
