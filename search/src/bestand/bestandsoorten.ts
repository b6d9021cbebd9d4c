/** A kind of file that may be uploaded and shown. */
export interface Bestandsoort {
  type: string
  /** What a file of this kind may end in, without a dot; the first is the usual one. */
  extensies: readonly [string, ...string[]]
  /** What people call it. */
  naam: string
  /** Pictures are shown in a page and a pdf in the browser; everything else is only downloaded. */
  weergave: 'afbeelding' | 'pdf' | null
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const ODF = 'application/vnd.oasis.opendocument'

/**
 * Every kind of file there is, here and in the CMS. SVG is no picture but a document that can carry
 * script; GIF is left out because it is kept as it comes, while the others are drawn anew.
 */
export const BESTANDSOORTEN: readonly Bestandsoort[] = [
  { type: 'image/jpeg', extensies: ['jpg', 'jpeg'], naam: 'JPEG', weergave: 'afbeelding' },
  { type: 'image/png', extensies: ['png'], naam: 'PNG', weergave: 'afbeelding' },
  { type: 'image/webp', extensies: ['webp'], naam: 'WebP', weergave: 'afbeelding' },
  { type: 'application/pdf', extensies: ['pdf'], naam: 'pdf', weergave: 'pdf' },
  {
    type: `${OFFICE}.wordprocessingml.document`,
    extensies: ['docx'],
    naam: 'Word',
    weergave: null,
  },
  { type: `${OFFICE}.spreadsheetml.sheet`, extensies: ['xlsx'], naam: 'Excel', weergave: null },
  {
    type: `${OFFICE}.presentationml.presentation`,
    extensies: ['pptx'],
    naam: 'PowerPoint',
    weergave: null,
  },
  { type: `${ODF}.text`, extensies: ['odt'], naam: 'tekst (ODT)', weergave: null },
  { type: `${ODF}.spreadsheet`, extensies: ['ods'], naam: 'rekenblad (ODS)', weergave: null },
]

/** The kind with this content type; none when such files are not kept. */
export function soortOfType(type: string): Bestandsoort | undefined {
  return BESTANDSOORTEN.find((soort) => soort.type === type)
}

/** The kind that a file with this name should be, by what it ends in. */
export function soortOfNaam(naam: string): Bestandsoort | undefined {
  const extensie = /\.([^.]+)$/.exec(naam)?.[1]?.toLowerCase()
  return BESTANDSOORTEN.find(({ extensies }) => extensies.some((each) => each === extensie))
}
