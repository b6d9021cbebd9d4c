import { Box, Typography } from '@strapi/design-system'
import { vandaag } from '../format/vandaag'
import { QueryResult } from '../ui/QueryResult'
import { exampleMail } from './exampleMail'
import { useGetAfzenderQuery, useGetRondeMailQuery } from './rondeMailApi'

/** What a leverancier will read, with an example of what differs for each. */
export function MailExample({ rondeId }: { rondeId: string }) {
  const ronde = useGetRondeMailQuery(rondeId)
  const afzender = useGetAfzenderQuery()
  return (
    <section aria-labelledby="mail-heading">
      <Typography variant="delta" tag="h3" id="mail-heading">
        Zo ziet de e-mail eruit
      </Typography>
      <QueryResult query={ronde}>
        {(mail) => (
          <QueryResult query={afzender}>
            {(from) => <MailText {...exampleMail(mail, from, vandaag())} />}
          </QueryResult>
        )}
      </QueryResult>
    </section>
  )
}

function MailText({ onderwerp, tekst }: { onderwerp: string; tekst: string }) {
  return (
    <Box background="neutral100" padding={4} marginTop={3} hasRadius>
      <Typography variant="omega" fontWeight="bold" tag="p">
        {onderwerp}
      </Typography>
      <Typography
        variant="omega"
        tag="p"
        paddingTop={3}
        style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
      >
        {tekst}
      </Typography>
    </Box>
  )
}
