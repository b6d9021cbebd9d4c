import { getFetchClient, type RBACMiddleware } from '@strapi/strapi/admin'
import { rolOf } from '../rol/rolOf'
import { instrumentAt, INSTRUMENT } from './instrumentType'
import { isEditable } from './isEditable'
import { standSchema } from './standSchema'

const UPDATE = 'plugin::content-manager.explorer.update'

/**
 * Lets the fields of an instrument only be read while it lies still. The server refuses a change
 * anyhow; this keeps people from writing what cannot be saved.
 */
export const freezeInstrument: RBACMiddleware =
  ({ user, pathname }) =>
  (next) =>
  async (permissions) => {
    const documentId = instrumentAt(pathname)
    const isAsked = permissions.some(isInstrumentUpdate)
    if (!documentId || !isAsked) return next(permissions)
    const { data } = await getFetchClient().get(`/keuzehulp/instrumenten/${documentId}/stand`)
    const isFrozen = !isEditable(standSchema.parse(data), rolOf(user))
    return next(isFrozen ? permissions.filter((one) => !isInstrumentUpdate(one)) : permissions)
  }

function isInstrumentUpdate({ action, subject }: { action: string; subject?: string | null }) {
  return action === UPDATE && subject === INSTRUMENT
}
