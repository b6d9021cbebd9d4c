import type { SamenKiezenPagina } from '#shared/types/samenKiezen'
import type { PublicInstrument } from '@keuzehulp/search'

/** The catalogue as a conversation uses it, wholly in the browser. */
export interface GesprekCatalogus extends Omit<SamenKiezenPagina, 'instrumenten'> {
  instrumenten: PublicInstrument[]
}

/** The rules of search work on whole instruments; what was not sent is unknown here. */
export function gesprekCatalogus(pagina: SamenKiezenPagina): GesprekCatalogus {
  return { ...pagina, instrumenten: pagina.instrumenten.map(completeInstrument) }
}

function completeInstrument({
  kostenPerTraject,
  kenmerken,
  ...sent
}: SamenKiezenPagina['instrumenten'][number]): PublicInstrument {
  return {
    ...NOT_SENT,
    ...sent,
    kenmerken: kenmerken.map((kenmerk) => ({ ...kenmerk, toelichting: null })),
    kosten: { ...NO_KOSTEN, perTraject: kostenPerTraject },
  }
}

const NO_KOSTEN = { bedrag: null, eenheid: null, wieBetaalt: null, toelichting: null }

const NOT_SENT = {
  samenvatting: null,
  leverancier: null,
  capaciteit: null,
  startmomenten: null,
  doel: null,
  werkwijze: null,
  doelgroepomschrijving: null,
  nietGeschiktVoor: null,
  aanmelden: null,
  aandachtspunten: null,
  verwijscontact: null,
  bewijsregels: [],
  bronnen: [],
  grondslagen: [],
  belangen: null,
  gecontroleerdDoor: null,
  verwant: [],
}
