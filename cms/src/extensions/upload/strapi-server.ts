import type { Core } from '@strapi/strapi'
import { guardUploads, type UploadService } from '../../files/guardUploads'

interface UploadPlugin {
  services: { upload: (context: { strapi: Core.Strapi }) => UploadService }
  routes: { admin: { routes: { path: string }[] } }
}

/** Lets the CMS fetch any address somebody names, from inside the network it stands in. */
const FETCHES_FROM_OUTSIDE = '/actions/upload-from-urls'

/** Puts our own checks in front of Strapi's uploads. */
export default (plugin: UploadPlugin): UploadPlugin => {
  const createService = plugin.services.upload
  plugin.services.upload = (context) => guardUploads(context.strapi, createService(context))
  const { admin } = plugin.routes
  admin.routes = admin.routes.filter(({ path }) => path !== FETCHES_FROM_OUTSIDE)
  return plugin
}
