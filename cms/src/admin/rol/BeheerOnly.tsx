import { Page } from '@strapi/strapi/admin'
import type { ReactNode } from 'react'
import { isBeheerRol } from './rolOf'
import { useRol } from './useRol'

/** A page of the beheer; to others it says that it is not for them. */
export function BeheerOnly({ children }: { children: ReactNode }) {
  const isBeheer = isBeheerRol(useRol())
  return isBeheer ? children : <Page.NoPermissions content="Deze pagina is van het beheer." />
}
