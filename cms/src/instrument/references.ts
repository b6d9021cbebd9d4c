import type { UID } from '@strapi/strapi'

type Reference = (target: { documentId: string }) => object

/** How an instrument refers to an entry of each type, as a condition of a database query. */
export const REFERENCES: Partial<Record<UID.ContentType, Reference>> = {
  'api::kenmerk.kenmerk': (kenmerk) => ({ kenmerken: { kenmerk } }),
  'api::facetwaarde.facetwaarde': (facetwaarde) => ({ facetwaarden: facetwaarde }),
  'api::facetgroep.facetgroep': (facetgroep) => ({ facetwaarden: { facetgroep } }),
  'api::leverancier.leverancier': (leverancier) => ({ leverancier }),
  'api::waarde.waarde': (waarde) => ({ waarden: { waarde } }),
}
