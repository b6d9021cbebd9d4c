import type { Core } from '@strapi/strapi'
import { IS_EIGEN_LEVERANCIER } from './eigenLeverancier'
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

/** What a leverancier does not see of an own instrument: what the beheergroep notes about it. */
const HIDDEN_FROM_LEVERANCIER = [
  'leverancier',
  'leverancierCode',
  'interneNotitie',
  'prijsafspraken',
  'internContact',
  'herkomst',
]

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
    ...nestedPermissions(strapi, ACTIONS).filter(({ subject }) => subjects.has(subject ?? '')),
    ...UPLOAD_ACTIONS.map((action) => ({ action: `plugin::upload.${action}` })),
  ]
}

/** Reading the own instruments; writing comes with the workflow that guards it. */
function leverancierPermissions(strapi: Core.Strapi): Permission[] {
  return nestedPermissions(strapi, [`${EXPLORER}.read`])
    .filter(({ subject }) => subject === 'api::instrument.instrument')
    .map((permission) => ({
      ...permission,
      properties: { fields: permission.properties?.fields?.filter(isShown) ?? [] },
      conditions: [IS_EIGEN_LEVERANCIER],
    }))
}

function isShown(field: string): boolean {
  return !HIDDEN_FROM_LEVERANCIER.some(
    (hidden) => field === hidden || field.startsWith(`${hidden}.`),
  )
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
