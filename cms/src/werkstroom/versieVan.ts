import type { Core } from '@strapi/strapi'
import { createHash } from 'node:crypto'
import { inhoudVan } from './inhoudVan'

/**
 * Names the text of a draft: another text, however small the difference, has another name. Who
 * approves sends back the one that was on the screen. Null when there is no such instrument.
 */
export async function versieVan(strapi: Core.Strapi, documentId: string): Promise<string | null> {
  const inhoud = await inhoudVan(strapi, documentId, 'draft')
  return inhoud && createHash('sha256').update(JSON.stringify(inhoud)).digest('base64url')
}
