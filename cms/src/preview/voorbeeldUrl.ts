import { newVoorbeeld, type VoorbeeldStand, voorbeeldQuery } from '@keuzehulp/search/sync'
import type { Core } from '@strapi/strapi'
import { readEnvironment } from '../environment'
import { INSTRUMENT } from '../validation/storedInstrument'

interface PermissionChecker {
  cannot: { read(entry?: object): boolean }
}

interface PermissionCheckers {
  create(options: { userAbility: unknown; model: string }): PermissionChecker
}

/**
 * The link to a preview in web, for the account that asks now; null when it may not read the entry,
 * when there is none or when there is nothing to see of its type. Strapi gives whoever is logged in
 * a link to anything, so who may read is looked at here.
 */
export async function voorbeeldUrl(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  stand: VoorbeeldStand,
): Promise<string | null> {
  if (uid !== INSTRUMENT || !(await mayRead(strapi, documentId, stand))) return null
  const { PREVIEW_KEY, WEB_PUBLIC_URL } = readEnvironment()
  const query = voorbeeldQuery(PREVIEW_KEY, newVoorbeeld(documentId, stand))
  return `${WEB_PUBLIC_URL}/voorbeeld/${encodeURIComponent(documentId)}?${query}`
}

async function mayRead(
  strapi: Core.Strapi,
  documentId: string,
  stand: VoorbeeldStand,
): Promise<boolean> {
  const state = strapi.requestContext.get()?.state as { userAbility?: unknown } | undefined
  if (!state?.userAbility) return false
  const checkers = strapi
    .plugin('content-manager')
    .service('permission-checker') as PermissionCheckers
  const checker = checkers.create({ userAbility: state.userAbility, model: INSTRUMENT })
  if (checker.cannot.read()) return false
  const publishedAt = stand === 'concept' ? { $null: true } : { $notNull: true }
  const entry: object | null = await strapi.db
    .query(INSTRUMENT)
    .findOne({ where: { documentId, publishedAt } })
  return entry !== null && !checker.cannot.read(entry)
}
