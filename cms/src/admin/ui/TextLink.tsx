import { Typography } from '@strapi/design-system'
import { Link, type LinkProps } from 'react-router-dom'
import { styled } from 'styled-components'

const Underlined = styled(Typography<typeof Link>)`
  text-decoration: underline;
  text-underline-offset: 0.2em;

  &:hover {
    text-decoration-thickness: 2px;
  }
`

/** A link in a text or a list, that can be told from the text without its colour. */
export function TextLink({ to, children }: Pick<LinkProps, 'to' | 'children'>) {
  return (
    <Underlined tag={Link} to={to} variant="omega" textColor="primary700">
      {children}
    </Underlined>
  )
}
