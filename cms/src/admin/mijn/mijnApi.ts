import { keuzehulpApi, readAs } from '../api/keuzehulpApi'
import { mijnSchema, type Mijn } from './mijnSchema'

/** How a leverancier can be reached; null is unknown. */
export interface Contact {
  contactpersoon: string | null
  email: string | null
  telefoon: string | null
}

const mijnApi = keuzehulpApi.injectEndpoints({
  endpoints: (builder) => ({
    getMijn: builder.query<Mijn, void>({
      query: () => '/keuzehulp/mijn',
      transformResponse: readAs(mijnSchema),
      providesTags: ['Keuzehulp', 'Document'],
    }),
    updateContact: builder.mutation<null, { code: string; contact: Contact }>({
      query: ({ code, contact }) => ({
        url: `/keuzehulp/mijn/leveranciers/${code}`,
        method: 'PUT',
        data: contact,
      }),
      transformResponse: () => null,
      invalidatesTags: ['Keuzehulp'],
    }),
    openUitvraag: builder.mutation<null, string>({
      query: (documentId) => ({
        url: `/keuzehulp/uitvragen/${documentId}/openen`,
        method: 'POST',
        data: {},
      }),
      transformResponse: () => null,
      invalidatesTags: ['Keuzehulp'],
    }),
    submitUitvraag: builder.mutation<null, { documentId: string; reactie: string }>({
      query: ({ documentId, reactie }) => ({
        url: `/keuzehulp/uitvragen/${documentId}/indienen`,
        method: 'POST',
        data: reactie ? { reactie } : {},
      }),
      transformResponse: () => null,
      invalidatesTags: ['Keuzehulp'],
    }),
  }),
})

export const {
  useGetMijnQuery,
  useUpdateContactMutation,
  useOpenUitvraagMutation,
  useSubmitUitvraagMutation,
} = mijnApi
