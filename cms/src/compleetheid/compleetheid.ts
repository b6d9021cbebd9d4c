import { publishTodos } from '../validation/publishRules'
import type { InstrumentInhoud } from '../verschil/instrumentInhoud'
import { contentHints } from './contentHints'

/** How far a description is, and what there is to do about it. */
export interface Compleetheid {
  /** From 0 to 100; 100 when nothing is left that counts. Hints about the texts do not count. */
  percentage: number
  /** What has to be done before it can be published, in Dutch. */
  publiceren: string[]
  /** What would make it complete after that, and the hints. */
  volledig: string[]
}

/** A group of practical kenmerken, of those that every instrument says something about. */
export interface Groep {
  sleutel: string
  naam: string
}

interface Eis {
  /** What to do, in Dutch. */
  todo: string
  isMet(inhoud: InstrumentInhoud): boolean
}

/** Facetgroepen of a new installation in which every instrument has something. */
export const VASTE_GROEPEN: readonly string[] = [
  'vorm',
  'fase',
  'doelgroep',
  'locatie',
  'uitvoering',
  'taalniveau',
  'uitkering',
  'bekostiging',
]
/** How many publication asks for. */
const PUBLISH_COUNT = publishTodos({}).length

const isFilled = (value: string | null): boolean => (value ?? '').trim() !== ''
const isKnown = (value: number | null | undefined): boolean => typeof value === 'number'

/** What a complete description has beyond what publishing asks, in the order of the form. */
const EISEN: readonly Eis[] = [
  { todo: 'Beschrijf bij Doel wat het moet opleveren.', isMet: ({ doel }) => isFilled(doel) },
  {
    todo: 'Beschrijf de werkwijze: wat gebeurt er stap voor stap?',
    isMet: ({ werkwijze }) => isFilled(werkwijze),
  },
  {
    todo: 'Beschrijf voor wie het bedoeld is.',
    isMet: ({ doelgroepomschrijving }) => isFilled(doelgroepomschrijving),
  },
  {
    todo: 'Noem de voorwaarden: wat moet geregeld zijn voordat iemand start?',
    isMet: ({ voorwaarden }) => isFilled(voorwaarden),
  },
  {
    todo: 'Leg uit hoe de professional iemand aanmeldt.',
    isMet: ({ aanmelden }) => isFilled(aanmelden),
  },
  {
    todo: 'Vat het samen voor de cliënt.',
    isMet: ({ clientSamenvatting }) => isFilled(clientSamenvatting),
  },
  {
    todo: 'Vertel de cliënt wat het vraagt: tijd, reizen, huiswerk, geld.',
    isMet: ({ watVraagtHet }) => isFilled(watVraagtHet),
  },
  {
    todo: 'Schrijf bij een kenmerk waardoor het instrument daaraan werkt.',
    isMet: ({ kenmerken }) => kenmerken.some(({ toelichting }) => isFilled(toelichting)),
  },
  {
    todo: 'Zeg bij Wat telt voor de cliënt hoe het instrument het doet.',
    isMet: ({ waarden }) => waarden.some(({ waarde, stand }) => waarde && isFilled(stand)),
  },
  {
    todo: 'Vul de duur in, in weken of in woorden.',
    isMet: ({ duurWekenMin, duurWekenMax, duurToelichting }) =>
      isKnown(duurWekenMin) || isKnown(duurWekenMax) || isFilled(duurToelichting),
  },
  {
    todo: 'Vul in hoeveel uren per week het kost.',
    isMet: ({ urenPerWeekMin, urenPerWeekMax }) =>
      isKnown(urenPerWeekMin) || isKnown(urenPerWeekMax),
  },
  {
    todo: 'Vul de wachttijd in; 0 als iemand meteen terechtkan.',
    isMet: ({ wachttijdWeken }) => isKnown(wachttijdWeken),
  },
  {
    todo: 'Vul de kosten in, of leg uit waar zij van afhangen.',
    isMet: ({ kosten }) => isKnown(kosten?.bedrag) || isFilled(kosten?.toelichting ?? null),
  },
  {
    todo: 'Noem bij wie de professional terechtkan.',
    isMet: ({ verwijscontact }) => isFilled(verwijscontact),
  },
  {
    todo: 'Vul bij Belangen in wie betaalt en wie er belang bij heeft.',
    isMet: ({ belangen }) => isFilled(belangen),
  },
  {
    todo: 'Maak een regel bij Bewijs; niveau 0 als er niets bekend is.',
    isMet: ({ bewijs }) => bewijs.length > 0,
  },
  {
    todo: 'Noem een bron.',
    isMet: ({ bronnen }) => bronnen.some(({ titel }) => isFilled(titel)),
  },
  {
    todo: 'Vul in wanneer de inhoud weer gecontroleerd wordt.',
    isMet: ({ volgendeControle }) => isFilled(volgendeControle),
  },
]

function groepEis({ sleutel, naam }: Groep): Eis {
  return {
    todo: `Kies bij Praktische kenmerken wat past onder ${naam}.`,
    isMet: ({ facetwaarden }) =>
      facetwaarden.some(({ facetgroep }) => facetgroep?.sleutel === sleutel),
  }
}

/**
 * How far a description is. What counts is only whether something is there, so filling in more never
 * lowers the percentage.
 *
 * @param groepen the facetgroepen in which every instrument should have something
 */
export function assessCompleetheid(
  inhoud: InstrumentInhoud,
  groepen: readonly Groep[],
): Compleetheid {
  const publiceren = publishTodos(inhoud)
  const eisen = [...EISEN, ...groepen.map(groepEis)]
  const unmet = eisen.filter(({ isMet }) => !isMet(inhoud)).map(({ todo }) => todo)
  const all = PUBLISH_COUNT + eisen.length
  const met = all - publiceren.length - unmet.length
  return {
    percentage: Math.floor((100 * met) / all),
    publiceren,
    volledig: [...unmet, ...contentHints(inhoud)],
  }
}
