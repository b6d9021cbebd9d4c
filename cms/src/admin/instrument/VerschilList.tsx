import { Box, Flex, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'

interface FieldVerschil {
  veld: string
  label?: string
  was: string
  wordt: string
}

/** One block for each field that differs: what it was above what it becomes. */
export function VerschilList({ verschillen }: { verschillen: readonly FieldVerschil[] }) {
  if (verschillen.length === 0)
    return <Typography tag="p">Er is geen verschil met wat lezers nu zien.</Typography>
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {verschillen.map(({ veld, label, was, wordt }) => (
        <section key={veld}>
          <Typography variant="delta" tag="h3">
            {label ?? veld}
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={1} paddingTop={2}>
            <Side naam="Was" background="neutral100">
              {was ? <del style={{ textDecoration: 'none' }}>{was}</del> : <Empty />}
            </Side>
            <Side naam="Wordt" background="success100">
              {wordt ? <ins style={{ textDecoration: 'none' }}>{wordt}</ins> : <Empty />}
            </Side>
          </Flex>
        </section>
      ))}
    </Flex>
  )
}

interface SideProps {
  naam: string
  background: 'neutral100' | 'success100'
  children: ReactNode
}

function Side({ naam, background, children }: SideProps) {
  return (
    <Flex background={background} padding={3} hasRadius alignItems="flex-start" gap={3}>
      <Box width="5rem" shrink={0}>
        <Typography variant="pi" fontWeight="bold" textColor="neutral700">
          {naam}
        </Typography>
      </Box>
      <Typography
        variant="omega"
        tag="div"
        style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
      >
        {children}
      </Typography>
    </Flex>
  )
}

function Empty() {
  return (
    <Typography variant="omega" textColor="neutral600">
      (leeg)
    </Typography>
  )
}
