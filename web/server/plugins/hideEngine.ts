import { removeResponseHeader } from 'h3'

/** What this runs on is nobody's business. */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('beforeResponse', (event) => removeResponseHeader(event, 'x-powered-by'))
})
