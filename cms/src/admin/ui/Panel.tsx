import { Box, Flex, Typography } from '@strapi/design-system'
import { useId, type ReactNode } from 'react'

interface PanelProps {
  titel: string
  /** Stands at the end of the heading, such as a link to everything. */
  aside?: ReactNode
  children: ReactNode
}

/** A part of a page with its own heading. */
export function Panel({ titel, aside, children }: PanelProps) {
  const id = useId()
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      padding={6}
      hasRadius
      shadow="tableShadow"
      width="100%"
      height="100%"
    >
      <Flex
        justifyContent="space-between"
        alignItems="center"
        gap={4}
        paddingBottom={4}
        wrap="wrap"
      >
        <Typography variant="delta" fontWeight="semiBold" tag="h2" id={id}>
          {titel}
        </Typography>
        {aside}
      </Flex>
      {children}
    </Box>
  )
}
