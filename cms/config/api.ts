/**
 * There is no public content API: no content type has a router, readers are served from the search
 * index. `strictRelations` makes the document service refuse an entry without a required relation.
 */
export default {
  rest: { prefix: '/api', defaultLimit: 25, maxLimit: 100 },
  documents: { strictRelations: true },
}
