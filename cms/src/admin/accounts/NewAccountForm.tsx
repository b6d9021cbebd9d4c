import { Button, Field, Flex, Typography } from '@strapi/design-system'
import { useState, type FormEvent } from 'react'
import { Panel } from '../ui/Panel'
import { useReport } from '../ui/useReport'
import { useCreateAccountMutation } from './accountsApi'
import type { Leverancier } from './leverancierSchema'

const EMPTY = { naam: '', email: '' }

/** Invites somebody by mail to work for a leverancier. */
export function NewAccountForm({ leverancier }: { leverancier: Leverancier }) {
  const [fields, setFields] = useState(EMPTY)
  const [create, { isLoading }] = useCreateAccountMutation()
  const report = useReport()

  async function invite(event: FormEvent) {
    event.preventDefault()
    const outcome = await create({ documentId: leverancier.documentId, ...fields })
    if (report(outcome, 'data' in outcome ? outcome.data.melding : '')) setFields(EMPTY)
  }

  return (
    <Panel titel="Iemand uitnodigen">
      <form onSubmit={(event) => void invite(event)}>
        <Flex direction="column" alignItems="flex-start" gap={4}>
          <Typography tag="p">
            Zij of hij krijgt een e-mail met een link om zelf een wachtwoord te kiezen.
          </Typography>
          <Field.Root name="naam" required width="36rem" maxWidth="100%">
            <Field.Label>Naam</Field.Label>
            <Field.Input
              value={fields.naam}
              maxLength={120}
              required
              autoComplete="off"
              onChange={({ target }) => setFields({ ...fields, naam: target.value })}
            />
          </Field.Root>
          <Field.Root name="email" required width="36rem" maxWidth="100%">
            <Field.Label>E-mailadres</Field.Label>
            <Field.Input
              type="email"
              value={fields.email}
              maxLength={254}
              required
              autoComplete="off"
              onChange={({ target }) => setFields({ ...fields, email: target.value })}
            />
          </Field.Root>
          <Button type="submit" loading={isLoading}>
            Uitnodigen
          </Button>
        </Flex>
      </form>
    </Panel>
  )
}
