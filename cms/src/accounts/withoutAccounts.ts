const ACCOUNT_FIELDS = ['createdBy', 'updatedBy', 'gebruikers']

/** The same answer without who made what: a leverancier does not see other accounts. */
export function withoutAccounts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAccounts)
  if (!isPlain(value)) return value
  const kept = Object.entries(value).filter(([name]) => !ACCOUNT_FIELDS.includes(name))
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutAccounts(part)]))
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]' && !hasToJson(value)
}

function hasToJson(value: unknown): boolean {
  return typeof (value as { toJSON?: unknown }).toJSON === 'function'
}
