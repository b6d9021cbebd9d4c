import { fillAanduiding } from '../labels/fillAanduiding'
import { checkBeforePublish } from './checkBeforePublish'
import { checkInstrument } from './checkInstrument'
import { checkKeys } from './checkKeys'
import { checkLinks } from './checkLinks'
import { checkSlugs } from './checkSlugs'
import { fillSlug } from './fillSlug'
import { translateErrors } from './translateErrors'

/**
 * What guards and completes entries on every road into the CMS. Each takes `strapi` and gives a
 * document middleware; the first is the outermost.
 */
export const validationMiddlewares = [
  translateErrors,
  fillSlug,
  checkBeforePublish,
  checkInstrument,
  checkKeys,
  checkSlugs,
  checkLinks,
  fillAanduiding,
]
