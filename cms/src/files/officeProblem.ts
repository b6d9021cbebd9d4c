import { readZip, readZipEntry, type ZipEntry } from './readZip'

const MEGABYTE = 1024 * 1024
const MAX_UNPACKED = 300 * MEGABYTE
const MAX_ENTRIES = 10_000
const MAX_CONTENT_TYPES = 2 * MEGABYTE

/** Where Office and LibreOffice keep what can run: macros, controls, objects of other programs. */
const RUNS =
  /vbaproject|vbadata|(^|\/)(activex|macrosheets)\/|(^|\/)embeddings\/.*\.bin$|^(basic|scripts)\/|\.(exe|dll|scr|bat|cmd|com|js|jse|vbs|vbe|wsf|ps1|hta|jar|msi|lnk)$/i

const NOT_REAL = 'de inhoud is geen echt document van deze soort'
const HAS_MACRO =
  'er zitten macro’s of ingesloten programma’s in. Bewaar het document zonder macro’s, of als pdf'

/** What is wrong with a document of this type, of Office or LibreOffice; null when nothing is. */
export function officeProblem(bytes: Buffer, type: string): string | null {
  const entries = readZip(bytes)
  if (!entries) return NOT_REAL
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'het is met een wachtwoord beveiligd'
  if (isTooBig(entries)) return 'het is uitgepakt te groot'
  if (entries.some(({ name }) => RUNS.test(name))) return HAS_MACRO
  return type.includes('opendocument')
    ? openDocumentProblem(bytes, entries, type)
    : officeXmlProblem(bytes, entries, type)
}

function isTooBig(entries: readonly ZipEntry[]): boolean {
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  return entries.length > MAX_ENTRIES || total > MAX_UNPACKED
}

/** The type of the main part is written in the list of types, also when the name says otherwise. */
function officeXmlProblem(
  bytes: Buffer,
  entries: readonly ZipEntry[],
  type: string,
): string | null {
  const list = contentOf(bytes, entries, '[Content_Types].xml')
  if (list === null || !list.includes(`"${type}.main+xml"`))
    return list !== null && /macroenabled/i.test(list) ? HAS_MACRO : NOT_REAL
  return /macroenabled/i.test(list) ? HAS_MACRO : null
}

/** The type is written in the first file of the zip. */
function openDocumentProblem(
  bytes: Buffer,
  entries: readonly ZipEntry[],
  type: string,
): string | null {
  const isReal =
    entries[0]?.name === 'mimetype' &&
    contentOf(bytes, entries, 'mimetype') === type &&
    entries.some(({ name }) => name === 'content.xml')
  return isReal ? null : NOT_REAL
}

function contentOf(bytes: Buffer, entries: readonly ZipEntry[], name: string): string | null {
  const entry = entries.find((each) => each.name === name)
  return entry ? (readZipEntry(bytes, entry, MAX_CONTENT_TYPES)?.toString('utf8') ?? null) : null
}
