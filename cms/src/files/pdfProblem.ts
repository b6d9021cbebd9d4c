import { inflateSync } from 'node:zlib'

const MEGABYTE = 1024 * 1024
const MAX_UNPACKED = 20 * MEGABYTE
/** Nothing but blanks may come after the end: what does, belongs to another file. */
const END = /%%EOF[\s\0]*$/
const TAIL = 2048
/** Script, or a program to start. A name may be written with #xx for any sign of it. */
const RUNS = /\/(JavaScript|JS|Launch)(?![A-Za-z0-9])/
const PACKED_OBJECTS = /\/ObjStm\b[^]{0,1024}?stream\r?\n/g

/** What is wrong with a pdf; null when nothing is. */
export function pdfProblem(bytes: Buffer): string | null {
  const start = bytes.toString('latin1', 0, 5)
  const end = bytes.toString('latin1', Math.max(0, bytes.length - TAIL))
  if (start !== '%PDF-' || !END.test(end)) return 'de inhoud is geen echte pdf'
  const text = bytes.toString('latin1')
  return [text, ...packedObjects(bytes, text)].some((part) => RUNS.test(readable(part)))
    ? 'er zit een script of programma in. Druk de pdf af naar een nieuwe pdf, dan is dat weg'
    : null
}

function readable(part: string): string {
  return part.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

/** Most objects of a pdf of today are packed together in streams. */
function packedObjects(bytes: Buffer, text: string): string[] {
  let left = MAX_UNPACKED
  return Array.from(text.matchAll(PACKED_OBJECTS), (match) => {
    const unpacked = left > 0 ? inflate(bytes.subarray(match.index + match[0].length), left) : ''
    left -= unpacked.length
    return unpacked
  })
}

function inflate(packed: Buffer, maxSize: number): string {
  try {
    return inflateSync(packed, { maxOutputLength: maxSize }).toString('latin1')
  } catch {
    // Packed in another way, or damaged: a reader cannot find anything in it that we do not.
    return ''
  }
}
