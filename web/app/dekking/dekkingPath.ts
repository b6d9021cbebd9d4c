import { type DekkingKeuze, dekkingParams } from '@keuzehulp/search'

export const DEKKING_PATH = '/dekking'

/** Every change loads the page anew: this brings the reader back to where the change shows. */
export const MATRIX_ID = 'keuzematrix'

/** The URL that says this state of the dekking, at its matrix. */
export function dekkingPath(keuze: DekkingKeuze): string {
  const params = dekkingParams(keuze).toString()
  return `${DEKKING_PATH}${params === '' ? '' : `?${params}`}#${MATRIX_ID}`
}
