import { requirePort } from '../../ports/require-port.ts'
import type { ServiceContext } from '../../service-context.ts'

/** What the mail `organisation-news` needs beside `what` happened: the organisation's name on one line, and where to look. */
export function newsOf(
  ctx: ServiceContext,
  organisationId: string,
  name: string,
  news: Readonly<Record<string, string>>,
): Record<string, string> {
  return {
    ...news,
    organisation: name,
    origin: requirePort(ctx, 'origin'),
    path: `/organisations/${organisationId}`,
  }
}
