import { localPath } from '@academy/ui/text/local-path'
import { languageContext } from '@academy/web/context/language-context'
import { sessionContext } from '@academy/web/context/session-context'
import { data, Outlet, redirect, type HeadersFunction, type MiddlewareFunction } from 'react-router'
import { RETRY_AFTER_SECONDS } from '../components/answer-form.ts'
import { keptForm, readForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'

export { FormError as ErrorBoundary } from '../components/form-error.tsx'

/**
 * Everything under here is for people who are signed in: reading leads to the sign-in page, and a form is kept, also
 * where the database is away and nobody knows who sent it.
 */
const requireSignedIn: MiddlewareFunction<Response> = async ({ context, request }, next) => {
  const { actor, isUnknown = false } = context.get(sessionContext)
  if (actor.kind === 'person') return next()
  const posted = request.method === 'POST' ? await readForm(request) : null
  if (isUnknown) {
    const headers = { 'Retry-After': String(RETRY_AFTER_SECONDS) }
    throw data(posted && keptForm('unavailable', posted, request), { status: 503, headers })
  }
  if (posted) throw data(keptForm('signed-out', posted, request), { status: 401 })
  const { pathname, search } = new URL(request.url)
  const signIn = localPath(context.get(languageContext), paths.signIn)
  throw redirect(`${signIn}?${new URLSearchParams({ next: pathname + search })}`)
}

export const middleware = [requireSignedIn]

/** What an action or this middleware says beside its answer, such as when to come again. */
export const headers: HeadersFunction = ({ errorHeaders }) => errorHeaders ?? {}

export default function SignedIn() {
  return <Outlet />
}
