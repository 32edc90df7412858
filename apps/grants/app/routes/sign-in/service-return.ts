import { localPath } from '@academy/ui/text/local-path'
import { isRefusal } from '@academy/web/api/refusal'
import { signInContext } from '@academy/web/context/sign-in-context'
import { data, redirect } from 'react-router'
import { paths } from '../../paths.ts'
import { nextPath } from '../../sign-in/next-path.ts'
import type { Route } from './+types/service-return'

/**
 * The identity service sends people back to here. The one address whose reading changes something: the standard says so, and
 * what came along works once, in the browser that began.
 */
export async function loader({ context, request }: Route.LoaderArgs) {
  const signIn = context.get(signInContext)
  if (!signIn.serviceName) throw data(null, { status: 404 })
  try {
    const { setCookie, isNew, language, next } = await signIn.finishService(new URL(request.url).searchParams)
    const to = nextPath(next)
    const headers = new Headers(setCookie.map((value) => ['Set-Cookie', value]))
    return redirect(localPath(language, isNew ? paths.welcome(to) : to), { headers })
  } catch (error) {
    if (!isRefusal(error) || error.data.code !== 'refused') throw error
    const language = error.data.details['language'] === 'cy' ? 'cy' : 'en'
    throw redirect(localPath(language, paths.serviceRefused(error.data.reason)))
  }
}
