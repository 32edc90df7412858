import { findOtherSamplePeople, findSampleParts, findSamplePeople } from '@academy/db/demo/find-sample-people'
import type { ApplicationStatus } from '@academy/domain/grants/application-state'
import type { RoundRole } from '@academy/domain/grants/round-state'
import type { Words } from '@academy/domain/text/words'
import { z } from 'zod'
import type { StaffRole } from '../actor/actor.ts'
import type { ServiceContext } from '../service-context.ts'
import { samplePeople } from './sample-people.ts'

/** So many of the others stand on a page. */
const SAMPLE_ROWS = 12

export const sampleChoiceInput = z.strictObject({
  /** Letters of a name or an organisation. */
  text: z.string().trim().max(100).default(''),
  page: z.int().min(1).max(1000).default(1),
})

export interface SamplePersonEntry {
  id: string
  name: string
  organisations: string[]
  staff: StaffRole[]
}

export interface SamplePart {
  id: string
  name: string
  part: RoundRole | 'applicant'
  /** Of an applicant: where the application is, and of whom it is. */
  status: ApplicationStatus | null
  organisation: string | null
}

export interface SampleChoice {
  /** Whoever has a part in the round that is open. */
  leading: SamplePersonEntry[]
  /** Of each made-up round that has closed a few, by their part in it. */
  rounds: { slug: string; name: Words; people: SamplePart[] }[]
  /** Everybody else: a page of so many `rows`, and how many there are. */
  others: { people: SamplePersonEntry[]; all: number; page: number; rows: number }
}

/** The people of demo mode, each to be signed in by one click. Nobody where none were made. Three statements. */
export async function listSamplePeople(
  ctx: ServiceContext,
  { text, page }: z.output<typeof sampleChoiceInput>,
): Promise<SampleChoice> {
  const emails = Object.values(samplePeople).map(({ email }) => email)
  const [leading, parts, others] = await Promise.all([
    findSamplePeople(ctx.db, emails),
    findSampleParts(ctx.db),
    findOtherSamplePeople(ctx.db, { without: emails, text, page, rowsMax: SAMPLE_ROWS }),
  ])
  const rounds = [...Map.groupBy(parts, ({ slug }) => slug)].map(([slug, people]) => ({
    slug,
    name: people[0]?.round ?? { en: slug, cy: slug },
    people: people.map(({ slug: _slug, round: _round, ...one }) => one),
  }))
  const all = others[0]?.all ?? 0
  return {
    leading,
    rounds,
    others: { people: others.map(({ all: _all, ...one }) => one), all, page, rows: SAMPLE_ROWS },
  }
}
