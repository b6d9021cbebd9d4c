const FILLED_IN_BY_PEOPLE = 'an answer that somebody gave without a name'

/**
 * Attributes that no reading shows, each with why. The logboek can never be wiped, so nothing goes
 * into it that may have to be forgotten.
 */
export const LEFT_OUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'api::kenmerk.kenmerk': { aanduiding: 'follows from code and naam' },
  'api::facetwaarde.facetwaarde': { aanduiding: 'follows from facetgroep and naam' },
  'api::uitvraag.uitvraag': {
    leverancierCode: 'follows from leverancier',
    beginstand: 'fingerprints for the report of a round',
    eindstand: 'what the report of a round says',
  },
  'api::uitnodiging.uitnodiging': {
    email: 'personal data of a professional',
    naam: 'personal data of a professional',
    tokenHash: 'a secret',
    verbruikt: 'would say when somebody answered, and so what',
  },
  'api::ervaring.ervaring': {
    voorWie: FILLED_IN_BY_PEOPLE,
    kenmerkenInPraktijk: FILLED_IN_BY_PEOPLE,
    kent: FILLED_IN_BY_PEOPLE,
    gebruikt: FILLED_IN_BY_PEOPLE,
    resultaat: FILLED_IN_BY_PEOPLE,
    uitvoering: FILLED_IN_BY_PEOPLE,
    tip: FILLED_IN_BY_PEOPLE,
    wijziging: FILLED_IN_BY_PEOPLE,
  },
  'api::terugkoppeling.terugkoppeling': {
    rol: FILLED_IN_BY_PEOPLE,
    uitgelegd: FILLED_IN_BY_PEOPLE,
    gehoord: FILLED_IN_BY_PEOPLE,
    samenGekozen: FILLED_IN_BY_PEOPLE,
    opmerking: FILLED_IN_BY_PEOPLE,
    week: FILLED_IN_BY_PEOPLE,
  },
}

/** Types of which making one is no line in the logboek: it would say when somebody answered. */
export const MADE_BY_ANSWERING: ReadonlySet<string> = new Set([
  'api::ervaring.ervaring',
  'api::terugkoppeling.terugkoppeling',
])

/** Types of which the name of an entry says who it is about. */
export const NAMELESS: ReadonlySet<string> = new Set([
  'api::uitnodiging.uitnodiging',
  'api::terugkoppeling.terugkoppeling',
])
