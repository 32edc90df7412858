import { ErrorPage } from '@academy/ui/shell/error-page'
import { localPath } from '@academy/ui/text/local-path'
import { languageContext } from '@academy/web/context/language-context'
import { sessionContext } from '@academy/web/context/session-context'
import { usePageFacts } from '@academy/web/document/page-facts'
import {
  data,
  isRouteErrorResponse,
  Outlet,
  redirect,
  useParams,
  useRouteError,
  type MiddlewareFunction,
} from 'react-router'
import { isRefusalReason, Refused } from '../application/refused.tsx'
import { readForm, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { SessionEnded } from '../sign-in/session-ended.tsx'

interface Ended {
  posted: PostedForm
  action: string
}

/** Everything under here is for people who are signed in: reading leads to the sign-in page, and a form is kept. */
const requireSignedIn: MiddlewareFunction<Response> = async ({ context, request }, next) => {
  if (context.get(sessionContext).actor.kind === 'person') return next()
  const { pathname, search } = new URL(request.url)
  if (request.method === 'POST') {
    throw data({ posted: await readForm(request), action: pathname + search } satisfies Ended, {
      status: 401,
    })
  }
  const signIn = localPath(context.get(languageContext), paths.signIn)
  throw redirect(`${signIn}?${new URLSearchParams({ next: pathname + search })}`)
}

export const middleware = [requireSignedIn]

export default function SignedIn() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const { id } = usePageFacts()
  const params = useParams()
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} requestId={id} />
  const facts: unknown = error.data
  if (isEnded(facts)) return <SessionEnded {...facts} />
  const reason = reasonOf(facts)
  if (isRefusalReason(reason)) return <Refused reason={reason} applicationId={params['id']} />
  return <ErrorPage status={error.status} requestId={id} />
}

function isEnded(facts: unknown): facts is Ended {
  return typeof facts === 'object' && facts !== null && 'posted' in facts
}

function reasonOf(facts: unknown): unknown {
  return typeof facts === 'object' && facts !== null && 'reason' in facts ? facts.reason : undefined
}
