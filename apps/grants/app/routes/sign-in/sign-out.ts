import { localPath } from '@academy/ui/text/local-path'
import { languageContext } from '@academy/web/context/language-context'
import { signInContext } from '@academy/web/context/sign-in-context'
import { redirect } from 'react-router'
import { paths } from '../../paths.ts'
import type { Route } from './+types/sign-out'

/** Following a link to here signs nobody out: it may have been put into any page. */
export function loader({ context }: Route.LoaderArgs) {
  return redirect(localPath(context.get(languageContext), paths.home))
}

export async function action({ context }: Route.ActionArgs) {
  const setCookie = await context.get(signInContext).signOut()
  const headers = new Headers(setCookie.map((value) => ['Set-Cookie', value]))
  return redirect(localPath(context.get(languageContext), paths.home), { status: 303, headers })
}
