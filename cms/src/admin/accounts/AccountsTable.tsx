import { Button, Flex, Typography } from '@strapi/design-system'
import { formatDatum, formatMoment } from '../format/formatDatum'
import type { MarkText } from '../ui/markText'
import { DataTable } from '../ui/DataTable'
import { Mark } from '../ui/Mark'
import { useReport } from '../ui/useReport'
import { useInviteAgainMutation } from './accountsApi'
import type { Account, Leverancier } from './leverancierSchema'

const COLUMNS = ['Naam', 'E-mailadres', 'Stand', 'Laatst ingelogd', 'Acties']

const STATUS_MARK: Record<Account['status'], MarkText> = {
  actief: { naam: 'Actief', tone: 'done' },
  uitgenodigd: { naam: 'Uitgenodigd', tone: 'waiting' },
  'uitnodiging verlopen': { naam: 'Uitnodiging verlopen', tone: 'attention' },
  geblokkeerd: { naam: 'Geblokkeerd', tone: 'attention' },
}

interface AccountsTableProps {
  leverancier: Leverancier
  accounts: readonly Account[]
  onRemove: (account: Account) => void
}

/** Who has an account, and how it stands with it. */
export function AccountsTable({ leverancier, accounts, onRemove }: AccountsTableProps) {
  if (accounts.length === 0)
    return <Typography tag="p">Deze leverancier heeft nog geen accounts.</Typography>
  return (
    <DataTable caption={`Accounts van ${leverancier.naam}`} columns={COLUMNS}>
      {accounts.map((account) => (
        <tr key={account.id}>
          <th scope="row">{account.naam}</th>
          <td>{account.email}</td>
          <td>
            <AccountStatus account={account} />
          </td>
          <td>{account.laatstIngelogdOp ? formatMoment(account.laatstIngelogdOp) : 'nog niet'}</td>
          <td>
            <Flex gap={2} wrap="wrap">
              <InviteButton leverancier={leverancier} account={account} />
              <Button
                variant="danger-light"
                aria-label={`Account van ${account.naam} weghalen`}
                onClick={() => onRemove(account)}
              >
                Weghalen
              </Button>
            </Flex>
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

function AccountStatus({ account: { status, uitgenodigdTot } }: { account: Account }) {
  return (
    <>
      <Mark {...STATUS_MARK[status]} />
      {status === 'uitgenodigd' && uitgenodigdTot && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          tot en met {formatDatum(uitgenodigdTot)}
        </Typography>
      )}
    </>
  )
}

function InviteButton({ leverancier, account }: { leverancier: Leverancier; account: Account }) {
  const [invite, { isLoading }] = useInviteAgainMutation()
  const report = useReport()
  if (account.status === 'actief' || account.status === 'geblokkeerd') return null
  const inviteNow = async () => {
    const outcome = await invite({ documentId: leverancier.documentId, id: account.id })
    report(outcome, 'data' in outcome ? outcome.data.melding : '')
  }
  return (
    <Button
      variant="secondary"
      loading={isLoading}
      aria-label={`${account.naam} opnieuw uitnodigen`}
      onClick={() => void inviteNow()}
    >
      Opnieuw uitnodigen
    </Button>
  )
}
