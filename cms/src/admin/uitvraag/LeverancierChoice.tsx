import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system'
import type { Leverancier } from '../accounts/leverancierSchema'

interface LeverancierChoiceProps {
  leveranciers: readonly Leverancier[]
  /** Codes. */
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

/** Who is asked. Of whom only an account can be mailed, the list says that. */
export function LeverancierChoice({ leveranciers, chosen, onChange }: LeverancierChoiceProps) {
  const toggle = (code: string, isChosen: boolean) =>
    onChange(new Set(isChosen ? [...chosen, code] : [...chosen].filter((other) => other !== code)))
  if (leveranciers.length === 0) return null
  return (
    <Flex tag="fieldset" direction="column" alignItems="stretch" gap={3}>
      <legend style={{ fontSize: '1.6rem', fontWeight: 600 }}>Aan wie?</legend>
      <Flex gap={2} paddingTop={2}>
        <Button
          variant="tertiary"
          size="S"
          onClick={() => onChange(new Set(leveranciers.map(({ code }) => code)))}
        >
          Iedereen
        </Button>
        <Button variant="tertiary" size="S" onClick={() => onChange(new Set())}>
          Niemand
        </Button>
      </Flex>
      <Box style={{ columns: '2 26rem' }}>
        {leveranciers.map(({ code, naam, email }) => (
          <Box key={code} paddingTop={1} paddingBottom={1} style={{ breakInside: 'avoid' }}>
            <Checkbox
              checked={chosen.has(code)}
              onCheckedChange={(checked) => toggle(code, checked === true)}
            >
              {naam}
            </Checkbox>
            {!email && (
              <Typography variant="pi" textColor="neutral600" tag="p" paddingLeft={7}>
                geen e-mailadres op de kaart; alleen wie een account heeft, krijgt bericht
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Flex>
  )
}
