import type { Core } from '@strapi/strapi'
import { UPLOADS_PATH, uploadLink } from './uploadLink'

interface StoredFile {
  hash: string
  ext: string
}

interface UploadProvider {
  extend(own: {
    isPrivate: () => Promise<boolean>
    getSignedUrl: (file: StoredFile) => Promise<{ url: string }>
  }): void
}

/**
 * Makes Strapi's local storage a private one: every answer that shows a file to a logged-in editor
 * carries a link that works for a while. What readers see of files, web serves.
 */
export function keepUploadsPrivate(strapi: Core.Strapi, key: string): void {
  const { provider } = strapi.plugin('upload') as never as { provider: UploadProvider }
  provider.extend({
    isPrivate: async () => true,
    getSignedUrl: async ({ hash, ext }) => ({
      url: uploadLink(key, `${UPLOADS_PATH}${hash}${ext}`),
    }),
  })
}
