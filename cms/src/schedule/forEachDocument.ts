import type { Core } from '@strapi/strapi'

/** Does the work for each document; one that fails is logged and does not hold up the rest. */
export async function forEachDocument(
  strapi: Core.Strapi,
  taak: string,
  documents: readonly { documentId: string }[],
  work: (documentId: string) => Promise<void>,
): Promise<void> {
  for (const { documentId } of documents) {
    try {
      await work(documentId)
    } catch (error) {
      strapi.log.error(`Rooster: ${taak} van ${documentId} ging mis.`)
      strapi.log.error(error)
    }
  }
}
