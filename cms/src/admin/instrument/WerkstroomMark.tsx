import { Mark } from '../ui/Mark'
import { WERKSTROOM_MARK } from './describeStand'
import type { Werkstroom } from './standSchema'

/** Where an instrument is in its review, as a mark. */
export function WerkstroomMark({ werkstroom }: { werkstroom: Werkstroom }) {
  return <Mark {...WERKSTROOM_MARK[werkstroom]} />
}
