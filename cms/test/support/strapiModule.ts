import type * as Strapi from '@strapi/strapi'
import { createRequire } from 'node:module'

/** Strapi's ESM build does not load in Node; its CommonJS build does. */
const strapi: typeof Strapi = createRequire(import.meta.url)('@strapi/strapi')

export const { compileStrapi, createStrapi } = strapi
