import { type Bestandsoort, soortOfNaam } from '@keuzehulp/search'
import { officeProblem } from './officeProblem'
import { pdfProblem } from './pdfProblem'

const MAX_NAME = 200
/** Signs that a name cannot hold on some computer, or that show it in another order than it is. */
// eslint-disable-next-line no-control-regex
const STRANGE_SIGNS = /[<>:"/\\|?*\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/
/** `factuur.exe.pdf` looks like a program to one and like a pdf to another. */
const HIDDEN_PROGRAM =
  /\.(exe|dll|scr|bat|cmd|js|vbs|ps1|hta|jar|msi|lnk|sh|php|html?|svg|docm|xlsm|pptm)\./i
/** Old Office files, and new ones with a password. */
const OLD_OFFICE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

const WHAT_CAN =
  'dit soort bestand kan niet. Kies een afbeelding (jpg, png of webp), een pdf of een document (docx, xlsx, pptx, odt of ods)'

const STARTS: Record<string, (bytes: Buffer) => boolean> = {
  'image/jpeg': (bytes) => bytes.readUIntBE(0, 3) === 0xffd8ff,
  'image/png': (bytes) => bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n',
  'image/webp': (bytes) =>
    bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
}

/** What a file turned out to be, or why it cannot be taken. */
export type JudgedUpload = { soort: Bestandsoort } | { problem: string }

/** Judges a file by what is in it; its name and its bytes have to say the same. */
export function judgeUpload(naam: string, bytes: Buffer): JudgedUpload {
  const soort = soortOfNaam(naam)
  const problem = nameProblem(naam) ?? (soort ? contentProblem(soort, bytes) : WHAT_CAN)
  if (problem !== null) return { problem }
  return soort ? { soort } : { problem: WHAT_CAN }
}

function nameProblem(naam: string): string | null {
  if (naam.trim() === '') return 'het bestand heeft geen naam'
  if (naam.length > MAX_NAME) return `de naam is te lang: gebruik hooguit ${MAX_NAME} tekens`
  if (STRANGE_SIGNS.test(naam)) return 'in de naam staan tekens die niet kunnen'
  return HIDDEN_PROGRAM.test(naam) ? 'de naam lijkt op die van een programma: hernoem het' : null
}

function contentProblem({ type, naam, weergave }: Bestandsoort, bytes: Buffer): string | null {
  if (bytes.length < 20) return 'het bestand is leeg'
  if (weergave === 'pdf') return pdfProblem(bytes)
  if (weergave === 'afbeelding')
    return STARTS[type]?.(bytes) ? null : `de inhoud is geen echte ${naam}-afbeelding`
  if (bytes.subarray(0, 4).equals(OLD_OFFICE))
    return 'het is een oud of met een wachtwoord beveiligd bestand. Sla het op als docx, xlsx of pptx, zonder wachtwoord'
  return officeProblem(bytes, type)
}
