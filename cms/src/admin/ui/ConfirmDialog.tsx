import { Button, Dialog } from '@strapi/design-system'
import type { ReactNode } from 'react'

interface ConfirmDialogProps {
  titel: string
  confirmLabel: string
  isOpen: boolean
  isDanger?: boolean
  isBusy?: boolean
  onCancel: () => void
  onConfirm: () => void
  children: ReactNode
}

/** Asks once more, and says what will happen. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { titel, confirmLabel, isOpen, isDanger = false, isBusy = false, children } = props
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open: boolean) => !open && props.onCancel()}>
      <Dialog.Content>
        <Dialog.Header>{titel}</Dialog.Header>
        <Dialog.Body>
          <Dialog.Description textAlign="left">{children}</Dialog.Description>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Annuleren
            </Button>
          </Dialog.Cancel>
          <Button
            variant={isDanger ? 'danger' : 'default'}
            fullWidth
            loading={isBusy}
            onClick={props.onConfirm}
          >
            {confirmLabel}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  )
}
