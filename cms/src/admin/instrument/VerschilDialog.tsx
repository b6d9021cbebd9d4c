import { Button, Modal } from '@strapi/design-system'
import { useState } from 'react'
import { isConflict } from '../api/errorText'
import { Notice } from '../ui/Notice'
import { QueryResult } from '../ui/QueryResult'
import { describeApproval } from './describeApproval'
import { useGetStandQuery, useGetVerschilQuery } from './instrumentApi'
import { useInstrumentActie } from './useInstrumentActie'
import { VerschilList } from './VerschilList'

interface VerschilDialogProps {
  documentId: string
  isOpen: boolean
  /** Shown to decide: approving publishes exactly what stands here. */
  isApproving?: boolean
  onClose: () => void
}

/** Field by field what readers see now and what it becomes. */
export function VerschilDialog(props: VerschilDialogProps) {
  const { documentId, isOpen, isApproving = false, onClose } = props
  return (
    <Modal.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel="Sluiten">
          <Modal.Title>{isApproving ? 'Goedkeuren en publiceren' : 'Wat verandert er'}</Modal.Title>
        </Modal.Header>
        {isOpen && (
          <DialogContent documentId={documentId} isApproving={isApproving} onClose={onClose} />
        )}
      </Modal.Content>
    </Modal.Root>
  )
}

function DialogContent({ documentId, isApproving, onClose }: Omit<VerschilDialogProps, 'isOpen'>) {
  const query = useGetVerschilQuery(documentId, { refetchOnMountOrArgChange: true })
  const { data: stand } = useGetStandQuery(documentId)
  const [isChanged, setIsChanged] = useState(false)
  const { perform, isBusy } = useInstrumentActie(documentId)
  const versie = query.isFetching ? undefined : query.data?.versie
  const { notice, doneText } = describeApproval(stand?.planning ?? {})

  async function approve() {
    const error = await perform({ actie: 'goedkeuren', doneText }, { versie })
    if (!error) onClose()
    setIsChanged(isConflict(error))
  }

  return (
    <>
      <Modal.Body>
        {isChanged && (
          <Notice tone="warning">
            De tekst is net door iemand anders gewijzigd. Hieronder staat hij zoals hij nu is. Lees
            hem opnieuw voordat u goedkeurt.
          </Notice>
        )}
        {isApproving && notice && <Notice>{notice}</Notice>}
        <QueryResult query={query}>
          {({ verschillen }) => <VerschilList verschillen={verschillen} />}
        </QueryResult>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {isApproving ? 'Annuleren' : 'Sluiten'}
        </Button>
        {isApproving && (
          <Button disabled={!versie} loading={isBusy} onClick={() => void approve()}>
            Goedkeuren en publiceren
          </Button>
        )}
      </Modal.Footer>
    </>
  )
}
