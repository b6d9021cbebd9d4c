/**
 * What a leverancier may do with each field of an own instrument. A field that is not named here is
 * for the beheergroep alone: a new one is closed until somebody opens it.
 */
const LEVERANCIER_FIELDS: Record<string, 'schrijven' | 'lezen'> = {
  naam: 'schrijven',
  slug: 'lezen',
  samenvatting: 'schrijven',
  werkstroom: 'lezen',
  doel: 'schrijven',
  werkwijze: 'schrijven',
  doelgroepomschrijving: 'schrijven',
  voorwaarden: 'schrijven',
  nietGeschiktVoor: 'schrijven',
  aanmelden: 'schrijven',
  aandachtspunten: 'schrijven',
  clientSamenvatting: 'schrijven',
  hoeIsHet: 'schrijven',
  watVraagtHet: 'schrijven',
  voordelen: 'schrijven',
  nadelen: 'schrijven',
  kenmerken: 'schrijven',
  facetwaarden: 'schrijven',
  duurWekenMin: 'schrijven',
  duurWekenMax: 'schrijven',
  duurToelichting: 'schrijven',
  urenPerWeekMin: 'schrijven',
  urenPerWeekMax: 'schrijven',
  kosten: 'schrijven',
  wachttijdWeken: 'schrijven',
  capaciteit: 'schrijven',
  startmomenten: 'schrijven',
  belangen: 'schrijven',
  verwijscontact: 'schrijven',
  waarden: 'schrijven',
  grondslagen: 'schrijven',
  bewijs: 'schrijven',
  bronnen: 'schrijven',
  verwant: 'schrijven',
  afbeeldingen: 'schrijven',
  bijlagen: 'schrijven',
  gecontroleerdOp: 'lezen',
  gecontroleerdDoor: 'lezen',
  volgendeControle: 'lezen',
  publiceerOp: 'lezen',
  verlooptOp: 'lezen',
  gearchiveerdOp: 'lezen',
  registratiecode: 'lezen',
  uplNaam: 'lezen',
  opmerkingen: 'lezen',
}

/** True for a field, or a part of one such as `kosten.bedrag`, that a leverancier may write. */
export function mayLeverancierWrite(field: string): boolean {
  return rightTo(field) === 'schrijven'
}

/** True for a field, or a part of one, that a leverancier may see. */
export function mayLeverancierRead(field: string): boolean {
  return rightTo(field) !== undefined
}

function rightTo(field: string): 'schrijven' | 'lezen' | undefined {
  const [name = ''] = field.split('.')
  return Object.hasOwn(LEVERANCIER_FIELDS, name) ? LEVERANCIER_FIELDS[name] : undefined
}
