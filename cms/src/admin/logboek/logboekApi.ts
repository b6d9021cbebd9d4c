import { keuzehulpApi, readAs } from '../api/keuzehulpApi'
import { logboekSchema, type Logboek } from './logboekSchema'
import { logboekQuery, type LogboekRequest } from './logboekRequest'

const logboekApi = keuzehulpApi.injectEndpoints({
  endpoints: (builder) => ({
    getLogboek: builder.query<Logboek, LogboekRequest>({
      query: (request) => `/keuzehulp/logboek?${logboekQuery(request)}`,
      transformResponse: readAs(logboekSchema),
      providesTags: ['Keuzehulp', 'Document'],
    }),
  }),
})

export const { useGetLogboekQuery } = logboekApi
