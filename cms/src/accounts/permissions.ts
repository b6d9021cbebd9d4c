import type { Core } from '@strapi/strapi'
import { IS_EIGEN_EN_WIJZIGBAAR, IS_EIGEN_LEVERANCIER } from './eigenLeverancier'
import { mayLeverancierRead, mayLeverancierWrite } from './leverancierFields'
import { ensureRole } from './roles'

interface Permission {
  action: string
  subject?: string | null
  properties?: { fields?: string[] }
  conditions?: string[]
}

const EXPLORER = 'plugin::content-manager.explorer'
const ACTIONS = ['create', 'read', 'update', 'delete', 'publish'].map(
  (action) => `${EXPLORER}.${action}`,
)
const UPLOAD_ACTIONS = [
  'read',
  'assets.create',
  'assets.update',
  'assets.download',
  'assets.copy-link',
  'configure-view',
]

/** Strapi's own condition: who made the file. */
const IS_CREATOR = 'admin::is-creator'
const OWN_FILE_ACTIONS = ['read', 'assets.update', 'assets.download', 'assets.copy-link']

/** What a leverancier chooses from when writing an instrument: the field of each that names it. */
const VOCABULARY: Record<string, readonly string[]> = {
  'api::kenmerk.kenmerk': ['code', 'naam', 'aanduiding', 'uitleg', 'voorbeelden'],
  'api::facetwaarde.facetwaarde': ['naam', 'aanduiding', 'uitleg'],
  'api::waarde.waarde': ['naam', 'uitleg'],
}

/** Gives the own roles exactly the permissions that belong to them, at every start. */
export async function applyPermissions(strapi: Core.Strapi): Promise<void> {
  await assign(strapi, 'beheergroep', beheergroepPermissions(strapi))
  await assign(strapi, 'leverancier', leverancierPermissions(strapi))
}

async function assign(
  strapi: Core.Strapi,
  rol: 'beheergroep' | 'leverancier',
  permissions: Permission[],
): Promise<void> {
  const { id } = await ensureRole(strapi, rol)
  await strapi.service('admin::role')?.['assignPermissions']?.(id, permissions)
}

/** Everything editors write; nothing of the system. */
function beheergroepPermissions(strapi: Core.Strapi): Permission[] {
  const subjects = visibleTypes(strapi)
  return [
    ...nestedPermissions(strapi, ACTIONS)
      .filter(({ subject }) => subjects.has(subject ?? ''))
      .map(withoutGebruikers),
    ...UPLOAD_ACTIONS.map((action) => ({ action: `plugin::upload.${action}` })),
  ]
}

/** Accounts come to a leverancier by an invitation alone: that is logged, and taken back whole. */
function withoutGebruikers(permission: Permission): Permission {
  const { action, subject, properties } = permission
  const isWrite = action === `${EXPLORER}.create` || action === `${EXPLORER}.update`
  if (subject !== 'api::leverancier.leverancier' || !isWrite) return permission
  const fields = properties?.fields?.filter((field) => field !== 'gebruikers') ?? []
  return { ...permission, properties: { ...properties, fields } }
}

/** The own instruments and files, and the words to describe an instrument with. */
function leverancierPermissions(strapi: Core.Strapi): Permission[] {
  return [
    ...ownInstrument(strapi, 'read', IS_EIGEN_LEVERANCIER, mayLeverancierRead),
    ...ownInstrument(strapi, 'update', IS_EIGEN_EN_WIJZIGBAAR, mayLeverancierWrite),
    ...Object.entries(VOCABULARY).map(([subject, fields]) => ({
      action: `${EXPLORER}.read`,
      subject,
      properties: { fields: [...fields] },
    })),
    { action: 'plugin::upload.assets.create' },
    ...OWN_FILE_ACTIONS.map((action) => ({
      action: `plugin::upload.${action}`,
      conditions: [IS_CREATOR],
    })),
  ]
}

function ownInstrument(
  strapi: Core.Strapi,
  action: 'read' | 'update',
  condition: string,
  isAllowed: (field: string) => boolean,
): Permission[] {
  return nestedPermissions(strapi, [`${EXPLORER}.${action}`])
    .filter(({ subject }) => subject === 'api::instrument.instrument')
    .map((permission) => ({
      ...permission,
      properties: { fields: permission.properties?.fields?.filter(isAllowed) ?? [] },
      conditions: [condition],
    }))
}

function nestedPermissions(strapi: Core.Strapi, actionIds: string[]): Permission[] {
  const { actionProvider } = strapi.service('admin::permission') as never as {
    actionProvider: { values(): { actionId: string; section: string }[] }
  }
  const actions = actionProvider.values().filter(({ actionId }) => actionIds.includes(actionId))
  return strapi.service('admin::content-type')?.['getPermissionsWithNestedFields']?.(actions) ?? []
}

function visibleTypes(strapi: Core.Strapi): Set<string> {
  const types = Object.entries(strapi.contentTypes).filter(([uid, type]) => {
    const options = type.pluginOptions?.['content-manager'] as { visible?: boolean } | undefined
    return uid.startsWith('api::') && options?.visible !== false
  })
  return new Set(types.map(([uid]) => uid))
}
