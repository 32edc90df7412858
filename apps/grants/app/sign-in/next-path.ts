import { ownPath } from '@academy/domain/address/own-path'
import { pathWithoutLanguage } from '@academy/ui/text/local-path'
import { paths } from '../paths.ts'

/** Where to go after signing in: a path of ours that does not ask again, or the list of applications. */
export function nextPath(next: string | null | undefined): string {
  const path = ownPath(next)
  return path && !isSigning(pathWithoutLanguage(path)) ? path : paths.applications
}

function isSigning(path: string): boolean {
  return path.startsWith(paths.signIn) || path.startsWith(paths.signOut)
}
