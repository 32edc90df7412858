import { findOpenSampleRound, keepSampleOrganisation, keepSamplePerson } from '@academy/db/demo/keep-sample'
import { giveRoundRole } from '@academy/db/grants/round/give-round-role'
import { insertPublishedRound } from '@academy/db/grants/round/insert-round'
import type { RoundRole } from '@academy/domain/grants/round-state'
import { saveSection } from '../grants/apply/save-section.ts'
import { startApplication } from '../grants/apply/start-application.ts'
import { submitApplication } from '../grants/submit/submit-application.ts'
import { uuidv7 } from '../runtime/uuidv7.ts'
import type { ServiceContext } from '../service-context.ts'
import { sampleDraft } from './sample-draft.ts'
import { sampleSubmission } from './sample-submission.ts'
import { sampleOrganisations, samplePeople, type SamplePersonKey } from './sample-people.ts'
import { sampleRound } from './sample-round.ts'

/**
 * Makes the people, organisations and round of demo mode, all fictional and named "Example". Doing it again changes
 * nothing while the round is open, and opens a new one once it has closed. Needs the owner's rights.
 */
export async function ensureSampleRound(ctx: ServiceContext, now: Date): Promise<{ roundSlug: string }> {
  const ids = await keepPeople(ctx)
  const organisationIds: string[] = []
  for (const organisation of sampleOrganisations) {
    const members = organisation.members.map(({ person, role }) => ({ personId: ids[person], role }))
    organisationIds.push(await keepSampleOrganisation(ctx.db, { ...organisation, members }))
  }
  if (!(await findOpenSampleRound(ctx.db, now))) {
    const { round, version } = sampleRound(now)
    await ctx.db.transaction((tx) => insertPublishedRound(tx, round, version))
  }
  const round = await findOpenSampleRound(ctx.db, now)
  const [first, , third] = organisationIds
  if (!round || !first || !third) throw new Error('the sample round did not open')
  const roles = { fatima: 'fund-manager', sian: 'senior-officer', owen: 'auditor' } as const
  for (const [person, role] of Object.entries(roles) as [keyof typeof roles, RoundRole][]) {
    await giveRoundRole(ctx.db, { roundSlug: round.slug, personId: ids[person], role, givenBy: null })
  }
  await keepDraft({ ...ctx, actor: { kind: 'person', id: ids.alex, staff: [] } }, round.slug, first)
  await keepSubmission({ ...ctx, actor: { kind: 'person', id: ids.gwen, staff: [] } }, round.slug, third)
  return { roundSlug: round.slug }
}

async function keepPeople(ctx: ServiceContext): Promise<Record<SamplePersonKey, string>> {
  const keep = (key: SamplePersonKey) => keepSamplePerson(ctx.db, samplePeople[key])
  return {
    alex: await keep('alex'),
    bethan: await keep('bethan'),
    rowan: await keep('rowan'),
    gwen: await keep('gwen'),
    fatima: await keep('fatima'),
    sian: await keep('sian'),
    owen: await keep('owen'),
  }
}

/** The first organisation has begun an application, by the same operations that a person would use. */
async function keepDraft(ctx: ServiceContext, roundSlug: string, organisationId: string): Promise<void> {
  const { applicationId, started } = await startApplication(ctx, { roundSlug, organisationId })
  if (!started) return
  for (const [section, values] of Object.entries(sampleDraft)) {
    await saveSection(ctx, { applicationId, section, values, baseVersions: {} })
  }
}

/** The third has submitted one, for its staff to read. */
async function keepSubmission(ctx: ServiceContext, roundSlug: string, organisationId: string): Promise<void> {
  const { applicationId, started } = await startApplication(ctx, { roundSlug, organisationId })
  if (!started) return
  for (const [section, values] of Object.entries(sampleSubmission(ctx.now))) {
    await saveSection(ctx, { applicationId, section, values, baseVersions: {} })
  }
  await submitApplication(ctx, { applicationId, idempotencyKey: uuidv7() })
}
