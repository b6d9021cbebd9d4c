import { Route, Routes } from 'react-router-dom'
import { BeheerOnly } from '../rol/BeheerOnly'
import { RondePage } from './RondePage'
import { RondenPage } from './RondenPage'
import { VerslagPage } from './VerslagPage'

/** Asking leveranciers for their data: every round, one round and its report. */
export default function UitvraagPages() {
  return (
    <BeheerOnly>
      <Routes>
        <Route index element={<RondenPage />} />
        <Route path=":documentId" element={<RondePage />} />
        <Route path=":documentId/verslag" element={<VerslagPage />} />
      </Routes>
    </BeheerOnly>
  )
}
