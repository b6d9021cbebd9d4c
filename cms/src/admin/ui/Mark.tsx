import { Flex, Typography } from '@strapi/design-system'
import { ArrowLeft, CheckCircle, Clock, Pencil, WarningCircle } from '@strapi/icons'
import type { MarkText, MarkTone } from './markText'

const LOOK = {
  quiet: { Icon: Pencil, background: 'neutral150', color: 'neutral800' },
  waiting: { Icon: Clock, background: 'primary100', color: 'primary700' },
  returned: { Icon: ArrowLeft, background: 'warning100', color: 'neutral800' },
  attention: { Icon: WarningCircle, background: 'warning100', color: 'neutral800' },
  done: { Icon: CheckCircle, background: 'success100', color: 'success700' },
} as const satisfies Record<MarkTone, object>

/** A word with a sign before it, so that it can be told apart without seeing its colour. */
export function Mark({ naam, tone }: MarkText) {
  const { Icon, background, color } = LOOK[tone]
  return (
    <Flex
      tag="span"
      style={{ display: 'inline-flex' }}
      gap={1}
      background={background}
      paddingLeft={2}
      paddingRight={2}
      paddingTop={1}
      paddingBottom={1}
      hasRadius
    >
      <Icon width="1.2rem" height="1.2rem" fill={color} aria-hidden />
      <Typography variant="pi" fontWeight="bold" textColor={color}>
        {naam}
      </Typography>
    </Flex>
  )
}
