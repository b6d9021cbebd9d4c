export interface FieldLabel {
  label: string
  help?: string
  placeholder?: string
  /** The system fills this field; the editor sees it but cannot change it. */
  readOnly?: boolean
}

/** One row of the form: the width of each field, of twelve columns. */
export type FormRow = Record<string, number>

/** How a content type or component shows itself in the content manager. */
export interface TypeLabels {
  /** Names an entry in relation fields, and a component in a list of components. */
  mainField: string
  sortBy?: string
  sortOrder?: 'ASC' | 'DESC'
  /** Columns of the list view; components have none. */
  columns?: string[]
  /** A field that is in no row is not in the form. */
  rows: FormRow[]
  fields: Record<string, FieldLabel>
}

export const SYSTEM_FIELDS: Record<string, FieldLabel> = {
  createdAt: { label: 'Gemaakt op' },
  updatedAt: { label: 'Gewijzigd op' },
  createdBy: { label: 'Gemaakt door' },
  updatedBy: { label: 'Gewijzigd door' },
}
