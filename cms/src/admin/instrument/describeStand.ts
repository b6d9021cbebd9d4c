import type { MarkText } from '../ui/markText'
import type { Stand, Werkstroom } from './standSchema'

export const WERKSTROOM_MARK: Record<Werkstroom, MarkText> = {
  concept: { naam: 'Concept', tone: 'quiet' },
  ingediend: { naam: 'Ingediend', tone: 'waiting' },
  teruggestuurd: { naam: 'Teruggestuurd', tone: 'returned' },
  goedgekeurd: { naam: 'Goedgekeurd', tone: 'done' },
}

type Described = Pick<
  Stand,
  'werkstroom' | 'isGepubliceerd' | 'isGewijzigd' | 'gearchiveerdOp' | 'planning'
>

/** What the werkstroom means for who looks, and what readers see meanwhile. */
export function describeStand(stand: Described, isBeheer: boolean): string {
  return `${describeWerkstroom(stand, isBeheer)} ${describePublic(stand)}`
}

function describeWerkstroom({ werkstroom, planning }: Described, isBeheer: boolean): string {
  switch (werkstroom) {
    case 'concept':
      return isBeheer
        ? 'Hier wordt aan geschreven.'
        : 'U kunt de tekst wijzigen en daarna indienen.'
    case 'ingediend':
      return isBeheer
        ? 'De tekst wacht op uw oordeel en ligt vast tot u beslist.'
        : 'De beheergroep kijkt ernaar. Tot die tijd ligt de tekst vast.'
    case 'teruggestuurd':
      return isBeheer
        ? 'De leverancier past de tekst aan.'
        : 'Pas de tekst aan met de opmerkingen hieronder en dien opnieuw in.'
    case 'goedgekeurd':
      return planning.publiceerOp && isFuture(planning.publiceerOp)
        ? 'De tekst is goedgekeurd en wordt vanzelf gepubliceerd.'
        : 'De tekst is goedgekeurd.'
  }
}

function describePublic({ isGepubliceerd, isGewijzigd, gearchiveerdOp }: Described): string {
  if (gearchiveerdOp) return 'Het instrument is gearchiveerd; lezers zien het niet.'
  if (!isGepubliceerd) return 'Lezers zien het instrument niet.'
  return isGewijzigd
    ? 'Op de website staat nog de vorige tekst.'
    : 'Op de website staat deze tekst.'
}

const isFuture = (moment: string) => new Date(moment) > new Date()
