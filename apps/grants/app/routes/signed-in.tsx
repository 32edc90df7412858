import { localPath } from '@academy/ui/text/local-path'
import { languageContext } from '@academy/web/context/language-context'
import { sessionContext } from '@academy/web/context/session-context'
import { data, Outlet, redirect, type MiddlewareFunction } from 'react-router'
import { keptForm, readForm, SIGNED_OUT_BYTES_MAX } from '../components/read-form.ts'
import { paths } from '../paths.ts'

export { FormError as ErrorBoundary } from '../components/form-error.tsx'

/**
 * Everything under here is for people who are signed in: reading leads to the sign-in page, and a form is kept, also
 * where the database is away and nobody knows who sent it.
 */
const requireSignedIn: MiddlewareFunction<Response> = async ({ context, request }, next) => {
  const { actor, isUnknown = false } = context.get(sessionContext)
  if (actor.kind === 'person') return next()
  const posted = request.method === 'POST' ? await readForm(request, SIGNED_OUT_BYTES_MAX) : null
  if (isUnknown) throw data(posted && keptForm('unavailable', posted, request), { status: 503 })
  if (posted) throw data(keptForm('signed-out', posted, request), { status: 401 })
  const { pathname, search } = new URL(request.url)
  const signIn = localPath(context.get(languageContext), paths.signIn)
  throw redirect(`${signIn}?${new URLSearchParams({ next: pathname + search })}`)
}

export const middleware = [requireSignedIn]

export default function SignedIn() {
  return <Outlet />
}
