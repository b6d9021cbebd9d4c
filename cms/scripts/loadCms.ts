import { type Core, createStrapi } from '@strapi/strapi'
import path from 'node:path'

/** Loads the CMS without serving, does the work and ends; for commands. Gives the exit code. */
export async function withCms(work: (strapi: Core.Strapi) => Promise<void>): Promise<void> {
  const distDir = path.resolve(__dirname, '..')
  const strapi = await createStrapi({ appDir: path.dirname(distDir), distDir }).load()
  strapi.log.level = 'warn'
  try {
    await work(strapi)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  } finally {
    await strapi.destroy()
  }
}
