export const BERICHT = 'api::bericht.bericht'

/** A mail as it is kept. */
export interface StoredBericht {
  id: number
  sleutel: string
  aan: string
  onderwerp: string
  tekst: string
  pogingen: number | null
  createdAt: string
}
