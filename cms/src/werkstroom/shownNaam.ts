import type { Actor } from '../accounts/actor'

const NAMELESS = 'Beheergroep'

/** What others see of who did it: never an e-mail address. */
export function shownNaam({ naam, email }: Pick<Actor, 'naam' | 'email'>): string {
  return naam === email ? NAMELESS : naam.slice(0, 120)
}
