import { SYSTEM_FIELDS, type FieldLabel, type FormRow, type TypeLabels } from './typeLabels'

interface FieldMetadata {
  edit: Record<string, unknown>
  list: Record<string, unknown>
}

/** What the content manager stores about one content type or component. */
export interface Configuration {
  settings: Record<string, unknown>
  metadatas: Record<string, FieldMetadata>
  layouts: { list: string[]; edit: { name: string; size: number }[][] }
}

export type ModelAttributes = Record<string, { type: string; targetModel?: string }>

const PAGE_SIZE = 50

function mergeField(
  stored: FieldMetadata,
  { label, help = '', placeholder = '', readOnly = false }: FieldLabel,
  mainField: string | undefined,
): FieldMetadata {
  return {
    edit: {
      ...stored.edit,
      label,
      description: help,
      placeholder,
      editable: !readOnly,
      ...(mainField && { mainField }),
    },
    list: { ...stored.list, label },
  }
}

function mergeFields(
  metadatas: Configuration['metadatas'],
  labels: TypeLabels,
  attributes: ModelAttributes,
  mainFields: Record<string, string>,
): Configuration['metadatas'] {
  const known: Record<string, FieldLabel> = { ...SYSTEM_FIELDS, ...labels.fields }
  const merged = Object.entries(metadatas).map(([name, stored]) => {
    const field = known[name]
    const target = attributes[name]?.targetModel
    return [name, field ? mergeField(stored, field, target && mainFields[target]) : stored]
  })
  return Object.fromEntries(merged)
}

const toLayoutRow = (row: FormRow) => Object.entries(row).map(([name, size]) => ({ name, size }))

/** The stored configuration with our labels and layout; nothing else in it changes. */
export function mergeLabels(
  stored: Configuration,
  labels: TypeLabels,
  attributes: ModelAttributes,
  mainFields: Record<string, string>,
): Configuration {
  const { mainField, sortBy = mainField, sortOrder = 'ASC', columns, rows } = labels
  return {
    ...stored,
    settings: {
      ...stored.settings,
      mainField,
      defaultSortBy: sortBy,
      defaultSortOrder: sortOrder,
      ...(columns && { pageSize: PAGE_SIZE }),
    },
    metadatas: mergeFields(stored.metadatas, labels, attributes, mainFields),
    layouts: { edit: rows.map(toLayoutRow), list: columns ?? stored.layouts.list },
  }
}
