/** Shape and colour of a mark; the word beside it says the same. */
export type MarkTone = 'quiet' | 'waiting' | 'returned' | 'attention' | 'done'

/** What a mark says, and how it looks. */
export interface MarkText {
  naam: string
  tone: MarkTone
}
