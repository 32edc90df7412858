import { apiContext } from '@academy/web/context/api-context'
import { data } from 'react-router'
import type { Route } from './+types/download'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
}

/** A file of a round that is ready. */
export async function loader({ context, params: { slug, id } }: Route.LoaderArgs) {
  if (!UUID.test(id)) throw data(null, { status: 404 })
  const file = await context.get(apiContext).staff.exportFile({ slug, id })
  return new Response(new Uint8Array(file.data), {
    headers: {
      'Content-Type': mediaTypes[file.kind],
      'Content-Disposition': `attachment; filename="${slug}.${file.kind}"`,
      'Cache-Control': 'no-store',
    },
  })
}
