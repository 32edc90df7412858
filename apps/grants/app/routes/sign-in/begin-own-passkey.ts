import { ownWaysContext } from '@academy/web/context/own-ways-context'
import { data } from 'react-router'
import type { Route } from './+types/begin-own-passkey'

/** What a new passkey is to be made of, for the script of the page of one's details. */
export async function action({ context }: Route.ActionArgs) {
  return Response.json(await context.get(ownWaysContext).beginPasskey())
}

/** Nothing is here to be read. */
export function loader() {
  throw data(null, { status: 405, headers: { Allow: 'POST' } })
}
