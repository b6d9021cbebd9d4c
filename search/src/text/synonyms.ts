/** Groups of words that mean the same to a coach; each finds the others. */
const GROUPS: readonly (readonly string[])[] = [
  ['ww', 'werkloosheidswet'],
  ['cv', 'curriculum vitae'],
  ['lks', 'loonkostensubsidie'],
  ['lkv', 'loonkostenvoordeel'],
  ['pw', 'participatiewet', 'bijstand'],
  ['wia', 'wet werk en inkomen naar arbeidsvermogen'],
  ['wao', 'wet op de arbeidsongeschiktheidsverzekering'],
  ['ggz', 'geestelijke gezondheidszorg'],
  ['ips', 'individuele plaatsing en steun'],
  ['nt1', 'nederlands als eerste taal'],
  ['nt2', 'nederlands als tweede taal'],
  ['mbo', 'middelbaar beroepsonderwijs'],
  ['bbl', 'beroepsbegeleidende leerweg'],
  ['bol', 'beroepsopleidende leerweg'],
  ['evc', 'ervaringscertificaat'],
  ['gli', 'gecombineerde leefstijlinterventie'],
  ['wsp', 'werkgeversservicepunt'],
  ['wmo', 'wet maatschappelijke ondersteuning'],
  ['bbz', 'besluit bijstandverlening zelfstandigen'],
  ['ov', 'openbaar vervoer'],
  ['sollicitatietraining', 'solliciteren', 'sollicitatie'],
  ['zelfvertrouwen', 'geloof in eigen kunnen', 'eigen effectiviteit'],
  ['baan', 'werk'],
  ['stage', 'werkervaringsplaats'],
  ['wep', 'werkervaringsplaats'],
  ['computer', 'digitale vaardigheden'],
  ['maatje', 'buddy'],
  ['vluchteling', 'statushouder'],
  ['schulden', 'schuldhulpverlening'],
]

/** The synonyms setting of the engine: every word of a group points to the others. */
export function synonymSettings(): Record<string, string[]> {
  const result: Record<string, string[]> = {}
  for (const group of GROUPS) {
    for (const word of group) {
      const others = group.filter((other) => other !== word)
      result[word] = [...new Set([...(result[word] ?? []), ...others])]
    }
  }
  return result
}

/** Words that say nothing about an instrument and would spoil "all words must occur". */
export const STOP_WORDS: readonly string[] = [
  'de',
  'het',
  'een',
  'en',
  'of',
  'van',
  'voor',
  'met',
  'bij',
  'aan',
  'in',
  'op',
  'te',
  'om',
  'die',
  'dat',
  'is',
  'zijn',
  'er',
  'naar',
  'als',
  'ook',
  'door',
  'over',
  'uit',
  'tot',
]
