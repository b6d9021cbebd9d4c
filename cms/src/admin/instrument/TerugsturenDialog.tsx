import { Button, Flex, Modal, Typography } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import { useState } from 'react'
import { Notice } from '../ui/Notice'
import { OpmerkingFields } from './OpmerkingFields'
import { WHOLE, toOpmerkingen, type OpmerkingDraft } from './opmerkingDrafts'
import { useInstrumentActie } from './useInstrumentActie'

interface TerugsturenDialogProps {
  documentId: string
  isOpen: boolean
  onClose: () => void
}

/** Sends the instrument back with one or more remarks. */
export function TerugsturenDialog({ documentId, isOpen, onClose }: TerugsturenDialogProps) {
  return (
    <Modal.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel="Sluiten">
          <Modal.Title>Terugsturen met opmerkingen</Modal.Title>
        </Modal.Header>
        {isOpen && <TerugsturenForm documentId={documentId} onClose={onClose} />}
      </Modal.Content>
    </Modal.Root>
  )
}

const emptyDraft = (id: number): OpmerkingDraft => ({ id, veld: WHOLE, tekst: '' })

function TerugsturenForm({ documentId, onClose }: Omit<TerugsturenDialogProps, 'isOpen'>) {
  const [drafts, setDrafts] = useState([emptyDraft(0)])
  const [isMissing, setIsMissing] = useState(false)
  const { perform, isBusy } = useInstrumentActie(documentId)

  const replace = (draft: OpmerkingDraft) =>
    setDrafts(drafts.map((other) => (other.id === draft.id ? draft : other)))
  const remove = (id: number) => setDrafts(drafts.filter((draft) => draft.id !== id))
  const add = () => setDrafts([...drafts, emptyDraft(1 + Math.max(...drafts.map(({ id }) => id)))])

  async function send() {
    const opmerkingen = toOpmerkingen(drafts)
    setIsMissing(opmerkingen.length === 0)
    if (opmerkingen.length === 0) return
    const doneText = 'Teruggestuurd. De leverancier krijgt bericht.'
    const error = await perform({ actie: 'terugsturen', doneText }, { opmerkingen })
    if (!error) onClose()
  }

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography tag="p">
            Schrijf wat er anders moet. De leverancier ziet dit bij het instrument en krijgt er
            bericht van.
          </Typography>
          {isMissing && (
            <Notice tone="danger">
              Schrijf minstens één opmerking, anders weet niemand waarom.
            </Notice>
          )}
          {drafts.map((draft, index) => (
            <OpmerkingFields
              key={draft.id}
              nummer={index + 1}
              draft={draft}
              onChange={replace}
              onRemove={drafts.length > 1 ? () => remove(draft.id) : undefined}
            />
          ))}
          <Flex>
            <Button variant="tertiary" startIcon={<Plus />} onClick={add}>
              Nog een opmerking
            </Button>
          </Flex>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Annuleren
        </Button>
        <Button loading={isBusy} onClick={() => void send()}>
          Terugsturen
        </Button>
      </Modal.Footer>
    </>
  )
}
