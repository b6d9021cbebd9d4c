import type { GesprekInstrument, SamenKiezenPagina } from '#shared/types/samenKiezen'
import type { PublicInstrument } from '@keuzehulp/search'

/** The catalogue as a conversation uses it, wholly in the browser. */
export interface GesprekCatalogus extends Omit<SamenKiezenPagina, 'instrumenten'> {
  instrumenten: PublicInstrument[]
}

/** The rules of search work on whole instruments; what was not sent is unknown here. */
export function gesprekCatalogus(pagina: SamenKiezenPagina): GesprekCatalogus {
  const names: Names = {
    kenmerk: new Map(pagina.kenmerken.map(({ code, naam }) => [code, naam])),
    waarde: new Map(pagina.waarden.map(({ sleutel, naam }) => [sleutel, naam])),
  }
  const instrumenten = pagina.instrumenten.map((sent) => completeInstrument(sent, names))
  return { ...pagina, instrumenten }
}

interface Names {
  kenmerk: ReadonlyMap<string, string>
  waarde: ReadonlyMap<string, string>
}

function completeInstrument(
  { kostenPerTraject, kenmerken, waarden, ...sent }: GesprekInstrument,
  names: Names,
): PublicInstrument {
  return {
    ...NOT_SENT,
    ...sent,
    kenmerken: kenmerken.map((kenmerk) => ({
      ...kenmerk,
      naam: names.kenmerk.get(kenmerk.code) ?? kenmerk.code,
      toelichting: null,
    })),
    waarden: waarden.map((waarde) => ({
      ...waarde,
      naam: names.waarde.get(waarde.sleutel) ?? waarde.sleutel,
    })),
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
  afbeeldingen: [],
  bijlagen: [],
  verwant: [],
}
