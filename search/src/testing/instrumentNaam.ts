const KINDS = [
  'Training',
  'Coaching bij',
  'Workshop',
  'Cursus',
  'Groep rond',
  'Traject',
  'Begeleiding bij',
  'Oriëntatie op',
  'Hulp bij',
  'Proeftijd met',
  'Inloop voor',
  'Coördinatie van',
]

const TOPICS = [
  'solliciteren',
  'taal op de werkvloer',
  'omgaan met stress',
  'geld en administratie',
  'werkritme',
  'eigen kracht',
  'beroepskeuze',
  'digitale vaardigheden',
  'zelfvertrouwen',
  'conditie en energie',
  'netwerken',
  'opvang en gezin',
  'privé en werk',
  'leren plannen',
  'vervoer naar werk',
  'creatief vakwerk',
  'zorg en welzijn',
  'techniek',
  'groen en tuin',
  'horeca',
]

const FOR_WHOM = [
  '',
  'voor jongeren',
  'voor 50-plussers',
  'voor ouders',
  'voor nieuwkomers',
  'in de wijk',
  'één op één',
  'in een groep',
  'online',
  'op de werkplek',
  'à la carte',
  'na ziekte',
]

const PLACES = [
  '',
  'Noord',
  'Zuid',
  'Oost',
  'West',
  'Centrum',
  'De Brug',
  'Het Anker',
  'Élan',
  'A2',
]

/** The name of an instrument: some twenty-eight thousand, so that a large catalogue has doubles. */
export function instrumentNaam(one: (list: readonly string[]) => string): string {
  return [one(KINDS), one(TOPICS), one(FOR_WHOM), one(PLACES)].filter(Boolean).join(' ')
}
