/** The day it is for who looks, as `2027-02-09`. */
export function vandaag(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE').format(now)
}
