import { findSamplePeople } from '@academy/db/demo/find-sample-people'
import type { StaffRole } from '../actor/actor.ts'
import type { ServiceContext } from '../service-context.ts'

export interface SamplePersonEntry {
  id: string
  name: string
  organisations: string[]
  staff: StaffRole[]
}

/** The people of demo mode, each to be signed in by one click. Empty where none were made. One statement. */
export async function listSamplePeople(ctx: ServiceContext): Promise<SamplePersonEntry[]> {
  const people = await findSamplePeople(ctx.db)
  return people.map(({ id, name, organisations, staff }) => ({ id, name, organisations, staff }))
}
