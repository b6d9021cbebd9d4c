import { errors } from '@strapi/utils'

/** What was asked for no longer fits what is stored, because of what somebody else did: 409. */
export class ConflictError extends errors.ApplicationError<'ConflictError', string> {
  constructor(message: string, details?: unknown) {
    super(message, details)
    this.name = 'ConflictError'
  }
}
