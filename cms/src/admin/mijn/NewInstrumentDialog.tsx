import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system'
import { useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { useCreateInstrumentMutation } from '../instrument/instrumentApi'
import { instrumentPath } from '../instrument/instrumentType'
import { useReport } from '../ui/useReport'
import type { MijnLeverancier } from './mijnSchema'

interface NewInstrumentDialogProps {
  leveranciers: readonly MijnLeverancier[]
  isOpen: boolean
  onClose: () => void
}

/** Proposes a new instrument: a name now, the rest on its form. */
export function NewInstrumentDialog({ leveranciers, isOpen, onClose }: NewInstrumentDialogProps) {
  return (
    <Modal.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel="Sluiten">
          <Modal.Title>Nieuw instrument voorstellen</Modal.Title>
        </Modal.Header>
        {isOpen && <NewInstrumentForm leveranciers={leveranciers} onClose={onClose} />}
      </Modal.Content>
    </Modal.Root>
  )
}

function NewInstrumentForm({ leveranciers, onClose }: Omit<NewInstrumentDialogProps, 'isOpen'>) {
  const [naam, setNaam] = useState('')
  const [leverancierCode, setLeverancierCode] = useState(leveranciers[0]?.code)
  const [create, { isLoading }] = useCreateInstrumentMutation()
  const navigate = useNavigate()
  const report = useReport()

  async function propose(event: FormEvent) {
    event.preventDefault()
    const outcome = await create({ naam: naam.trim(), leverancierCode })
    if (!report(outcome, 'Gemaakt. Vul nu de rest in en dien het in.')) return
    if ('data' in outcome) navigate(instrumentPath(outcome.data.documentId))
  }

  return (
    <form onSubmit={(event) => void propose(event)}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p">
            De beheergroep beoordeelt uw voorstel als u het hebt beschreven en ingediend.
          </Typography>
          <Field.Root name="naam" required>
            <Field.Label>Naam van het instrument</Field.Label>
            <Field.Input
              value={naam}
              maxLength={120}
              required
              onChange={({ target }) => setNaam(target.value)}
            />
          </Field.Root>
          {leveranciers.length > 1 && (
            <Field.Root name="leverancier" required>
              <Field.Label>Leverancier</Field.Label>
              <SingleSelect
                value={leverancierCode ?? null}
                onChange={(code) => setLeverancierCode(String(code))}
              >
                {leveranciers.map((leverancier) => (
                  <SingleSelectOption key={leverancier.code} value={leverancier.code}>
                    {leverancier.naam}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Annuleren
        </Button>
        <Button type="submit" loading={isLoading} disabled={!naam.trim()}>
          Maken en beschrijven
        </Button>
      </Modal.Footer>
    </form>
  )
}
