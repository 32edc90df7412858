import { Actions, Button } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { localPath } from '@academy/ui/text/local-path'
import { useLocalPath } from '@academy/ui/use-local-path'
import { languageContext } from '@academy/web/context/language-context'
import { sessionContext } from '@academy/web/context/session-context'
import { signInContext } from '@academy/web/context/sign-in-context'
import { redirect } from 'react-router'
import { paths } from '../../paths.ts'
import { KeptHere } from '../../sign-in/kept-here.tsx'
import { keptHereText } from '../../text/sign-in/kept-here-text.ts'
import type { Route } from './+types/sign-out'

/** Following a link to here signs nobody out: it may have been put into any page. */
export function loader({ context }: Route.LoaderArgs) {
  const isSignedIn = context.get(sessionContext).actor.kind === 'person'
  return isSignedIn ? null : redirect(localPath(context.get(languageContext), paths.home))
}

export async function action({ context }: Route.ActionArgs) {
  const setCookie = await context.get(signInContext).signOut()
  const headers = new Headers(setCookie.map((value) => ['Set-Cookie', value]))
  return redirect(localPath(context.get(languageContext), paths.home), { status: 303, headers })
}

export default function SignOut() {
  const text = useText(keptHereText)
  const to = useLocalPath()
  return (
    <>
      <PageHeading title={text.signOutTitle} lede={text.signOutLede} />
      <KeptHere />
      <form method="post" action={to(paths.signOut)} id="sign-out">
        <Actions>
          <Button>{text.signOut}</Button>
          <a href={to(paths.applications)}>{text.stay}</a>
        </Actions>
      </form>
    </>
  )
}
