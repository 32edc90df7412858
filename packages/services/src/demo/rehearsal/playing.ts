import type { Db } from '@academy/db/client/open-database'
import type { Rehearsal, RehearsalSize } from '@academy/domain/rehearsal/rehearsal'
import type { StaffRole } from '../../actor/actor.ts'
import type { ServiceContext } from '../../service-context.ts'

/** What a rehearsal is played with. */
export interface Playing {
  /** The owner's connection, for what nobody can do in earnest: to make people, and to end the time for applying. */
  owner: ServiceContext
  /** Connected as the web application's role: all else is done through it, in the name of whoever does it. */
  app: Db
  slug: string
  size: RehearsalSize
  plan: Rehearsal
  people: RehearsalPeople
  /** Told how far it is, a line at a time. */
  report: (line: string) => void
  /** Ends the playing between two operations. */
  signal?: AbortSignal
}

export interface RehearsalPeople {
  manager: string
  officer: string
  auditor: string
  panel: string[]
  finance: string
  /** By the number of the assessor. */
  assessors: string[]
  /** By the number of the bid. */
  leads: string[]
}

/** So many are at work at a time: more would only wait for two cores. */
export const LANES = 4

/** As somebody would ask from a page of the door. */
export function asSomebody(
  { owner, app, signal }: Pick<Playing, 'owner' | 'app' | 'signal'>,
  id: string | undefined,
  staff: StaffRole[] = [],
): ServiceContext {
  signal?.throwIfAborted()
  if (id === undefined) throw new Error('nobody has this part')
  return { ...owner, db: app, now: new Date(), actor: { kind: 'person', id, staff } }
}
