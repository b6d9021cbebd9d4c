/** An account of the admin, as far as mail is concerned. */
interface Account {
  id: number
  email: string
  firstname: string | null
  lastname: string | null
  isActive: boolean
  blocked: boolean | null
  registrationToken: string | null
}

/** A leverancier with its accounts, as it is stored. */
export interface Leverancier {
  id: number
  documentId: string
  code: string
  naam: string
  contactpersoon: string | null
  email: string | null
  telefoon: string | null
  gebruikers?: Account[] | null
}

/** One address that a mail for a leverancier goes to. */
export interface Ontvanger {
  /** Tells the addresses of one leverancier apart, also after an address changed. */
  sleutel: string
  naam: string
  email: string
}

/** Accounts that work, or that will once their invitation is accepted. */
export function usableAccounts({ gebruikers }: Leverancier): Account[] {
  return (gebruikers ?? []).filter(
    ({ isActive, blocked, registrationToken }) => !blocked && (isActive || registrationToken),
  )
}

/** Everybody with an account; the address on the card when there is nobody. */
export function ontvangersOf(leverancier: Leverancier): Ontvanger[] {
  const accounts = usableAccounts(leverancier).map(({ id, email, firstname, lastname }) => ({
    sleutel: `account-${id}`,
    naam: [firstname, lastname].filter(Boolean).join(' ') || leverancier.naam,
    email,
  }))
  if (accounts.length > 0 || !leverancier.email) return accounts
  const { contactpersoon, naam, email } = leverancier
  return [{ sleutel: 'kaart', naam: contactpersoon || naam, email }]
}
