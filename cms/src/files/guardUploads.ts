import { soortOfNaam } from '@keuzehulp/search'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { readFile } from 'node:fs/promises'
import { currentActor, isBeheer } from '../accounts/actor'
import { createValidationError } from '../validation/validationError'
import { FILE, isPublic } from './fileUse'
import { judgeUpload } from './uploadProblem'

/** A file as it came in: its name, and where its bytes are for now. */
interface IncomingFile {
  originalFilename?: string | null
  filepath: string
  detectedMimeType?: string
}

/** A file as it is stored. */
interface StoredFile {
  id: number
  ext?: string
  createdBy?: { id: number } | null
}

/** The part of Strapi's service for uploads through which every file comes in or changes. */
export interface UploadService {
  upload(input: { files: IncomingFile | IncomingFile[] }, ...more: unknown[]): Promise<unknown>
  replace(id: unknown, input: { file: IncomingFile }, ...more: unknown[]): Promise<unknown>
  updateFileInfo(id: unknown, ...more: unknown[]): Promise<unknown>
  remove(file: { id: number }): Promise<unknown>
}

interface ImageService {
  getDimensions(file: {
    filepath: string
  }): Promise<{ width: number | null; height: number | null }>
}

/** So much is held in memory when a picture is drawn anew: a photo of 40 million points is large. */
const MAX_POINTS = 50_000_000

const IS_PUBLIC =
  'Dit bestand staat op de website. Upload het nieuwe bestand apart en kies dat bij het instrument; bij het publiceren komt het ervoor in de plaats.'
const CANNOT_REMOVE =
  'Dit bestand staat op de website. Haal het eerst weg bij wat gepubliceerd is, en publiceer dat opnieuw.'

/**
 * Strapi's service for uploads, with our own checks in front. They stand here and not at a route,
 * because every road to a stored file passes it.
 */
export function guardUploads<S extends UploadService>(strapi: Core.Strapi, service: S): S {
  return {
    ...service,
    async upload(input: Parameters<S['upload']>[0], ...more: unknown[]) {
      for (const file of [input.files].flat()) await check(strapi, file)
      return service.upload(input, ...more)
    },
    async replace(id: unknown, input: Parameters<S['replace']>[1], ...more: unknown[]) {
      const stored = await findOwn(strapi, Number(id))
      if (await isPublic(strapi, stored.id)) throw createValidationError(IS_PUBLIC)
      await check(strapi, input.file, stored.ext)
      return service.replace(id, input, ...more)
    },
    async updateFileInfo(id: unknown, ...more: unknown[]) {
      const { id: fileId } = await findOwn(strapi, Number(id))
      await refuseLeverancierIfPublic(strapi, fileId)
      return service.updateFileInfo(id, ...more)
    },
    async remove(file: { id: number }) {
      const { id } = await findOwn(strapi, file.id)
      if (await isPublic(strapi, id)) throw createValidationError(CANNOT_REMOVE)
      return service.remove(file)
    },
  }
}

/** Refuses a file that is not what it says it is, in words for who sent it. */
async function check(strapi: Core.Strapi, file: IncomingFile, extension?: string): Promise<void> {
  const naam = file.originalFilename ?? ''
  const judged = judgeUpload(naam, await readFile(file.filepath))
  if ('problem' in judged) throw refusal(naam, judged.problem)
  const { soort } = judged
  if (extension && soortOfNaam(extension)?.type !== soort.type)
    throw refusal(naam, 'vervang een bestand door een van dezelfde soort')
  if (soort.weergave === 'afbeelding') await checkPicture(strapi, file)
  file.detectedMimeType = soort.type
}

async function checkPicture(strapi: Core.Strapi, file: IncomingFile): Promise<void> {
  const naam = file.originalFilename ?? ''
  const images = strapi.plugin('upload').service('image-manipulation') as ImageService
  const size = await images.getDimensions({ filepath: file.filepath }).catch(() => null)
  if (!size?.width || !size.height) throw refusal(naam, 'de afbeelding is beschadigd')
  if (size.width * size.height > MAX_POINTS)
    throw refusal(naam, 'de afbeelding heeft te veel beeldpunten; maak haar kleiner')
}

function refusal(naam: string, problem: string): Error {
  const short = naam.length > 60 ? `${naam.slice(0, 60)}…` : naam
  return createValidationError(`“${short}” kan niet worden toegevoegd: ${problem}.`)
}

/** A file that this account may change: for a leverancier one that it added itself. */
async function findOwn(strapi: Core.Strapi, id: number): Promise<StoredFile> {
  const stored: StoredFile | null = Number.isSafeInteger(id)
    ? await strapi.db.query(FILE).findOne({ where: { id }, populate: { createdBy: true } })
    : null
  const actor = await currentActor(strapi)
  const isTheirs = !actor || isBeheer(actor) || stored?.createdBy?.id === actor.id
  if (!stored || !isTheirs) throw new errors.NotFoundError('Dit bestand is er niet.')
  return stored
}

/** The words at a public file are public too, so they come from the beheergroep. */
async function refuseLeverancierIfPublic(strapi: Core.Strapi, id: number): Promise<void> {
  const actor = await currentActor(strapi)
  if (actor && !isBeheer(actor) && (await isPublic(strapi, id)))
    throw createValidationError(
      'Dit bestand staat op de website. Vraag de beheergroep het te wijzigen.',
    )
}
