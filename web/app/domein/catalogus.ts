import type { CatalogusPagina } from '#shared/types/pagina'

/** What pages need of the catalogue; explanation that no page shows stays on the server. */
export interface Catalogus extends Omit<CatalogusPagina, 'kenmerken'> {
  kenmerken: Pick<
    CatalogusPagina['kenmerken'][number],
    'code' | 'naam' | 'parent' | 'volgorde' | 'clientUitleg'
  >[]
}

export function slimCatalogus(pagina: CatalogusPagina): Catalogus {
  const kenmerken = pagina.kenmerken.map(({ code, naam, parent, volgorde, clientUitleg }) => ({
    code,
    naam,
    parent,
    volgorde,
    clientUitleg,
  }))
  return { ...pagina, kenmerken }
}

export function kenmerkNaam(catalogus: Pick<Catalogus, 'kenmerken'>, code: string): string {
  return catalogus.kenmerken.find((kenmerk) => kenmerk.code === code)?.naam ?? code
}

/** The name of a value of a practical group; its key when the value no longer exists. */
export function waardeNaam(
  catalogus: Pick<Catalogus, 'facetgroepen'>,
  groep: string,
  sleutel: string,
): string {
  const waarden = catalogus.facetgroepen.find((facetgroep) => facetgroep.sleutel === groep)?.waarden
  return waarden?.find((waarde) => waarde.sleutel === sleutel)?.naam ?? sleutel
}
