import type { Db } from '@academy/db/client/open-database'
import { roundTable } from '@academy/db/grants/grants-tables'
import { insertRound } from '@academy/db/grants/round/insert-round'
import { keepSampleOrganisation, keepSamplePerson } from '@academy/db/demo/keep-sample'
import { filledForm } from '@academy/domain/form/filled-form'
import { socialPrescribingForm } from '@academy/domain/form/social-prescribing/social-prescribing-form'
import { writtenRules2017 } from '@academy/domain/grants/rules-2017'
import { eq } from 'drizzle-orm'
import type { StaffRole } from '../../actor/actor.ts'
import { uuidv7 } from '../../runtime/uuidv7.ts'
import type { ServiceContext } from '../../service-context.ts'
import { saveSection } from '../apply/save-section.ts'
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
    ports: {},
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
      charityNumber: String(counter).padStart(7, '0'),
      postcode: 'ZZ99 3VZ',
      members: [
        { personId: lead, role: 'lead' },
        ...(contributor ? [{ personId: contributor, role: 'contributor' as const }] : []),
      ],
    })
  }

  /** A round that opened an hour ago and closes in `closesInMs`. */
  async function round(closesInMs = HOUR_MS, graceMinutes = 0): Promise<string> {
    counter += 1
    const slug = `example-round-${counter}`
    const opensAt = new Date(Date.now() - 24 * HOUR_MS)
    const closesAt = new Date(Date.now() + closesInMs)
    await insertRound(
      owner,
      {
        slug,
        name: 'Example round',
        nameCy: 'Rownd enghreifftiol',
        fictional: true,
        opensAt,
        closesAtLocal: '2026-12-18T12:00',
        closesAtZone: 'Europe/London',
        closesAt,
        graceMinutes,
        potPence: 450_000_000n,
        rules: writtenRules2017,
        status: 'published',
      },
      socialPrescribingForm,
    )
    return slug
  }

  async function moveDeadline(slug: string, closesAt: Date): Promise<void> {
    await owner.update(roundTable).set({ closesAt }).where(eq(roundTable.slug, slug))
  }

  async function fillIn(ctx: ServiceContext, applicationId: string): Promise<void> {
    for (const [section, values] of Object.entries(filledForm)) {
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

  return { contextOf, person, organisation, round, moveDeadline, applicant, key: () => uuidv7() }
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
