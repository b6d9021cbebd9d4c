/**
 * The query parameters that the browser itself would send for this form: what happens with
 * script is what happens without.
 */
export function readForm(form: HTMLFormElement): Record<string, string[]> {
  const params: Record<string, string[]> = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') params[name] = [...(params[name] ?? []), value]
  }
  return params
}
