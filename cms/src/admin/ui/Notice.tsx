import { Flex, Typography } from '@strapi/design-system'
import { Information, WarningCircle } from '@strapi/icons'
import type { ReactNode } from 'react'

const LOOK = {
  info: { Icon: Information, background: 'neutral100', color: 'neutral700', role: 'status' },
  warning: { Icon: WarningCircle, background: 'warning100', color: 'warning700', role: 'status' },
  danger: { Icon: WarningCircle, background: 'danger100', color: 'danger700', role: 'alert' },
} as const

interface NoticeProps {
  tone?: keyof typeof LOOK
  children: ReactNode
}

/** A line that must not be missed; it is also read aloud when it appears. */
export function Notice({ tone = 'info', children }: NoticeProps) {
  const { Icon, background, color, role } = LOOK[tone]
  return (
    <Flex
      role={role}
      gap={2}
      alignItems="flex-start"
      background={background}
      padding={3}
      hasRadius
      width="100%"
    >
      <Icon fill={color} width="1.6rem" height="1.6rem" style={{ flex: 'none' }} aria-hidden />
      <Typography variant="pi" textColor="neutral800" tag="div">
        {children}
      </Typography>
    </Flex>
  )
}
