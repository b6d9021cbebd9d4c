const RONDE = 'api::uitvraagronde.uitvraagronde'

/** The page of all rounds. */
export const UITVRAAG_PATH = '/keuzehulp/uitvraag'

/** The status board of one round. */
export const rondePath = (documentId: string): string => `${UITVRAAG_PATH}/${documentId}`

/** Where a round is made. */
export const NEW_RONDE_PATH = `/content-manager/collection-types/${RONDE}/create`

/** Where the text and the dates of a round are written. */
export const editRondePath = (documentId: string): string =>
  `/content-manager/collection-types/${RONDE}/${documentId}`
