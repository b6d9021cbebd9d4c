import { keuzehulpApi, readAs } from '../api/keuzehulpApi'
import { overzichtSchema, type Overzicht } from './overzichtSchema'

const overzichtApi = keuzehulpApi.injectEndpoints({
  endpoints: (builder) => ({
    getOverzicht: builder.query<Overzicht, void>({
      query: () => '/keuzehulp/overzicht',
      transformResponse: readAs(overzichtSchema),
      providesTags: ['Keuzehulp', 'Document'],
    }),
  }),
})

export const { useGetOverzichtQuery } = overzichtApi
