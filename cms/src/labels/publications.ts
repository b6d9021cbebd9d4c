import type { TypeLabels } from './typeLabels'

/** Documents, the brochure and what holds for the whole keuzehulp. */
export const publicationLabels: Record<string, TypeLabels> = {
  'api::document.document': {
    mainField: 'titel',
    sortBy: 'titel',
    columns: ['titel', 'soort', 'versie', 'datum', 'updatedAt'],
    rows: [
      { titel: 8, slug: 4 },
      { soort: 4, versie: 4, datum: 4 },
      { samenvatting: 12 },
      { inhoud: 12 },
      { bijlagen: 8, volgorde: 4 },
    ],
    fields: {
      titel: { label: 'Titel' },
      slug: {
        label: 'Webnaam',
        help: 'Staat in het webadres. Laat leeg om deze van de titel af te leiden.',
      },
      soort: { label: 'Soort' },
      samenvatting: {
        label: 'Samenvatting',
        help: 'Waar het document over gaat, in een paar zinnen.',
      },
      inhoud: { label: 'Inhoud' },
      bijlagen: { label: 'Bijlagen', help: 'Wie het adres van een bestand kent, kan het openen.' },
      versie: { label: 'Versie', placeholder: '1.0' },
      datum: { label: 'Datum' },
      volgorde: { label: 'Volgorde', help: 'Laag getal komt eerst.' },
    },
  },
  'api::brochurepagina.brochurepagina': {
    mainField: 'titel',
    sortBy: 'volgorde',
    columns: ['titel', 'volgorde', 'slug', 'updatedAt'],
    rows: [
      { titel: 8, slug: 4 },
      { pictogram: 8, volgorde: 4 },
      { samenvatting: 12 },
      { inhoud: 12 },
    ],
    fields: {
      titel: { label: 'Titel' },
      slug: {
        label: 'Webnaam',
        help: 'Staat in het webadres. Laat leeg om deze van de titel af te leiden.',
      },
      volgorde: { label: 'Volgorde', help: 'Laag getal komt eerst. Geldt voor alle talen.' },
      pictogram: { label: 'Pictogram', help: 'Naam van het pictogram, in kleine letters.' },
      samenvatting: { label: 'Samenvatting', help: 'Eén korte zin met “je”.' },
      inhoud: { label: 'Inhoud', help: 'Korte zinnen met “je”, één gedachte per alinea.' },
    },
  },
  'api::instelling.instelling': {
    mainField: 'organisatie',
    rows: [
      { organisatie: 12 },
      { contactNaam: 4, contactEmail: 4, contactTelefoon: 4 },
      { controletermijnMaanden: 6, minimumAantalAntwoorden: 6 },
      { thema: 6, voorbeeldcatalogus: 6 },
    ],
    fields: {
      organisatie: { label: 'Organisatie', help: 'De naam die lezers zien.' },
      contactNaam: { label: 'Contact: naam of team' },
      contactEmail: { label: 'Contact: e-mailadres' },
      contactTelefoon: { label: 'Contact: telefoon' },
      controletermijnMaanden: {
        label: 'Controletermijn (maanden)',
        help: 'Zo lang na een controle geldt een instrument als actueel.',
      },
      minimumAantalAntwoorden: {
        label: 'Minimumaantal antwoorden',
        help: 'Vanaf zoveel antwoorden tonen we ervaringen bij een instrument. Minder maakt mensen herkenbaar.',
      },
      thema: { label: 'Thema', help: 'Kleuren en lettertype van de website.' },
      voorbeeldcatalogus: {
        label: 'Toon “Voorbeeldcatalogus”',
        help: 'Zet uit zodra de eigen instrumenten erin staan.',
      },
    },
  },
}
