import type { Cms } from './bootCms'

export interface SentFile {
  bytes: Buffer
  naam: string
  /** What the sender says it is. */
  type?: string
}

/** A file as the CMS tells of it. */
export interface StoredFile {
  id: number
  url: string
  mime: string
  ext: string
  formats: Record<string, { url: string }> | null
}

export interface Sent {
  status: number
  message: string
  files: StoredFile[]
}

/** Uploads files as the admin does; with an id, in place of a file that is there. */
export async function sendFiles(
  cms: Cms,
  token: string,
  files: readonly SentFile[],
  address = '/upload',
): Promise<Sent> {
  const form = new FormData()
  for (const { bytes, naam, type } of files)
    form.append('files', new Blob([new Uint8Array(bytes)], type ? { type } : {}), naam)
  const response = await fetch(`${baseOf(cms)}${address}`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${token}` },
  })
  const body = (await response.json()) as
    | { error?: { message: string } }
    | StoredFile
    | StoredFile[]
  const message = 'error' in body ? (body.error?.message ?? '') : ''
  return {
    status: response.status,
    message,
    files: message ? [] : ([body].flat() as StoredFile[]),
  }
}

/** Where the server of this CMS listens. */
export function baseOf({ strapi }: Cms): string {
  const address = strapi.server.httpServer.address()
  return `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`
}
