import { Link as StyledLink } from '@strapi/design-system'
import { ArrowLeft } from '@strapi/icons'
import { Link } from 'react-router-dom'

/** Leads to the page this one belongs to. */
export function BackLink({ to, children }: { to: string; children: string }) {
  return (
    <StyledLink tag={Link} to={to} startIcon={<ArrowLeft />}>
      {children}
    </StyledLink>
  )
}
