import { data } from 'react-router'
import { autosave } from '../../form/autosave.ts'
import type { Route } from './+types/autosave'

/** This address is for sending only. */
export function loader() {
  throw data(null, { status: 405, headers: { Allow: 'POST' } })
}

/** The server takes it before the router does: `autosaveDirectly`. */
export function action({ context, params, request }: Route.ActionArgs) {
  return autosave({ context, request, applicationId: params.id, section: params.section })
}
