import { ownPath } from '@academy/domain/address/own-path'
import { pathWithoutLanguage } from '@academy/ui/text/local-path'
import { paths } from '../paths.ts'

/** Where to go after signing in: a path of ours that does not ask again, or the list of applications. */
export function nextPath(next: string | null | undefined): string {
  const path = ownPath(next)
  return path && !pathWithoutLanguage(path).startsWith('/sign-') ? path : paths.applications
}
