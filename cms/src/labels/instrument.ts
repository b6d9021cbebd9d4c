import type { TypeLabels } from './typeLabels'

const general: TypeLabels['fields'] = {
  naam: { label: 'Naam', help: 'Zoals de werkcoach het instrument noemt.' },
  slug: {
    label: 'Webnaam',
    help: 'Laat leeg om deze van de naam af te leiden. Staat in het webadres: verander hem niet na publicatie.',
  },
  samenvatting: {
    label: 'Samenvatting',
    help: 'Eén of twee zinnen voor de lijst met resultaten.',
  },
  leverancier: { label: 'Leverancier', help: 'De organisatie die het instrument uitvoert.' },
  leverancierCode: {
    label: 'Code van de leverancier',
    help: 'Volgt uit de gekozen leverancier.',
    readOnly: true,
  },
  werkstroom: {
    label: 'Stand van de beoordeling',
    help: 'Waar deze beschrijving is in de beoordeling.',
    readOnly: true,
  },
}

const professional: TypeLabels['fields'] = {
  doel: { label: 'Doel', help: 'Voor de professional: wat het instrument moet opleveren.' },
  werkwijze: {
    label: 'Werkwijze',
    help: 'Voor de professional: wat er stap voor stap gebeurt. Laat een regel wit tussen alinea’s.',
  },
  doelgroepomschrijving: {
    label: 'Voor wie',
    help: 'Voor welke cliënten het instrument bedoeld is.',
  },
  nietGeschiktVoor: { label: 'Niet geschikt voor', help: 'Wanneer u beter iets anders kiest.' },
  voorwaarden: {
    label: 'Voorwaarden',
    help: 'Wat geregeld of waar moet zijn voordat iemand start.',
  },
  aanmelden: { label: 'Aanmelden', help: 'Hoe de professional iemand aanmeldt.' },
  aandachtspunten: {
    label: 'Aandachtspunten',
    help: 'Waar de professional op let, en wat nog onzeker is.',
  },
}

const client: TypeLabels['fields'] = {
  clientSamenvatting: {
    label: 'Voor de cliënt: samenvatting',
    help: 'Spreek de cliënt aan met “je”. Korte zinnen, één gedachte per zin.',
  },
  hoeIsHet: {
    label: 'Voor de cliënt: hoe is het?',
    help: 'Hoe een dag of bijeenkomst eruitziet en wie er zijn. Nodig om te publiceren.',
  },
  watVraagtHet: {
    label: 'Voor de cliënt: wat vraagt het?',
    help: 'Tijd, reizen, huiswerk, geld en wat er met de uitkering gebeurt.',
  },
  voordelen: {
    label: 'Voordelen',
    help: 'Minstens één. Schrijf voordelen en nadelen in dezelfde vorm.',
  },
  nadelen: {
    label: 'Nadelen en inspanning',
    help: 'Minstens één echt nadeel, risico of inspanning.',
  },
  waarden: {
    label: 'Wat telt voor de cliënt',
    help: 'Hoe het instrument het doet op wat een cliënt belangrijk kan vinden.',
  },
}

const filters: TypeLabels['fields'] = {
  kenmerken: {
    label: 'Werkt aan kenmerken',
    help: 'Direct: daarvoor is het instrument bedoeld. Indirect: het helpt mee. Minstens één direct. Wat een leverancier kiest, is een voorstel: de beheergroep beslist bij het publiceren.',
  },
  facetwaarden: {
    label: 'Praktische kenmerken',
    help: 'Vorm, fase, doelgroep, locatie, uitvoering, taalniveau, uitkering, bekostiging en toegankelijkheid.',
  },
}

const practical: TypeLabels['fields'] = {
  duurWekenMin: { label: 'Duur minimaal (weken)', help: 'Leeg betekent: onbekend.' },
  duurWekenMax: {
    label: 'Duur maximaal (weken)',
    help: 'Leeg betekent: onbekend of zonder einde.',
  },
  duurToelichting: { label: 'Toelichting bij de duur', placeholder: 'Vijf dagdelen' },
  urenPerWeekMin: { label: 'Uren per week minimaal', help: 'Leeg betekent: onbekend.' },
  urenPerWeekMax: { label: 'Uren per week maximaal', help: 'Leeg betekent: onbekend.' },
  kosten: { label: 'Kosten' },
  wachttijdWeken: { label: 'Wachttijd (weken)', help: 'Leeg betekent: onbekend.' },
  capaciteit: { label: 'Capaciteit', help: 'Hoeveel mensen er terechtkunnen.' },
  startmomenten: { label: 'Startmomenten', help: 'Wanneer iemand kan beginnen.' },
  belangen: {
    label: 'Belangen',
    help: 'Wie betaalt en wie er belang bij heeft. Zichtbaar voor lezers.',
  },
  verwijscontact: {
    label: 'Contact voor verwijzers',
    help: 'Bij wie de professional terechtkan. Zichtbaar voor lezers.',
  },
}

const evidence: TypeLabels['fields'] = {
  bewijs: {
    label: 'Bewijs',
    help: 'Per uitkomst een regel. Niveau 0 is onbekend, 4 is sterk.',
  },
  bronnen: { label: 'Bronnen' },
  grondslagen: { label: 'Wettelijke grondslagen' },
  verwant: { label: 'Verwante instrumenten', help: 'Noem de webnaam van het andere instrument.' },
  afbeeldingen: {
    label: 'Afbeeldingen',
    help: 'Jpg, png of webp. Beschrijf elke afbeelding bij “Alternatieve tekst”, voor wie haar niet ziet.',
  },
  bijlagen: {
    label: 'Bijlagen',
    help: 'Op de website zodra dit gepubliceerd is. Hooguit 20 MB: pdf, docx, xlsx, pptx, odt, ods of een afbeelding.',
  },
}

const checking: TypeLabels['fields'] = {
  gecontroleerdOp: { label: 'Gecontroleerd op', help: 'Nodig om te publiceren.' },
  gecontroleerdDoor: { label: 'Gecontroleerd door' },
  volgendeControle: { label: 'Volgende controle' },
  publiceerOp: {
    label: 'Publiceren op',
    help: 'Na goedkeuring vanzelf openbaar vanaf dit moment. Leeg: meteen bij het publiceren.',
  },
  verlooptOp: {
    label: 'Verloopt op',
    help: 'Vanaf dit moment vanzelf niet meer openbaar. Telt pas als het gepubliceerd is.',
  },
  gearchiveerdOp: {
    label: 'Gearchiveerd op',
    help: 'Wanneer dit instrument naar het archief ging. Het is dan niet openbaar.',
    readOnly: true,
  },
  registratiecode: { label: 'Registratiecode', help: 'Code in het eigen registratiesysteem.' },
  uplNaam: {
    label: 'Naam in de UPL',
    help: 'Naam in de Uniforme Productnamenlijst van de overheid, als die er is.',
  },
}

const internal: TypeLabels['fields'] = {
  internContact: { label: 'Intern contact', help: 'Alleen voor de beheergroep.' },
  prijsafspraken: { label: 'Prijsafspraken', help: 'Alleen voor de beheergroep.' },
  interneNotitie: { label: 'Interne notitie', help: 'Alleen voor de beheergroep.' },
  opmerkingen: {
    label: 'Opmerkingen bij de beoordeling',
    help: 'Voor de leverancier, per veld of over het geheel. Komt erbij met Terugsturen.',
    readOnly: true,
  },
  herkomst: { label: 'Herkomst', help: 'Waar deze beschrijving vandaan komt.' },
}

export const instrumentLabels: TypeLabels = {
  mainField: 'naam',
  sortBy: 'naam',
  columns: [
    'naam',
    'leverancier',
    'werkstroom',
    'gecontroleerdOp',
    'volgendeControle',
    'publiceerOp',
    'verlooptOp',
    'updatedAt',
  ],
  rows: [
    { naam: 8, slug: 4 },
    { samenvatting: 12 },
    { leverancier: 6, werkstroom: 6 },
    { doel: 12 },
    { werkwijze: 12 },
    { doelgroepomschrijving: 6, nietGeschiktVoor: 6 },
    { voorwaarden: 6, aanmelden: 6 },
    { aandachtspunten: 12 },
    { clientSamenvatting: 12 },
    { hoeIsHet: 6, watVraagtHet: 6 },
    { voordelen: 12 },
    { nadelen: 12 },
    { kenmerken: 12 },
    { facetwaarden: 12 },
    { waarden: 12 },
    { duurWekenMin: 3, duurWekenMax: 3, duurToelichting: 6 },
    { urenPerWeekMin: 4, urenPerWeekMax: 4, wachttijdWeken: 4 },
    { kosten: 12 },
    { capaciteit: 6, startmomenten: 6 },
    { verwijscontact: 6, belangen: 6 },
    { bewijs: 12 },
    { bronnen: 12 },
    { grondslagen: 12 },
    { verwant: 12 },
    { afbeeldingen: 6, bijlagen: 6 },
    { gecontroleerdOp: 4, gecontroleerdDoor: 4, volgendeControle: 4 },
    { publiceerOp: 6, verlooptOp: 6 },
    { registratiecode: 4, uplNaam: 4, herkomst: 4 },
    { internContact: 6, prijsafspraken: 6 },
    { interneNotitie: 12 },
    { opmerkingen: 12 },
  ],
  fields: {
    ...general,
    ...professional,
    ...client,
    ...filters,
    ...practical,
    ...evidence,
    ...checking,
    ...internal,
  },
}
