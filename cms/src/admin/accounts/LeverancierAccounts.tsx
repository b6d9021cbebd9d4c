import { Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { QueryResult } from '../ui/QueryResult'
import { useReport } from '../ui/useReport'
import { useGetAccountsQuery, useRemoveAccountMutation } from './accountsApi'
import { AccountsTable } from './AccountsTable'
import type { Account, Leverancier } from './leverancierSchema'
import { NewAccountForm } from './NewAccountForm'

/** The accounts of one leverancier, and a way to invite somebody. */
export function LeverancierAccounts({ leverancier }: { leverancier: Leverancier }) {
  const query = useGetAccountsQuery(leverancier.documentId)
  const [removing, setRemoving] = useState<Account | null>(null)
  const [remove, { isLoading }] = useRemoveAccountMutation()
  const report = useReport()

  async function confirm({ id, email }: Account) {
    const outcome = await remove({ documentId: leverancier.documentId, id })
    report(outcome, `${email} kan niet meer inloggen voor ${leverancier.naam}.`)
    setRemoving(null)
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <section aria-labelledby="accounts-heading">
        <Typography variant="beta" tag="h2" id="accounts-heading">
          {leverancier.naam}
        </Typography>
        <Flex direction="column" alignItems="stretch" paddingTop={3}>
          <QueryResult query={query}>
            {(accounts) => (
              <AccountsTable leverancier={leverancier} accounts={accounts} onRemove={setRemoving} />
            )}
          </QueryResult>
        </Flex>
      </section>
      <NewAccountForm leverancier={leverancier} />
      <ConfirmDialog
        titel="Account weghalen"
        confirmLabel="Weghalen"
        isOpen={removing !== null}
        isDanger
        isBusy={isLoading}
        onCancel={() => setRemoving(null)}
        onConfirm={() => removing && void confirm(removing)}
      >
        {removing?.naam} kan daarna niet meer inloggen voor {leverancier.naam}. Wat zij of hij
        schreef, blijft staan.
      </ConfirmDialog>
    </Flex>
  )
}
