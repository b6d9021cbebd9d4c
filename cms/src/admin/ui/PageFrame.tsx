import { Layouts, Page } from '@strapi/strapi/admin'
import { Box, Flex } from '@strapi/design-system'
import type { ReactNode } from 'react'

interface PageFrameProps {
  titel: string
  inleiding?: string
  back?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** A page of ours: one heading, what can be done, and its content. */
export function PageFrame({ titel, inleiding, back, actions, children }: PageFrameProps) {
  return (
    <Page.Main>
      <Page.Title>{titel}</Page.Title>
      <Layouts.Header
        title={titel}
        subtitle={inleiding}
        navigationAction={back}
        primaryAction={actions}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {children}
        </Flex>
        <Box paddingBottom={10} />
      </Layouts.Content>
    </Page.Main>
  )
}
