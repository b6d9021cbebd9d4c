import { z } from 'zod'
import { keuzehulpApi, readAs } from '../api/keuzehulpApi'
import { INSTRUMENT } from './instrumentType'
import {
  standSchema,
  verschilSchema,
  type Actie,
  type Stand,
  type Verschillen,
} from './standSchema'
import { versieregelsSchema, versieSchema, type Versie, type Versieregel } from './versieSchema'

/** What is asked for: an instrument, what is to happen to it, and what goes with that. */
interface ActieRequest {
  documentId: string
  actie: Actie
  data?: unknown
}

interface VersieRequest {
  documentId: string
  nummer: number
}

interface NewInstrument {
  naam: string
  /** May be left out by an account of one leverancier. */
  leverancierCode?: string
}

const path = (documentId: string) => `/keuzehulp/instrumenten/${documentId}`
const documentTag = (documentId: string) =>
  ({ type: 'Document', id: `${INSTRUMENT}_${documentId}` }) as const
/** What has been done shows in what is asked for again. */
const ignoreAnswer = () => null
const LIST_TAG = { type: 'Document', id: `${INSTRUMENT}_LIST` } as const

const instrumentApi = keuzehulpApi.injectEndpoints({
  endpoints: (builder) => ({
    getStand: builder.query<Stand, string>({
      query: (documentId) => `${path(documentId)}/stand`,
      transformResponse: readAs(standSchema),
      providesTags: (_stand, _error, documentId) => [documentTag(documentId)],
    }),
    getVerschil: builder.query<Verschillen, string>({
      query: (documentId) => `${path(documentId)}/verschil`,
      transformResponse: readAs(verschilSchema),
      providesTags: (_verschil, _error, documentId) => [documentTag(documentId)],
    }),
    getVersies: builder.query<Versieregel[], string>({
      query: (documentId) => `${path(documentId)}/versies`,
      transformResponse: readAs(versieregelsSchema),
      providesTags: (_versies, _error, documentId) => [documentTag(documentId)],
    }),
    getVersie: builder.query<Versie, VersieRequest>({
      query: ({ documentId, nummer }) => `${path(documentId)}/versies/${nummer}`,
      transformResponse: readAs(versieSchema),
      providesTags: (_versie, _error, { documentId }) => [documentTag(documentId)],
    }),
    doActie: builder.mutation<null, ActieRequest>({
      query: ({ documentId, actie, data = {} }) => ({
        url: `${path(documentId)}/${actie}`,
        method: 'POST' as const,
        data,
      }),
      transformResponse: ignoreAnswer,
      // Also after a refusal: somebody else may have changed what is shown.
      invalidatesTags: (_stand, _error, { documentId }) => [
        documentTag(documentId),
        LIST_TAG,
        'Keuzehulp',
      ],
    }),
    restoreVersie: builder.mutation<null, VersieRequest>({
      query: ({ documentId, nummer }) => ({
        url: `${path(documentId)}/versies/${nummer}/herstellen`,
        method: 'POST' as const,
        data: {},
      }),
      transformResponse: ignoreAnswer,
      invalidatesTags: (_stand, _error, { documentId }) => [
        documentTag(documentId),
        LIST_TAG,
        'Keuzehulp',
      ],
    }),
    createInstrument: builder.mutation<{ documentId: string }, NewInstrument>({
      query: (data) => ({
        url: '/keuzehulp/instrumenten',
        method: 'POST' as const,
        data,
      }),
      transformResponse: readAs(z.object({ documentId: z.string() })),
      invalidatesTags: [LIST_TAG, 'Keuzehulp'],
    }),
  }),
})

export const {
  useGetStandQuery,
  useGetVerschilQuery,
  useGetVersiesQuery,
  useGetVersieQuery,
  useDoActieMutation,
  useRestoreVersieMutation,
  useCreateInstrumentMutation,
} = instrumentApi
