import { Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { formatMoment } from '../format/formatDatum'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { QueryResult } from '../ui/QueryResult'
import { useReport } from '../ui/useReport'
import { useGetVersieQuery, useRestoreVersieMutation } from './instrumentApi'
import { useReopen } from './useReopen'
import { VerschilList } from './VerschilList'
import type { Versie } from './versieSchema'

interface VersieDialogProps {
  documentId: string
  /** The version that is open; null when none is. */
  nummer: number | null
  onClose: () => void
}

/** One kept version: its text, how it differs from now, and a way to put it back. */
export function VersieDialog({ documentId, nummer, onClose }: VersieDialogProps) {
  return (
    <Modal.Root open={nummer !== null} onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel="Sluiten">
          <Modal.Title>Versie {nummer}</Modal.Title>
        </Modal.Header>
        {nummer !== null && (
          <DialogContent documentId={documentId} nummer={nummer} onClose={onClose} />
        )}
      </Modal.Content>
    </Modal.Root>
  )
}

interface DialogContentProps {
  documentId: string
  nummer: number
  onClose: () => void
}

function DialogContent({ documentId, nummer, onClose }: DialogContentProps) {
  const query = useGetVersieQuery({ documentId, nummer })
  const [isAsking, setIsAsking] = useState(false)
  const [restore, { isLoading }] = useRestoreVersieMutation()
  const report = useReport()
  const reopen = useReopen()

  async function confirm() {
    const outcome = await restore({ documentId, nummer })
    const doneText = `Versie ${nummer} is teruggezet als concept. Lees hem na en publiceer.`
    setIsAsking(false)
    if (!report(outcome, doneText)) return
    onClose()
    reopen()
  }

  return (
    <>
      <Modal.Body>
        <QueryResult query={query}>{(versie) => <VersieText versie={versie} />}</QueryResult>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Sluiten
        </Button>
        <Button disabled={!query.data} onClick={() => setIsAsking(true)}>
          Deze versie terugzetten
        </Button>
      </Modal.Footer>
      <ConfirmDialog
        titel={`Versie ${nummer} terugzetten`}
        confirmLabel="Terugzetten"
        isOpen={isAsking}
        isBusy={isLoading}
        onCancel={() => setIsAsking(false)}
        onConfirm={() => void confirm()}
      >
        Wat nu in het concept staat, wordt vervangen door deze versie. Lezers merken daar niets van
        tot u publiceert.
      </ConfirmDialog>
    </>
  )
}

function VersieText({ versie }: { versie: Versie }) {
  const { op, door, verschillen, velden } = versie
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Typography textColor="neutral600" tag="p">
        Bewaard op {formatMoment(op)}
        {door ? ` door ${door}` : ''}.
      </Typography>
      {verschillen.length > 0 && <VerschilList verschillen={verschillen} />}
      <details>
        <summary style={{ cursor: 'pointer', fontSize: '1.4rem', fontWeight: 600 }}>
          De hele tekst van deze versie
        </summary>
        <Flex tag="dl" direction="column" alignItems="stretch" gap={3} paddingTop={3}>
          {velden.map(({ veld, label, waarde }) => (
            <div key={veld}>
              <Typography variant="pi" fontWeight="bold" tag="dt">
                {label}
              </Typography>
              <Typography variant="omega" tag="dd" style={{ whiteSpace: 'pre-line' }}>
                {waarde}
              </Typography>
            </div>
          ))}
        </Flex>
      </details>
    </Flex>
  )
}
