import { ClockCounterClockwise, Mail, User } from '@strapi/icons'
import type { ComponentType, ElementType } from 'react'

/** A page of ours in the menu. */
interface MenuLink {
  to: string
  icon: ElementType
  naam: string
  /** Strapi has Start at 0, Inhoud at 1, the files at 4 and its settings at 9. */
  position: number
  load: () => Promise<{ default: ComponentType }>
}

const MENU_LINKS: readonly MenuLink[] = [
  {
    to: 'keuzehulp/uitvraag',
    icon: Mail,
    naam: 'Uitvraag',
    position: 2,
    load: () => import('../uitvraag/UitvraagPages'),
  },
  {
    to: 'keuzehulp/accounts',
    icon: User,
    naam: 'Accounts van leveranciers',
    position: 3,
    load: () => import('../accounts/AccountsPage'),
  },
  {
    to: 'keuzehulp/logboek',
    icon: ClockCounterClockwise,
    naam: 'Logboek',
    position: 5,
    load: () => import('../logboek/LogboekPage'),
  },
]

/** What only the beheer may do, and so tells who sees these links: publish an instrument. */
const BEHEER_PERMISSION = {
  id: 0,
  action: 'plugin::content-manager.explorer.publish',
  subject: 'api::instrument.instrument',
}

/** Our pages as Strapi takes them into its menu. */
export const menuLinks = MENU_LINKS.map(({ to, icon, naam, position, load }) => ({
  to,
  icon,
  position,
  intlLabel: { id: `keuzehulp.menu.${to}`, defaultMessage: naam },
  permissions: [BEHEER_PERMISSION],
  Component: load,
}))

/** The names of our links, as translations: Strapi asks for one of everything. */
export const menuTranslations: Record<string, string> = Object.fromEntries(
  menuLinks.map(({ intlLabel }) => [intlLabel.id, intlLabel.defaultMessage]),
)
