import { Button, Field, Flex, Typography } from '@strapi/design-system'
import { useState, type FormEvent } from 'react'
import { Panel } from '../ui/Panel'
import { useReport } from '../ui/useReport'
import { useUpdateContactMutation, type Contact } from './mijnApi'
import type { MijnLeverancier } from './mijnSchema'

const FIELDS: readonly { veld: keyof Contact; label: string; type: string; max: number }[] = [
  { veld: 'contactpersoon', label: 'Contactpersoon', type: 'text', max: 120 },
  { veld: 'email', label: 'E-mailadres', type: 'email', max: 254 },
  { veld: 'telefoon', label: 'Telefoon', type: 'tel', max: 40 },
]

/** How the beheergroep reaches a leverancier; the leverancier keeps it right. */
export function ContactForm({ leverancier }: { leverancier: MijnLeverancier }) {
  const { code, naam } = leverancier
  const [contact, setContact] = useState<Contact>(() => contactOf(leverancier))
  const [update, { isLoading }] = useUpdateContactMutation()
  const report = useReport()

  async function save(event: FormEvent) {
    event.preventDefault()
    report(await update({ code, contact }), 'De contactgegevens zijn opgeslagen.')
  }

  return (
    <Panel titel={`Contactgegevens van ${naam}`}>
      <form onSubmit={(event) => void save(event)}>
        <Flex direction="column" alignItems="flex-start" gap={4}>
          <Typography tag="p">Alleen de beheergroep ziet deze gegevens.</Typography>
          <Flex gap={4} wrap="wrap" width="100%">
            {FIELDS.map(({ veld, label, type, max }) => (
              <Field.Root key={veld} name={`${code}-${veld}`} width="30rem" maxWidth="100%">
                <Field.Label>{label}</Field.Label>
                <Field.Input
                  type={type}
                  maxLength={max}
                  value={contact[veld] ?? ''}
                  onChange={({ target }) =>
                    setContact({ ...contact, [veld]: target.value.trim() ? target.value : null })
                  }
                />
              </Field.Root>
            ))}
          </Flex>
          <Button type="submit" variant="secondary" loading={isLoading}>
            Contactgegevens opslaan
          </Button>
        </Flex>
      </form>
    </Panel>
  )
}

function contactOf({ contactpersoon, email, telefoon }: MijnLeverancier): Contact {
  return {
    contactpersoon: contactpersoon ?? null,
    email: email ?? null,
    telefoon: telefoon ?? null,
  }
}
