export type RondeVoortgang = 'concept' | 'lopend' | 'gesloten'
export type UitvraagVoortgang = 'uitgezet' | 'geopend' | 'ingediend' | 'afgerond'

/** In the order in which an uitvraag goes through them. */
export const UITVRAAG_VOORTGANG = ['uitgezet', 'geopend', 'ingediend', 'afgerond'] as const

/** True while the leverancier has not answered. */
export function isOpen({ voortgang }: { voortgang: UitvraagVoortgang }): boolean {
  return voortgang === 'uitgezet' || voortgang === 'geopend'
}
