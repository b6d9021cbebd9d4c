import type { BestandEntry } from '../contract/bestandEntry.ts'

/** Where web serves the files that the index refers to. */
export const BESTANDEN_PATH = '/bestanden/'

/** A picture of an instrument. */
export interface Afbeelding {
  /** Below the address of web. */
  url: string
  /** What can be seen, for who cannot see it; null when that adds nothing. */
  alt: string | null
  breedte: number | null
  hoogte: number | null
}

/** A file to download. */
export interface Bijlage {
  /** Below the address of web. */
  url: string
  naam: string
  /** Its content type. */
  type: string
  /** In bytes. */
  grootte: number | null
}

const DIGEST_LENGTH = 10

/**
 * The name of a file for readers. It has a digest of the file's version in it, so that it is another
 * one after any change and may be kept by a browser for long.
 */
export function bestandNaam(
  { opslagnaam, versie }: Pick<BestandEntry, 'opslagnaam' | 'versie'>,
  digest: (text: string) => string,
): string {
  const dot = opslagnaam.lastIndexOf('.')
  const version = digest(`${opslagnaam} ${versie}`).slice(0, DIGEST_LENGTH)
  return `${opslagnaam.slice(0, dot)}-${version}${opslagnaam.slice(dot)}`
}

const PUBLIC_NAME = /^([A-Za-z0-9_-]+)-[A-Za-z0-9_-]{10}(\.[a-z0-9]+)$/

/** The name under which the file is stored, null when this can be no name that readers were given. */
export function opslagnaamOf(naam: string): string | null {
  const parts = PUBLIC_NAME.exec(naam)
  return parts && `${parts[1]}${parts[2]}`
}

/** What readers see of a picture. */
export function toAfbeelding(bestand: BestandEntry, digest: (text: string) => string): Afbeelding {
  const { alt, breedte, hoogte } = bestand
  return { url: BESTANDEN_PATH + bestandNaam(bestand, digest), alt, breedte, hoogte }
}

/** What readers see of a file to download. */
export function toBijlage(bestand: BestandEntry, digest: (text: string) => string): Bijlage {
  const { naam, type, grootte } = bestand
  return { url: BESTANDEN_PATH + bestandNaam(bestand, digest), naam, type, grootte }
}

/** The last part of the address of a file. */
export function naamInUrl({ url }: { url: string }): string {
  return url.slice(url.lastIndexOf('/') + 1)
}
