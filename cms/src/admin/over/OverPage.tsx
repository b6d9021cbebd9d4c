import { useAppInfo } from '@strapi/strapi/admin'
import { Flex, Typography } from '@strapi/design-system'
import { PageFrame } from '../ui/PageFrame'
import { Panel } from '../ui/Panel'
import { TextLink } from '../ui/TextLink'

/** What this system is, and where somebody changes the own password. */
export default function OverPage() {
  const strapiVersion = useAppInfo('OverPage', ({ strapiVersion: version }) => version)
  return (
    <PageFrame titel="Over dit beheersysteem">
      <Panel titel="Uw account">
        <Typography tag="p">
          Uw naam, wachtwoord en taal wijzigt u bij <TextLink to="/me">Profiel</TextLink>.
        </Typography>
      </Panel>
      <Panel titel="Keuzehulp beheer">
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography tag="p">
            Hier staat wat werkcoaches en cliënten in de Keuzehulp lezen. Wat gepubliceerd wordt,
            staat meteen op de website.
          </Typography>
          <Typography tag="p" textColor="neutral600">
            Gemaakt met Strapi {strapiVersion}.
          </Typography>
        </Flex>
      </Panel>
    </PageFrame>
  )
}
