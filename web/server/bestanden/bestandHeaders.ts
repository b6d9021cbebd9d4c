import { type Bestandsoort } from '@keuzehulp/search'

/** What is opened by itself can load nothing, and runs nothing. */
const NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'"
/** A browser's own reader of a pdf does not work inside a sandbox. */
const policyOf = ({ weergave }: Bestandsoort) =>
  weergave === 'pdf' ? NOTHING_RUNS : `${NOTHING_RUNS}; sandbox`

/** The headers with which a file is served: as what it is, and as nothing else. */
export function bestandHeaders(
  soort: Bestandsoort,
  size: number,
  naam: string | null,
): Record<string, string> {
  return {
    'Content-Type': soort.type,
    'Content-Length': String(size),
    'Content-Security-Policy': policyOf(soort),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Content-Disposition': `${soort.weergave ? 'inline' : 'attachment'}${fileName(soort, naam)}`,
  }
}

/** The name to keep it under: what the editor called it, ending as this kind of file does. */
function fileName({ extensies }: Bestandsoort, naam: string | null): string {
  if (!naam) return ''
  const base = naam.replace(/\.[^.]*$/, '')
  const full = `${base.trim() || 'bestand'}.${extensies[0]}`
  const plain = full.replaceAll(/[^A-Za-z0-9 ._-]/g, '_')
  return `; filename="${plain}"; filename*=UTF-8''${encodeRfc5987(full)}`
}

function encodeRfc5987(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
