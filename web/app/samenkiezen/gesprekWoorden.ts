import type { WaardeStand } from '@keuzehulp/search'
import type { Besluit, Rolverdeling } from './gesprek'

/** How the screen and the paper call what can be chosen. */
export const ROLVERDELING_WOORDEN: Record<Rolverdeling, string> = {
  zelf: 'Ik kies zelf',
  samen: 'We kiezen samen',
  coach: 'Mijn coach mag voorstellen doen',
  'weet-niet': 'Dat weet ik nog niet',
}

export const BESLUIT_WOORDEN: Record<Besluit, string> = {
  kiezen: 'Dit willen we doen',
  combinatie: 'We combineren',
  'nog-niet': 'Nog niet: nu niets doen',
  later: 'We beslissen later',
}

export const STAND_WOORDEN: Record<WaardeStand, string> = {
  goed: 'past goed',
  deels: 'past een beetje',
  weinig: 'past weinig',
  onbekend: 'weten we niet',
}
