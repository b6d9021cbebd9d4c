import { Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useGetLeveranciersQuery } from '../accounts/accountsApi'
import type { Leverancier } from '../accounts/leverancierSchema'
import { formatAantal } from '../format/formatAantal'
import { Notice } from '../ui/Notice'
import { QueryResult } from '../ui/QueryResult'
import { useReport } from '../ui/useReport'
import { describeVerzending } from './describeVoortgang'
import { LeverancierChoice } from './LeverancierChoice'
import { MailExample } from './MailExample'
import { useSendRondeMutation } from './uitvraagApi'
import type { Bord } from './uitvraagSchema'

interface VersturenDialogProps {
  bord: Bord
  isOpen: boolean
  onClose: () => void
}

/** Sends a round: to whom, and what they will read. */
export function VersturenDialog({ bord, isOpen, onClose }: VersturenDialogProps) {
  return (
    <Modal.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel="Sluiten">
          <Modal.Title>{bord.naam} versturen</Modal.Title>
        </Modal.Header>
        {isOpen && <LoadedForm bord={bord} onClose={onClose} />}
      </Modal.Content>
    </Modal.Root>
  )
}

type FormProps = Omit<VersturenDialogProps, 'isOpen'>

function LoadedForm({ bord, onClose }: FormProps) {
  const query = useGetLeveranciersQuery()
  const asked = new Set(bord.uitvragen.map(({ leverancierCode }) => leverancierCode))
  if (!query.data)
    return (
      <Modal.Body>
        <QueryResult query={query}>{() => null}</QueryResult>
      </Modal.Body>
    )
  return (
    <VersturenForm
      bord={bord}
      leveranciers={query.data.filter(({ code }) => !asked.has(code))}
      onClose={onClose}
    />
  )
}

function VersturenForm({
  bord,
  leveranciers,
  onClose,
}: FormProps & { leveranciers: Leverancier[] }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(leveranciers.map(({ code }) => code)),
  )
  const [send, { isLoading }] = useSendRondeMutation()
  const report = useReport()

  async function sendNow() {
    const outcome = await send({ documentId: bord.documentId, leveranciers: [...chosen] })
    if (report(outcome, 'data' in outcome ? describeVerzending(outcome.data) : '')) onClose()
  }

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {leveranciers.length === 0 && (
            <Notice>Alle leveranciers hebben deze vraag al gekregen.</Notice>
          )}
          <LeverancierChoice leveranciers={leveranciers} chosen={chosen} onChange={setChosen} />
          <MailExample rondeId={bord.documentId} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Annuleren
        </Button>
        <Flex gap={4}>
          <Typography variant="pi" textColor="neutral600">
            Een verstuurde e-mail kunt u niet terughalen.
          </Typography>
          <Button disabled={chosen.size === 0} loading={isLoading} onClick={() => void sendNow()}>
            Versturen aan {formatAantal(chosen.size, 'leverancier', 'leveranciers')}
          </Button>
        </Flex>
      </Modal.Footer>
    </>
  )
}
