import { errors } from '@strapi/utils'
import { describeField } from '../labels/contentTypeLabels'

/** A complaint about one field; the admin shows it beside that field. */
export interface Problem {
  path: (string | number)[]
  message: string
}

/** The error to throw when an editor may not do this. */
export const createValidationError = (message: string, details?: object): Error =>
  new errors.ValidationError(message, details)

/** As above, with each field by its Dutch name in the message and pointed at in the form. */
export function createFieldError(intro: string, uid: string, problems: Problem[]): Error {
  const sentences = problems.map(({ path, message }) => `${describeField(uid, path)}: ${message}`)
  const details = problems.map((problem) => ({ ...problem, name: 'ValidationError' }))
  return createValidationError([intro, ...sentences].join(' '), { errors: details })
}

/** Refuses to save when something is wrong. */
export function refuseIfAny(uid: string, problems: Problem[]): void {
  if (problems.length > 0) throw createFieldError('Opslaan kan niet.', uid, problems)
}
