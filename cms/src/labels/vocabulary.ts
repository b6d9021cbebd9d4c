import type { TypeLabels } from './typeLabels'

const KEY_HELP =
  'Staat in webadressen en in de keuzematrix. Ligt vast zodra iets ernaar verwijst; de naam kan altijd veranderen.'
const ORDER_HELP = 'Laag getal komt eerst.'
const PICTOGRAM_HELP = 'Naam van het pictogram, in kleine letters.'

/** The words that instruments are described with. */
export const vocabularyLabels: Record<string, TypeLabels> = {
  'api::kenmerk.kenmerk': {
    mainField: 'aanduiding',
    sortBy: 'code',
    columns: ['code', 'naam', 'parent', 'volgorde', 'evaKenmerk'],
    rows: [
      { code: 3, naam: 9 },
      { parent: 9, volgorde: 3 },
      { uitleg: 12 },
      { clientUitleg: 12 },
      { voorbeelden: 6, intakevraag: 6 },
      { pictogram: 6, evaKenmerk: 6 },
      { kinderen: 12 },
    ],
    fields: {
      code: { label: 'Code', help: `Zoals 1.3.2. ${KEY_HELP}` },
      naam: { label: 'Naam' },
      aanduiding: { label: 'Code en naam', readOnly: true },
      parent: { label: 'Valt onder' },
      kinderen: { label: 'Onderliggende kenmerken', readOnly: true },
      volgorde: { label: 'Volgorde', help: ORDER_HELP },
      uitleg: { label: 'Uitleg voor de professional' },
      clientUitleg: { label: 'Uitleg voor de cliënt', help: 'Korte zinnen met “je”.' },
      voorbeelden: { label: 'Voorbeelden', help: 'Eén voorbeeld per regel.' },
      intakevraag: { label: 'Vraag bij de intake' },
      pictogram: { label: 'Pictogram', help: PICTOGRAM_HELP },
      evaKenmerk: { label: 'Kenmerk in Eva', help: 'Het cliëntkenmerk van Eva dat hierbij hoort.' },
    },
  },
  'api::facetgroep.facetgroep': {
    mainField: 'naam',
    sortBy: 'volgorde',
    columns: ['naam', 'sleutel', 'volgorde', 'waarden'],
    rows: [{ naam: 6, sleutel: 4, volgorde: 2 }, { uitleg: 12 }, { waarden: 12 }],
    fields: {
      naam: { label: 'Naam' },
      sleutel: { label: 'Sleutel', help: KEY_HELP },
      uitleg: { label: 'Uitleg' },
      volgorde: { label: 'Volgorde', help: ORDER_HELP },
      waarden: { label: 'Facetwaarden' },
    },
  },
  'api::facetwaarde.facetwaarde': {
    mainField: 'aanduiding',
    sortBy: 'aanduiding',
    columns: ['facetgroep', 'naam', 'sleutel', 'volgorde'],
    rows: [{ facetgroep: 12 }, { naam: 6, sleutel: 4, volgorde: 2 }, { uitleg: 12 }],
    fields: {
      facetgroep: { label: 'Facetgroep' },
      naam: { label: 'Naam' },
      aanduiding: { label: 'Groep en naam', readOnly: true },
      sleutel: { label: 'Sleutel', help: KEY_HELP },
      uitleg: { label: 'Uitleg' },
      volgorde: { label: 'Volgorde', help: ORDER_HELP },
    },
  },
  'api::waarde.waarde': {
    mainField: 'naam',
    sortBy: 'volgorde',
    columns: ['naam', 'sleutel', 'volgorde'],
    rows: [{ naam: 6, sleutel: 4, volgorde: 2 }, { uitleg: 12 }, { pictogram: 6 }],
    fields: {
      naam: { label: 'Naam', help: 'In woorden van de cliënt.' },
      sleutel: { label: 'Sleutel', help: KEY_HELP },
      uitleg: { label: 'Uitleg', help: 'Korte zinnen met “je”.' },
      pictogram: { label: 'Pictogram', help: PICTOGRAM_HELP },
      volgorde: { label: 'Volgorde', help: ORDER_HELP },
    },
  },
  'api::leverancier.leverancier': {
    mainField: 'naam',
    sortBy: 'naam',
    columns: ['naam', 'code', 'soort', 'contactpersoon', 'updatedAt'],
    rows: [
      { naam: 8, soort: 4 },
      { slug: 6, code: 6 },
      { website: 12 },
      { contactpersoon: 4, email: 4, telefoon: 4 },
      { gebruikers: 12 },
      { interneNotitie: 12 },
    ],
    fields: {
      naam: { label: 'Naam', help: 'Zichtbaar voor lezers.' },
      code: { label: 'Code', help: KEY_HELP },
      slug: {
        label: 'Webnaam',
        help: 'Staat in webadressen. Laat leeg om deze van de naam af te leiden.',
      },
      soort: { label: 'Soort', help: 'Zichtbaar voor lezers.' },
      website: { label: 'Website', help: 'Begint met https:// of http://. Zichtbaar voor lezers.' },
      contactpersoon: { label: 'Contactpersoon', help: 'Alleen intern.' },
      email: { label: 'E-mailadres', help: 'Alleen intern. Hierheen gaat de uitvraag.' },
      telefoon: { label: 'Telefoon', help: 'Alleen intern.' },
      interneNotitie: { label: 'Interne notitie', help: 'Alleen voor de beheergroep.' },
      gebruikers: {
        label: 'Gebruikers',
        help: 'Accounts die de instrumenten van deze leverancier mogen zien.',
      },
    },
  },
}
