import { pathWithoutLanguage } from '@academy/ui/text/local-path'
import { paths } from '../paths.ts'

const OURS = 'http://ours.invalid'

/** Where to go after signing in: a path of ours, or the list of applications. Never another site's address. */
export function nextPath(next: string | null | undefined): string {
  if (!next || !/^\/(?![/\\])[^\\\s]*$/.test(next) || !URL.canParse(next, OURS)) return paths.applications
  const url = new URL(next, OURS)
  const asksAgain = pathWithoutLanguage(url.pathname).startsWith('/sign-')
  return url.origin !== OURS || asksAgain ? paths.applications : url.pathname + url.search
}
