import type { Core } from '@strapi/strapi'
import { CONTENT_TYPE_LABELS } from './contentTypeLabels'
import { instrumentComponentLabels } from './instrumentComponents'
import { mergeLabels, type Configuration, type ModelAttributes } from './mergeLabels'
import type { TypeLabels } from './typeLabels'

/** What relation fields show of accounts, which are no content type of ours. */
const ACCOUNT_MAIN_FIELD = { 'admin::user': 'email' }

const mainFields: Record<string, string> = {
  ...ACCOUNT_MAIN_FIELD,
  ...Object.fromEntries(
    Object.entries(CONTENT_TYPE_LABELS).map(([uid, { mainField }]) => [uid, mainField]),
  ),
}

interface Model {
  uid: string
  attributes: ModelAttributes
}

/** The part of the content manager's services for content types and components that is used here. */
interface ConfigurationService {
  findConfiguration(model: Model): Promise<Configuration>
  updateConfiguration(model: Model, configuration: Configuration): Promise<unknown>
}

type ContentTypeService = ConfigurationService & { findContentType(uid: string): Model }
type ComponentService = ConfigurationService & { findComponent(uid: string): Model }

async function applyTo(
  service: ConfigurationService,
  find: (uid: string) => Model,
  tables: Record<string, TypeLabels>,
): Promise<void> {
  for (const [uid, labels] of Object.entries(tables)) {
    const model = find(uid)
    const stored = await service.findConfiguration(model)
    await service.updateConfiguration(
      model,
      mergeLabels(stored, labels, model.attributes, mainFields),
    )
  }
}

/**
 * Puts the Dutch labels, help texts and layouts in the configuration of the content manager. Safe
 * at every start: the content manager writes only what differs.
 */
export async function applyLabels(strapi: Core.Strapi): Promise<void> {
  const contentManager = strapi.plugin('content-manager')
  const contentTypes = contentManager.service('content-types') as ContentTypeService
  const components = contentManager.service('components') as ComponentService
  await applyTo(contentTypes, (uid) => contentTypes.findContentType(uid), CONTENT_TYPE_LABELS)
  await applyTo(components, (uid) => components.findComponent(uid), instrumentComponentLabels)
}
