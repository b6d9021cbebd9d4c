/** Where an instrument is edited, below the address of the admin. */
export function instrumentAddress(adminUrl: string, documentId: string): string {
  return `${adminUrl}/content-manager/collection-types/api::instrument.instrument/${documentId}`
}
