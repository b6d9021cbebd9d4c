import type { RBACMiddleware } from '@strapi/strapi/admin'
import { INSTRUMENT } from './instrumentType'
import { readableFields, type GrantedPermission, withoutUnreadable } from './readableFields'

/** Columns that are about the entry and not of it. */
const ALWAYS_SHOWN = new Set(['createdAt', 'updatedAt', 'publishedAt', 'status'])

/** What the account may read of an instrument; null is everything. */
let readable: ReadonlySet<string> | null = null

/** Remembers what may be read: the form is asked for without saying for whom. */
export const rememberReadable: RBACMiddleware =
  ({ permissions }) =>
  (next) =>
  (granted) => {
    readable = readableFields(permissions as readonly GrantedPermission[])
    return next(granted)
  }

interface ListView<Column> {
  displayedHeaders: Column[]
}

/** Leaves out of the list of instruments the columns that the account may not read. */
export function hideUnreadableColumns<View extends ListView<{ name: string }>>(view: View): View {
  const fields = readable
  if (!fields || !window.location.pathname.includes(INSTRUMENT)) return view
  const displayedHeaders = view.displayedHeaders.filter(
    ({ name }) => fields.has(name) || ALWAYS_SHOWN.has(name),
  )
  return { ...view, displayedHeaders }
}

interface EditView<Field> {
  layout: { layout: Field[][][] }
}

/** Leaves out of the form of an instrument what the account may not even read. */
export function hideUnreadable<View extends EditView<{ name: string }>>(view: View): View {
  if (!readable || !window.location.pathname.includes(INSTRUMENT)) return view
  return {
    ...view,
    layout: { ...view.layout, layout: withoutUnreadable(view.layout.layout, readable) },
  }
}
