import type { ApplicationsWanted } from '@academy/db/grants/staff/find-applications'
import { z } from 'zod'
import { readPlace, signPlace, type ListIdentity } from '../../runtime/list-cursor.ts'
import type { ServiceContext } from '../../service-context.ts'
import type { listApplicationsInput } from './list-applications.ts'

type Input = z.output<typeof listApplicationsInput>
const place = z.tuple([z.string(), z.string()])

/** The place in a list that its cursor names; nothing for the first page. Refuses with `invalid`. */
export function placeOf(ctx: ServiceContext, roundId: string, input: Input): ApplicationsWanted['from'] {
  const cursor = input.after ?? input.before
  if (cursor === null) return null
  const [key, reference] = readPlace(ctx, identityOf(roundId, input), cursor, place)
  return { towards: input.after === null ? 'before' : 'after', key, reference }
}

/** A cursor of this row in the list that was asked for. */
export function signedPlace(
  ctx: ServiceContext,
  roundId: string,
  input: Input,
  { key, reference }: { key: string; reference: string },
): string {
  return signPlace(ctx, identityOf(roundId, input), [key, reference])
}

function identityOf(roundId: string, input: Input): ListIdentity {
  const { status, text, nation, arrival, askedFromPence, askedToPence, flags, sort } = input
  return {
    kind: 'application',
    sort,
    filters: {
      status,
      text,
      nation,
      arrival,
      from: askedFromPence === null ? null : String(askedFromPence),
      to: askedToPence === null ? null : String(askedToPence),
      flags: flags.toSorted().join(' '),
    },
    relation: { name: 'round', parentId: roundId },
  }
}
