import type { PublicInstrument } from '@keuzehulp/search'
import type { VasteOptie } from './gesprek'

/** What is said of every option in the same form, so that none weighs more. */
export type MogelijkheidTekst = Pick<
  PublicInstrument,
  'naam' | 'clientSamenvatting' | 'hoeIsHet' | 'watVraagtHet' | 'voordelen' | 'nadelen'
>

/** Waiting and combining are options like any other. */
export const VASTE_TEKSTEN: Record<VasteOptie, MogelijkheidTekst> = {
  'nog-niet': {
    naam: 'Nog niet: nu niets doen',
    clientSamenvatting: 'Je begint nu met niets nieuws. Jullie praten later verder.',
    hoeIsHet:
      'Alles blijft eerst zoals het nu is. Je denkt rustig na. Je spreekt af wanneer je weer met je coach praat.',
    watVraagtHet:
      'Je hoeft nu niets nieuws te doen. Wat je al hebt afgesproken, blijft wel gelden. Wat verplicht is ook.',
    voordelen: [
      { tekst: 'Tijd om na te denken' },
      { tekst: 'Ruimte om eerst iets anders te regelen' },
      { tekst: 'Je kunt er met anderen over praten' },
    ],
    nadelen: [
      { tekst: 'Wat nu lastig is, verandert misschien niet' },
      { tekst: 'Later is er misschien een wachtlijst' },
      { tekst: 'Je kunt moeilijker weer op gang komen' },
    ],
  },
  combinatie: {
    naam: 'Een combinatie',
    clientSamenvatting:
      'Je kiest twee dingen die bij elkaar passen. Bijvoorbeeld iets leren, en iets wat je moed geeft.',
    hoeIsHet:
      'Je doet ze samen, of na elkaar. Je spreekt met je coach af wat eerst komt. En hoe je week eruitziet.',
    watVraagtHet:
      'Je hebt meer afspraken dan bij één ding. Kijk samen of het past in je week. Je mag klein beginnen.',
    voordelen: [
      { tekst: 'Je werkt aan meer dan één ding' },
      { tekst: 'Het ene kan het andere helpen' },
      { tekst: 'Je kunt met één ding beginnen' },
    ],
    nadelen: [
      { tekst: 'Meer afspraken in je week' },
      { tekst: 'Je hebt met meer mensen te maken' },
      { tekst: 'Het kan te veel tegelijk zijn' },
    ],
  },
}
