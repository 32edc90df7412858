import { signInContext } from '@academy/web/context/sign-in-context'
import { data } from 'react-router'
import type { Route } from './+types/begin-passkey'

/** What a passkey is to sign, for the script of the sign-in page. It is kept until it is used, so that reading makes none. */
export async function action({ context }: Route.ActionArgs) {
  return Response.json(await context.get(signInContext).beginPasskey())
}

/** Nothing is here to be read. */
export function loader() {
  throw data(null, { status: 405, headers: { Allow: 'POST' } })
}
