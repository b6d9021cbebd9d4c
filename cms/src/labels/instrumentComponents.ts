import type { TypeLabels } from './typeLabels'

/** The parts an instrument consists of. */
export const instrumentComponentLabels: Record<string, TypeLabels> = {
  'instrument.punt': {
    mainField: 'tekst',
    rows: [{ tekst: 12 }],
    fields: {
      tekst: {
        label: 'Tekst',
        help: 'Eén regel, met een hoofdletter en zonder punt aan het eind.',
      },
    },
  },
  'instrument.kenmerkwerking': {
    mainField: 'toelichting',
    rows: [{ kenmerk: 8, werking: 4 }, { toelichting: 12 }],
    fields: {
      kenmerk: { label: 'Kenmerk', help: 'Kies een kenmerk zonder onderliggende kenmerken.' },
      werking: { label: 'Werking', help: 'Direct: ervoor bedoeld. Indirect: helpt mee.' },
      toelichting: { label: 'Toelichting', help: 'In één zin: waardoor werkt het hieraan?' },
    },
  },
  'instrument.kosten': {
    mainField: 'wieBetaalt',
    rows: [{ bedrag: 3, eenheid: 3, wieBetaalt: 6 }, { toelichting: 12 }],
    fields: {
      bedrag: { label: 'Bedrag (euro)', help: 'Leeg betekent: onbekend. 0 betekent: gratis.' },
      eenheid: { label: 'Per' },
      wieBetaalt: { label: 'Wie betaalt' },
      toelichting: { label: 'Toelichting', placeholder: 'Kosten verschillen per gemeente.' },
    },
  },
  'instrument.grondslag': {
    mainField: 'wet',
    rows: [{ wet: 8, artikel: 4 }, { url: 12 }, { geldigVan: 6, geldigTot: 6 }],
    fields: {
      wet: { label: 'Wet of regeling', placeholder: 'Participatiewet' },
      artikel: { label: 'Artikel', placeholder: '7 en 10' },
      url: { label: 'Webadres', help: 'Begint met https:// of http://.' },
      geldigVan: { label: 'Geldig vanaf', help: 'Leeg betekent: onbekend.' },
      geldigTot: { label: 'Geldig tot en met', help: 'Leeg betekent: geldt nog.' },
    },
  },
  'instrument.bewijsregel': {
    mainField: 'uitkomst',
    rows: [{ niveau: 2, uitkomst: 5, termijn: 5 }, { uitspraak: 12 }],
    fields: {
      niveau: {
        label: 'Niveau',
        help: '0 onbekend of regeling, 1 alleen beschreven, 2 onderbouwd maar effect niet gemeten, 3 aanwijzingen uit onderzoek, 4 sterk: meerdere gecontroleerde studies.',
      },
      uitkomst: { label: 'Uitkomst', placeholder: 'vinden van werk' },
      termijn: { label: 'Termijn', placeholder: 'tot een jaar na de training' },
      uitspraak: { label: 'Wat het onderzoek zegt', help: 'Ook als er niets gevonden is.' },
    },
  },
  'instrument.bron': {
    mainField: 'titel',
    rows: [{ titel: 9, jaar: 3 }, { url: 12 }],
    fields: {
      titel: { label: 'Titel' },
      url: { label: 'Webadres', help: 'Begint met https:// of http://.' },
      jaar: { label: 'Jaar', help: 'Leeg betekent: onbekend.' },
    },
  },
  'instrument.waardestand': {
    mainField: 'toelichting',
    rows: [{ waarde: 8, stand: 4 }, { toelichting: 12 }],
    fields: {
      waarde: { label: 'Wat telt' },
      stand: { label: 'Past dit erbij?' },
      toelichting: { label: 'Toelichting voor de cliënt', help: 'Eén korte zin met “je”.' },
    },
  },
  'instrument.verwantschap': {
    mainField: 'slug',
    rows: [{ slug: 4, reden: 8 }],
    fields: {
      slug: { label: 'Webnaam van het instrument', placeholder: 'jobs-training' },
      reden: { label: 'Waarom verwant' },
    },
  },
  'instrument.opmerking': {
    mainField: 'tekst',
    rows: [
      { veld: 4, door: 4, op: 4 },
      { tekst: 8, opgelost: 4 },
    ],
    fields: {
      veld: { label: 'Veld', help: 'Bij welk veld de opmerking hoort.' },
      tekst: { label: 'Opmerking' },
      door: { label: 'Door' },
      op: { label: 'Op' },
      opgelost: { label: 'Opgelost' },
    },
  },
}
