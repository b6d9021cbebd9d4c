import { Button, Flex } from '@strapi/design-system'
import { useState } from 'react'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { useReport } from '../ui/useReport'
import { describeHerinnering } from './describeVoortgang'
import { useCloseRondeMutation, useRemindRondeMutation } from './uitvraagApi'
import type { Bord } from './uitvraagSchema'
import { VersturenDialog } from './VersturenDialog'

type Asking = 'versturen' | 'herinneren' | 'sluiten' | null

/** What can be done with a round as it is now. */
export function RondeActies({ bord }: { bord: Bord }) {
  const [asking, setAsking] = useState<Asking>(null)
  const close = () => setAsking(null)
  const isOpen = bord.voortgang !== 'gesloten'
  const isRunning = bord.voortgang === 'lopend'
  const waiting = bord.aantallen.uitgezet + bord.aantallen.geopend
  return (
    <Flex gap={2} wrap="wrap">
      {isRunning && (
        <Button variant="danger-light" onClick={() => setAsking('sluiten')}>
          Ronde sluiten
        </Button>
      )}
      {isRunning && waiting > 0 && (
        <Button variant="secondary" onClick={() => setAsking('herinneren')}>
          Herinneren
        </Button>
      )}
      {isOpen && (
        <Button
          variant={isRunning ? 'secondary' : 'default'}
          disabled={!bord.deadline}
          onClick={() => setAsking('versturen')}
        >
          {isRunning ? 'Ook aan anderen versturen' : 'Versturen'}
        </Button>
      )}
      <VersturenDialog bord={bord} isOpen={asking === 'versturen'} onClose={close} />
      <HerinnerenDialog bord={bord} isOpen={asking === 'herinneren'} onClose={close} />
      <SluitenDialog bord={bord} isOpen={asking === 'sluiten'} onClose={close} />
    </Flex>
  )
}

interface DialogProps {
  bord: Bord
  isOpen: boolean
  onClose: () => void
}

function HerinnerenDialog({ bord, isOpen, onClose }: DialogProps) {
  const [remind, { isLoading }] = useRemindRondeMutation()
  const report = useReport()
  async function confirm() {
    const outcome = await remind({ documentId: bord.documentId, leveranciers: null })
    report(outcome, 'data' in outcome ? describeHerinnering(outcome.data) : '')
    onClose()
  }
  return (
    <ConfirmDialog
      titel="Herinneren"
      confirmLabel="Herinnering versturen"
      isOpen={isOpen}
      isBusy={isLoading}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      Wie nog niet heeft gereageerd, krijgt een e-mail. Herinneringen rond de deadline gaan ook
      vanzelf.
    </ConfirmDialog>
  )
}

function SluitenDialog({ bord, isOpen, onClose }: DialogProps) {
  const [closeRonde, { isLoading }] = useCloseRondeMutation()
  const report = useReport()
  async function confirm() {
    report(await closeRonde(bord.documentId), 'De ronde is gesloten. Het verslag staat klaar.')
    onClose()
  }
  return (
    <ConfirmDialog
      titel="Ronde sluiten"
      confirmLabel="Ronde sluiten"
      isOpen={isOpen}
      isDanger
      isBusy={isLoading}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      Reageren kan daarna niet meer en er gaan geen herinneringen meer uit. Dit kunt u niet
      terugdraaien.
    </ConfirmDialog>
  )
}
