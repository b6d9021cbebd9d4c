/** How the content manager calls an instrument. */
export const INSTRUMENT = 'api::instrument.instrument'

const EDIT_VIEW = `/content-manager/collection-types/${INSTRUMENT}`

/** Where an instrument is edited. */
export function instrumentPath(documentId: string): string {
  return `${EDIT_VIEW}/${documentId}`
}

/** The documentId of the instrument that is edited at this address; null at any other. */
export function instrumentAt(pathname: string): string | null {
  const [, rest] = pathname.split(`${EDIT_VIEW}/`)
  const [documentId] = rest?.split('/') ?? []
  return !documentId || documentId === 'create' || documentId === 'clone' ? null : documentId
}
