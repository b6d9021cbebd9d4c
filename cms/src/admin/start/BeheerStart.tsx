import { useAuth } from '@strapi/strapi/admin'
import { Grid, LinkButton } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { INSTRUMENT } from '../instrument/instrumentType'
import { PageFrame } from '../ui/PageFrame'
import { QueryResult } from '../ui/QueryResult'
import { LopendeUitvraag } from './LopendeUitvraag'
import { Onvolledig } from './Onvolledig'
import { useGetOverzichtQuery } from './overzichtApi'
import { TeBeoordelen } from './TeBeoordelen'
import { Verouderd } from './Verouderd'
import { Zoekindex } from './Zoekindex'

/** How often the page looks again, while it is open. */
const REFRESH_MS = 30_000

/** What asks for the attention of the beheergroep. */
export function BeheerStart() {
  const naam = useAuth('BeheerStart', ({ user }) => user?.firstname)
  const query = useGetOverzichtQuery(undefined, { pollingInterval: REFRESH_MS })
  return (
    <PageFrame
      titel={naam ? `Dag ${naam}` : 'Start'}
      inleiding="Dit vraagt nu aandacht."
      actions={
        <LinkButton
          tag={Link}
          to={`/content-manager/collection-types/${INSTRUMENT}/create`}
          startIcon={<Plus />}
        >
          Nieuw instrument
        </LinkButton>
      }
    >
      <QueryResult query={query}>
        {(overzicht) => (
          <Grid.Root gap={5}>
            <Cell>
              <TeBeoordelen {...overzicht.teBeoordelen} />
            </Cell>
            <Cell>
              <LopendeUitvraag />
            </Cell>
            <Cell>
              <Verouderd {...overzicht.verouderd} />
            </Cell>
            <Cell>
              <Onvolledig {...overzicht.onvolledig} />
            </Cell>
            <Cell isWide>
              <Zoekindex overzicht={overzicht} />
            </Cell>
          </Grid.Root>
        )}
      </QueryResult>
    </PageFrame>
  )
}

/** Half of the width, or all of it; on a narrow screen always all of it. */
function Cell({ isWide = false, children }: { isWide?: boolean; children: ReactNode }) {
  return (
    <Grid.Item col={isWide ? 12 : 6} s={12} xs={12} alignItems="stretch">
      {children}
    </Grid.Item>
  )
}
