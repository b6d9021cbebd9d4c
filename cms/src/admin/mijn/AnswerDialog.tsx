import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useReport } from '../ui/useReport'
import { useSubmitUitvraagMutation } from './mijnApi'
import type { MijnUitvraag } from './mijnSchema'

interface AnswerDialogProps {
  uitvraag: MijnUitvraag
  isOpen: boolean
  onClose: () => void
}

/** Tells the beheergroep that everything has been looked at. */
export function AnswerDialog({ uitvraag, isOpen, onClose }: AnswerDialogProps) {
  return (
    <Modal.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel="Sluiten">
          <Modal.Title>Melden dat u klaar bent</Modal.Title>
        </Modal.Header>
        {isOpen && <AnswerForm uitvraag={uitvraag} onClose={onClose} />}
      </Modal.Content>
    </Modal.Root>
  )
}

function AnswerForm({ uitvraag, onClose }: Omit<AnswerDialogProps, 'isOpen'>) {
  const [reactie, setReactie] = useState('')
  const [submit, { isLoading }] = useSubmitUitvraagMutation()
  const report = useReport()

  async function send() {
    const outcome = await submit({ documentId: uitvraag.documentId, reactie: reactie.trim() })
    if (report(outcome, 'Dank u wel. De beheergroep ziet dat u klaar bent.')) onClose()
  }

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p">
            Wat u wijzigde, hebt u bij elk instrument al ingediend. Klopte alles nog? Dan hoeft u
            alleen dit te versturen.
          </Typography>
          <Field.Root name="reactie" hint="Mag leeg blijven.">
            <Field.Label>Wilt u er iets bij zeggen?</Field.Label>
            <Textarea
              value={reactie}
              maxLength={5000}
              onChange={({ target }) => setReactie(target.value)}
            />
            <Field.Hint />
          </Field.Root>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Annuleren
        </Button>
        <Button loading={isLoading} onClick={() => void send()}>
          Versturen
        </Button>
      </Modal.Footer>
    </>
  )
}
