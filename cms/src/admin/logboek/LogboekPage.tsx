import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system'
import { useSearchParams } from 'react-router-dom'
import { BeheerOnly } from '../rol/BeheerOnly'
import { PageFrame } from '../ui/PageFrame'
import { QueryResult } from '../ui/QueryResult'
import { useGetLogboekQuery } from './logboekApi'
import type { Logboek } from './logboekSchema'
import { LogboekTable } from './LogboekTable'
import { logboekQuery, readLogboekRequest, SOORTEN, type LogboekRequest } from './logboekRequest'

const ALL = 'alles'

/** Who did what, the newest first. */
export default function LogboekPage() {
  return (
    <BeheerOnly>
      <PageFrame titel="Logboek" inleiding="Wie wat deed. Regels kunnen niet worden gewijzigd.">
        <LogboekContent />
      </PageFrame>
    </BeheerOnly>
  )
}

function LogboekContent() {
  const [search, setSearch] = useSearchParams()
  const request = readLogboekRequest(search)
  const query = useGetLogboekQuery(request)
  const ask = (next: LogboekRequest) => setSearch(logboekQuery(next))
  return (
    <>
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <Field.Root width="28rem" name="soort">
          <Field.Label>Wat laten zien</Field.Label>
          <SingleSelect
            value={request.soort ?? ALL}
            onChange={(soort) => ask({ pagina: 1, ...(soort !== ALL && { soort: String(soort) }) })}
          >
            <SingleSelectOption value={ALL}>Alles</SingleSelectOption>
            {SOORTEN.map(({ soort, naam }) => (
              <SingleSelectOption key={soort} value={soort}>
                {naam}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        {request.betreft && (
          <Button variant="tertiary" onClick={() => ask({ pagina: 1 })}>
            Niet alleen over dit ene
          </Button>
        )}
      </Flex>
      <QueryResult query={query}>
        {(logboek) => (
          <>
            <LogboekTable regels={logboek.regels} request={request} />
            <LogboekPagina logboek={logboek} onTurn={(pagina) => ask({ ...request, pagina })} />
          </>
        )}
      </QueryResult>
    </>
  )
}

interface LogboekPaginaProps {
  logboek: Logboek
  onTurn: (pagina: number) => void
}

function LogboekPagina({ logboek, onTurn }: LogboekPaginaProps) {
  const { totaal, pagina, perPagina } = logboek
  const last = Math.max(1, Math.ceil(totaal / perPagina))
  return (
    <Flex tag="nav" aria-label="Pagina’s van het logboek" gap={4} justifyContent="center">
      <Button variant="tertiary" disabled={pagina <= 1} onClick={() => onTurn(pagina - 1)}>
        Nieuwer
      </Button>
      <Typography role="status">
        Pagina {pagina} van {last}
      </Typography>
      <Button variant="tertiary" disabled={pagina >= last} onClick={() => onTurn(pagina + 1)}>
        Ouder
      </Button>
    </Flex>
  )
}
