/** The address when it is one a reader can safely follow, else null: no `javascript:`, no `data:`. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return /^https?:$/.test(new URL(url).protocol) ? url : null
}
