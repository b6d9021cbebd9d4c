import { keuzehulpApi, readAs } from '../api/keuzehulpApi'
import {
  bordSchema,
  herinneringSchema,
  rondenSchema,
  verslagSchema,
  verzendingSchema,
  type Bord,
  type Herinnering,
  type Ronde,
  type Verslag,
  type Verzending,
} from './uitvraagSchema'

interface ToLeveranciers {
  documentId: string
  /** Codes; null is everybody. */
  leveranciers: string[] | null
}

const path = (documentId: string) => `/keuzehulp/uitvraagronden/${documentId}`

const uitvraagApi = keuzehulpApi.injectEndpoints({
  endpoints: (builder) => ({
    getRonden: builder.query<Ronde[], void>({
      query: () => '/keuzehulp/uitvraagronden',
      transformResponse: readAs(rondenSchema),
      providesTags: ['Keuzehulp', 'Document'],
    }),
    getBord: builder.query<Bord, string>({
      query: path,
      transformResponse: readAs(bordSchema),
      providesTags: ['Keuzehulp', 'Document'],
    }),
    getVerslag: builder.query<Verslag, string>({
      query: (documentId) => `${path(documentId)}/verslag`,
      transformResponse: readAs(verslagSchema),
      providesTags: ['Keuzehulp'],
    }),
    sendRonde: builder.mutation<Verzending, ToLeveranciers>({
      query: ({ documentId, leveranciers }) => ({
        url: `${path(documentId)}/versturen`,
        method: 'POST',
        data: { leveranciers },
      }),
      transformResponse: readAs(verzendingSchema),
      invalidatesTags: ['Keuzehulp', 'Document'],
    }),
    remindRonde: builder.mutation<Herinnering, ToLeveranciers>({
      query: ({ documentId, leveranciers }) => ({
        url: `${path(documentId)}/herinneren`,
        method: 'POST',
        data: { leveranciers },
      }),
      transformResponse: readAs(herinneringSchema),
      invalidatesTags: ['Keuzehulp'],
    }),
    closeRonde: builder.mutation<null, string>({
      query: (documentId) => ({ url: `${path(documentId)}/sluiten`, method: 'POST', data: {} }),
      transformResponse: () => null,
      invalidatesTags: ['Keuzehulp', 'Document'],
    }),
    finishUitvraag: builder.mutation<null, string>({
      query: (documentId) => ({
        url: `/keuzehulp/uitvragen/${documentId}/afronden`,
        method: 'POST',
        data: {},
      }),
      transformResponse: () => null,
      invalidatesTags: ['Keuzehulp'],
    }),
  }),
})

export const {
  useGetRondenQuery,
  useGetBordQuery,
  useGetVerslagQuery,
  useSendRondeMutation,
  useRemindRondeMutation,
  useCloseRondeMutation,
  useFinishUitvraagMutation,
} = uitvraagApi
