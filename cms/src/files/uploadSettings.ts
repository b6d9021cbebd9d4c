import type { Core } from '@strapi/strapi'

/**
 * Every picture is drawn anew: what was in the file beside the picture, such as the place where it
 * was taken, does not come along, and it stands upright without having to say so.
 */
const SETTINGS = {
  sizeOptimization: true,
  autoOrientation: true,
  responsiveDimensions: true,
  aiMetadata: false,
}

/** Sets how Strapi treats pictures, at every start. */
export async function applyUploadSettings(strapi: Core.Strapi): Promise<void> {
  await strapi.store({ type: 'plugin', name: 'upload', key: 'settings' }).set({ value: SETTINGS })
}
