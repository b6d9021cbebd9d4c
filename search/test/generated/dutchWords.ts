/**
 * A small vocabulary for texts of generated instruments. It holds what makes finding words hard:
 * words of one family, words a typing error apart, long compounds with their parts, accents,
 * apostrophes, hyphens, abbreviations with their synonyms, and small words.
 */
export const DUTCH_WORDS: readonly string[] = `
  werk werken werkt werkgever werkgevers werknemer werknemers werkplek werkervaring
  werkervaringsplaats werkzoekende werkloosheidswet werkritme baan banen bank band baas stage
  stages staat start starten taal taalhuis taalmaatje taalcursus taalles tafel tabel maatje
  maatjes buddy huis huizen thuis hulp helpen hulpverlener nemer training trainingen trainer
  trein treinen traint groepstraining sollicitatie sollicitatietraining solliciteren sollicitant
  sollicitaties loon loonkosten loonkostensubsidie loonkostenvoordeel subsidie kosten schuld
  schulden schuldhulpverlening schuldhulp geld geldzorgen held coach coaching jobcoach coaches
  couch begeleiding begeleider gids cliënt cliënten oriëntatie beroepsoriëntatie financiën privé
  café coördinator geïnteresseerd één reïntegratie re-integratie cv-training collega's foto's
  zo’n ruzie rust lust lest les lessen leren leven geven gever weven zeven zorg zorgen
  mantelzorg dagbesteding cv curriculum vitae vita nt2 nederlands tweede ww wia ips UWV JOBS mbo
  middelbaar beroepsonderwijs wsp werkgeversservicepunt ggz geestelijke gezondheidszorg
  gezondheid gezond openbaar vervoer ov digitale vaardigheden vaardigheid computer computers
  commuter bijstand participatiewet participatie pw plaatsing plaats steun individuele
  zelfvertrouwen vertrouwen eigen effectiviteit geloof kunnen kennen vluchteling statushouder
  statushouders inburgering voortraject traject intake opleiding opdracht bijbaan aanbod naartoe
  detachering deeltijd gesprek gesprekken afspraak ochtend middag avond week weken wekelijks A2
  B1 2026 2027 12345 12346 stap stappen klas kans kansen
`
  .trim()
  .split(/\s+/)

/** Words that go together: some may be written as one, some have an abbreviation. */
export const PHRASES: readonly string[] = [
  'taal huis',
  'werk nemer',
  'werk gever',
  'job coach',
  'schuld hulp',
  'loon kosten',
  'start baan',
  'dag besteding',
  'curriculum vitae',
  'middelbaar beroepsonderwijs',
  'digitale vaardigheden',
  'openbaar vervoer',
  'eigen effectiviteit',
  'geestelijke gezondheidszorg',
  'wet maatschappelijke ondersteuning',
  'nederlands als tweede taal',
  'geloof in eigen kunnen',
  'wet werk en inkomen naar arbeidsvermogen',
]

/** What stands between two words of a text; the last ones end a sentence or a part of one. */
export const GAPS: readonly string[] = [
  ...Array.from({ length: 12 }, () => ' '),
  ' de ',
  ' voor het ',
  ' en ',
  ' met een ',
  '-',
  '/',
  ' - ',
  ' (',
  ') ',
  ' & ',
  ': ',
  "'",
  ', ',
  '. ',
  '; ',
  '! ',
  '? ',
  '.\n\n',
]
