import { keuzehulpApi, readAs } from '../api/keuzehulpApi'
import {
  accountDoneSchema,
  accountsSchema,
  leveranciersSchema,
  type Account,
  type Leverancier,
} from './leverancierSchema'

const LEVERANCIER = 'api::leverancier.leverancier'

interface NewAccount {
  /** Of the leverancier. */
  documentId: string
  email: string
  naam: string
}

interface OneAccount {
  documentId: string
  id: number
}

const path = (documentId: string) => `/keuzehulp/leveranciers/${documentId}/accounts`

const accountsApi = keuzehulpApi.injectEndpoints({
  endpoints: (builder) => ({
    getLeveranciers: builder.query<Leverancier[], void>({
      query: () =>
        `/content-manager/collection-types/${LEVERANCIER}?page=1&pageSize=100&sort=naam:ASC`,
      transformResponse: readAs(leveranciersSchema),
      providesTags: ['Keuzehulp', 'Document'],
    }),
    getAccounts: builder.query<Account[], string>({
      query: path,
      transformResponse: readAs(accountsSchema),
      providesTags: ['Keuzehulp'],
    }),
    createAccount: builder.mutation<{ melding: string }, NewAccount>({
      query: ({ documentId, ...data }) => ({ url: path(documentId), method: 'POST', data }),
      transformResponse: readAs(accountDoneSchema),
      invalidatesTags: ['Keuzehulp'],
    }),
    inviteAgain: builder.mutation<{ melding: string }, OneAccount>({
      query: ({ documentId, id }) => ({
        url: `${path(documentId)}/${id}/uitnodigen`,
        method: 'POST',
        data: {},
      }),
      transformResponse: readAs(accountDoneSchema),
      invalidatesTags: ['Keuzehulp'],
    }),
    removeAccount: builder.mutation<null, OneAccount>({
      query: ({ documentId, id }) => ({ url: `${path(documentId)}/${id}`, method: 'DELETE' }),
      transformResponse: () => null,
      invalidatesTags: ['Keuzehulp'],
    }),
  }),
})

export const {
  useGetLeveranciersQuery,
  useGetAccountsQuery,
  useCreateAccountMutation,
  useInviteAgainMutation,
  useRemoveAccountMutation,
} = accountsApi
