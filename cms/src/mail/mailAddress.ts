/** One address and nothing else: no list, no name, nothing that could begin another header. */
const ADDRESS = /^[^\s@<>(),;:"\\\p{Cc}]+@[^\s@<>(),;:"\\\p{Cc}]+$/u
const NAME = /^[^<>,;:"\\@\p{Cc}]*$/u
const NAME_AND_ADDRESS = /^(.*?)\s*<([^<>]*)>$/

/** True for a single e-mail address. */
export function isMailAddress(text: string): boolean {
  return ADDRESS.test(text)
}

/** True for an address, or a name with an address: `Keuzehulp <keuzehulp@organisatie.nl>`. */
export function isSender(text: string): boolean {
  const [, name = '', address = text] = NAME_AND_ADDRESS.exec(text) ?? []
  return NAME.test(name) && isMailAddress(address)
}

/** The part of a sender after the at sign. */
export function domainOf(sender: string): string {
  return sender.slice(sender.lastIndexOf('@') + 1).replace(/>$/, '')
}
