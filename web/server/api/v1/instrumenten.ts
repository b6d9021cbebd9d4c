import { parseSelectie } from '@keuzehulp/search'
import { defineApiHandler } from '../../problem/defineApiHandler'
import { badRequest } from '../../problem/problem'
import { queryParams } from '../../problem/queryParams'
import { unknownParameter } from '../../problem/refuseParameters'
import { useReadModel } from '../../readModel/useReadModel'

export default defineApiHandler(async (event) => {
  const readModel = useReadModel()
  const { selectie, fouten, onbekend } = parseSelectie(
    queryParams(event),
    await readModel.facetTable(),
  )
  const all = [...onbekend.map(unknownParameter), ...fouten]
  if (all.length > 0) throw badRequest(all)
  return (await readModel.search(selectie)).waarde
})
