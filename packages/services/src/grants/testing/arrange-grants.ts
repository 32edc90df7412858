import type { Db } from '@academy/db/client/open-database'
import { insertPublishedRound } from '@academy/db/grants/round/insert-round'
import { giveRoundRole } from '@academy/db/grants/round/give-round-role'
import { moveDeadline } from '@academy/db/testing/move-deadline'
import { keepSampleOrganisation, keepSamplePerson } from '@academy/db/demo/keep-sample'
import { filledForm } from '@academy/domain/form/filled-form'
import type { RoundRole } from '@academy/domain/grants/round-state'
import type { StaffRole } from '../../actor/actor.ts'
import { uuidv7 } from '../../runtime/uuidv7.ts'
import type { ServiceContext } from '../../service-context.ts'
import { saveSection } from '../apply/save-section.ts'
import { sampleRound } from '../../demo/sample-round.ts'
import { startApplication } from '../apply/start-application.ts'

const HOUR_MS = 3_600_000
let counter = 0

/** What the tests of this folder begin with. `owner` arranges, `app` is connected as the web application's role. */
export function arrangeGrants(owner: Db, app: () => Db) {
  const log = { info: () => {}, error: () => {} }
  const contextOf = (personId: string, staff: StaffRole[] = [], now = new Date()): ServiceContext => ({
    db: app(),
    actor: { kind: 'person', id: personId, staff },
    now,
    log,
    ports: { cursorSecret: 'a secret of tests, long enough to sign' },
  })

  async function person(staff?: StaffRole): Promise<string> {
    counter += 1
    const name = `Person ${counter} Example`
    const email = `person-${counter}@example.test`
    return keepSamplePerson(owner, { name, email, language: 'en', ...(staff && { staff }) })
  }

  async function organisation(lead: string, contributor?: string): Promise<string> {
    counter += 1
    return keepSampleOrganisation(owner, {
      name: `Example Organisation ${counter}`,
      charityNumber: String(counter).padStart(6, '0'),
      postcode: 'ZZ99 3VZ',
      members: [
        { personId: lead, role: 'lead' },
        ...(contributor ? [{ personId: contributor, role: 'contributor' as const }] : []),
      ],
    })
  }

  /** A round of the sample's kind that opened a day ago and closes in `closesInMs`. */
  async function round(closesInMs = HOUR_MS, graceMinutes = 0): Promise<string> {
    counter += 1
    const slug = `example-round-${counter}`
    const sample = sampleRound(new Date())
    const opensAt = new Date(Date.now() - 24 * HOUR_MS)
    await insertPublishedRound(
      owner,
      { ...sample.round, slug, opensAt, graceMinutes },
      { ...sample.version, opensAt, graceMinutes },
    )
    await moveDeadline(owner, slug, new Date(Date.now() + closesInMs))
    return slug
  }

  /** Somebody of the staff who has this role in a round, and no other. */
  async function roundStaff(roundSlug: string, role: RoundRole): Promise<ServiceContext> {
    const staff = role === 'auditor' ? 'auditor' : 'fund-manager'
    const personId = await person(staff)
    await giveRoundRole(owner, { roundSlug, personId, role, givenBy: null })
    return contextOf(personId, [staff])
  }

  async function fillIn(ctx: ServiceContext, applicationId: string): Promise<void> {
    // The scheme starts in the year after this one, whenever the test runs.
    const scheme = { ...filledForm['scheme'], 'start-date.year': String(new Date().getFullYear() + 1) }
    for (const [section, values] of Object.entries({ ...filledForm, scheme })) {
      const sent = Object.fromEntries(
        Object.entries(values).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, typeof value === 'string' ? value : [...value]]],
        ),
      )
      await saveSection(ctx, { applicationId, section, values: sent, baseVersions: {} })
    }
  }

  /** A lead with an organisation and its application, filled in or not. */
  async function applicant({ filled = true, closesInMs = HOUR_MS, graceMinutes = 0, contributor = '' } = {}) {
    const personId = await person()
    const organisationId = await organisation(personId, contributor || undefined)
    const roundSlug = await round(closesInMs, graceMinutes)
    const ctx = contextOf(personId)
    const { applicationId } = await startApplication(ctx, { roundSlug, organisationId })
    if (filled) await fillIn(ctx, applicationId)
    return { personId, organisationId, roundSlug, ctx, applicationId }
  }

  return {
    contextOf,
    person,
    organisation,
    round,
    roundStaff,
    fillIn,
    moveDeadline: (slug: string, closesAt: Date) => moveDeadline(owner, slug, closesAt),
    applicant,
    key: () => uuidv7(),
  }
}

/** What a refusal was, for comparing: `refused: window-closed`. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'not refused'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
