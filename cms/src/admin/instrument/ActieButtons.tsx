import { Button, Flex } from '@strapi/design-system'
import { useState } from 'react'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { buttonsFor, type ActieButton } from './buttonsFor'
import type { Stand } from './standSchema'
import { TerugsturenDialog } from './TerugsturenDialog'
import type { useInstrumentActie } from './useInstrumentActie'
import { VerschilDialog } from './VerschilDialog'

interface ActieButtonsProps {
  stand: Stand
  actie: ReturnType<typeof useInstrumentActie>
}

/** What may be done with the instrument now, each with the question that belongs to it. */
export function ActieButtons({ stand, actie }: ActieButtonsProps) {
  const [chosen, setChosen] = useState<ActieButton | null>(null)
  const buttons = buttonsFor(stand.acties)
  const close = () => setChosen(null)

  function choose(button: ActieButton) {
    if (!actie.isSaved()) return
    if (hasDialog(button)) setChosen(button)
    else void actie.perform(button)
  }

  async function confirm(button: ActieButton) {
    await actie.perform(button)
    close()
  }

  if (buttons.length === 0) return null
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {buttons.map((button) => (
        <Button
          key={button.actie}
          variant={button.variant}
          disabled={actie.isBusy}
          onClick={() => choose(button)}
          fullWidth
        >
          {button.label}
        </Button>
      ))}
      <VerschilDialog
        documentId={stand.documentId}
        isOpen={chosen?.actie === 'goedkeuren'}
        isApproving
        onClose={close}
      />
      <TerugsturenDialog
        documentId={stand.documentId}
        isOpen={chosen?.actie === 'terugsturen'}
        onClose={close}
      />
      <ConfirmDialog
        titel={chosen?.label ?? ''}
        confirmLabel={chosen?.label ?? ''}
        isOpen={Boolean(chosen?.question)}
        isDanger={chosen?.variant === 'danger-light'}
        isBusy={actie.isBusy}
        onCancel={close}
        onConfirm={() => chosen && void confirm(chosen)}
      >
        {chosen?.question}
      </ConfirmDialog>
    </Flex>
  )
}

const hasDialog = ({ actie, question }: ActieButton) =>
  Boolean(question) || actie === 'goedkeuren' || actie === 'terugsturen'
