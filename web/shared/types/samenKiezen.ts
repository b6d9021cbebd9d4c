import type {
  FacetgroepEntry,
  KenmerkEntry,
  KenmerkWerking,
  PublicInstrument,
  WaardeEntry,
} from '@keuzehulp/search'

/**
 * What a conversation shows of an instrument, and what it filters and ranks on. Names of kenmerken
 * and waarden stand once beside it.
 */
export interface GesprekInstrument extends Pick<
  PublicInstrument,
  | 'slug'
  | 'naam'
  | 'clientSamenvatting'
  | 'hoeIsHet'
  | 'watVraagtHet'
  | 'voordelen'
  | 'nadelen'
  | 'voorwaarden'
  | 'praktisch'
  | 'duurWeken'
  | 'duurToelichting'
  | 'urenPerWeek'
  | 'wachttijdWeken'
  | 'bewijs'
  | 'gecontroleerdOp'
  | 'volgendeControle'
> {
  kenmerken: KenmerkWerking[]
  waarden: Omit<PublicInstrument['waarden'][number], 'naam'>[]
  /** In euros for a whole traject. */
  kostenPerTraject: number | null
}

/** Everything a conversation needs, at once; `GET /api/samen-kiezen`, which takes no question. */
export interface SamenKiezenPagina {
  /** In the order of names. */
  instrumenten: GesprekInstrument[]
  kenmerken: Pick<
    KenmerkEntry,
    'code' | 'naam' | 'parent' | 'volgorde' | 'clientUitleg' | 'intakevraag'
  >[]
  facetgroepen: FacetgroepEntry[]
  waarden: WaardeEntry[]
  /** True when the search engine is away and this comes from memory. */
  verouderd: boolean
}
