import { z } from 'zod'
import type { Afzender } from '../../uitvraag/uitvraagMail'
import { keuzehulpApi, readAs } from '../api/keuzehulpApi'
import type { RondeMail } from './exampleMail'

const text = z.string().nullish()

/** The content manager puts what was asked for in `data`. */
const rondeMailSchema = z
  .object({
    data: z.object({ naam: z.string(), onderwerp: text, tekst: text, deadline: text }),
  })
  .transform(({ data }) => data)

/** Not filled in yet, the content manager answers with nothing. */
const orNull = text.transform((value) => value ?? null)
const afzenderSchema = z
  .object({
    data: z.object({
      organisatie: text.transform((value) => value ?? 'De beheergroep'),
      contactNaam: orNull,
      contactEmail: orNull,
      contactTelefoon: orNull,
    }),
  })
  .transform(({ data }) => data)

const rondeMailApi = keuzehulpApi.injectEndpoints({
  endpoints: (builder) => ({
    getRondeMail: builder.query<RondeMail, string>({
      query: (documentId) =>
        `/content-manager/collection-types/api::uitvraagronde.uitvraagronde/${documentId}`,
      transformResponse: readAs(rondeMailSchema),
      providesTags: ['Document'],
    }),
    getAfzender: builder.query<Afzender, void>({
      query: () => '/content-manager/single-types/api::instelling.instelling',
      transformResponse: readAs(afzenderSchema),
      providesTags: ['Document'],
    }),
  }),
})

export const { useGetRondeMailQuery, useGetAfzenderQuery } = rondeMailApi
