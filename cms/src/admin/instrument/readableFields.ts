import { INSTRUMENT } from './instrumentType'

const READ = 'plugin::content-manager.explorer.read'

/** A permission of an account, as far as we look at it. */
export interface GrantedPermission {
  action: string
  subject?: string | null
  properties?: { fields?: readonly string[] } | null
}

/** The fields of an instrument that may be read; null when that is not limited. */
export function readableFields(
  permissions: readonly GrantedPermission[],
): ReadonlySet<string> | null {
  const fields = permissions
    .filter(({ action, subject }) => action === READ && subject === INSTRUMENT)
    .map(({ properties }) => properties?.fields)
  if (fields.length === 0 || fields.includes(undefined)) return null
  // Fields of a component are named behind it, with a dot.
  return new Set(fields.flatMap((names) => names ?? []).map((name) => name.split('.')[0] ?? name))
}

/** A form without the fields that may not be read, and without the rows that are empty then. */
export function withoutUnreadable<Field extends { name: string }>(
  layout: readonly (readonly (readonly Field[])[])[],
  readable: ReadonlySet<string>,
): Field[][][] {
  return layout
    .map((group) =>
      group
        .map((row) => row.filter(({ name }) => readable.has(name)))
        .filter((row) => row.length > 0),
    )
    .filter((group) => group.length > 0)
}
