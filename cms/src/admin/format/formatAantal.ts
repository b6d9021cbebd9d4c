/** “1 instrument”, “3 instrumenten”, “geen instrumenten”. */
export function formatAantal(aantal: number, enkelvoud: string, meervoud: string): string {
  if (aantal === 0) return `geen ${meervoud}`
  return `${aantal} ${aantal === 1 ? enkelvoud : meervoud}`
}
