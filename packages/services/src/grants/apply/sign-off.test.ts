import { asPerson } from '@academy/db/actor/as-person'
import { insertApplicationEvent } from '@academy/db/grants/apply/application-events'
import { applicationTable, organisationMembershipTable } from '@academy/db/grants/grants-tables'
import { insertPublishedRound } from '@academy/db/grants/round/insert-round'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { sampleRound } from '../../demo/sample-round.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { getCheckAnswers } from './get-check-answers.ts'
import { getTaskList } from './get-task-list.ts'
import { saveSection } from './save-section.ts'
import { sendBack, sendForSignOff } from './sign-off.ts'
import { startApplication } from './start-application.ts'

const { db, as } = useTestDatabase()
const { contextOf, person, organisation, applicant, fillIn, key } = arrangeGrants(db, () =>
  as('academy_grants'),
)
let counter = 0

/** A complete application in a round that asks for a second person: a contributor who writes, and the lead. */
async function arranged({ filled = true } = {}) {
  counter += 1
  const slug = `example-sign-off-${counter}`
  const sample = sampleRound(new Date())
  await insertPublishedRound(
    db,
    { ...sample.round, slug },
    { ...sample.version, signOffRequired: true, opensAt: new Date(Date.now() - 3_600_000) },
  )
  const [leadId, writerId] = [await person(), await person()]
  const organisationId = await organisation(leadId, writerId)
  const certifierId = await person()
  await db
    .insert(organisationMembershipTable)
    .values({ organisationId, personId: certifierId, role: 'certifier' })
  const [lead, writer, certifier] = [contextOf(leadId), contextOf(writerId), contextOf(certifierId)]
  const { applicationId } = await startApplication(writer, { roundSlug: slug, organisationId })
  if (filled) await fillIn(writer, applicationId)
  return { lead, writer, certifier, leadId, applicationId }
}
const statusOf = async (id: string) =>
  (await db.select().from(applicationTable).where(eq(applicationTable.id, id)))[0]?.status
const press = (ctx: Parameters<typeof submitApplication>[0], applicationId: string) =>
  submitApplication(ctx, { applicationId, idempotencyKey: key() })

describe('where a round asks for a second person', () => {
  it('one sends it, another signs it off, and nothing can be changed between', async () => {
    const { lead, writer, applicationId } = await arranged()
    expect(await refusalOf(press(lead, applicationId))).toBe('refused: sign-off-first')
    await sendForSignOff(writer, { applicationId })
    expect(await statusOf(applicationId)).toBe('awaiting-sign-off')
    const values = { involvement: 'Later.' }
    const save = saveSection(writer, { applicationId, section: 'people', values, baseVersions: {} })
    expect(await refusalOf(save)).toBe('refused: awaiting-sign-off')
    expect(await refusalOf(press(writer, applicationId))).toBe('refused: not-lead')
    expect(await getCheckAnswers(lead, { applicationId })).toMatchObject({
      canSubmit: { ok: true },
      signOff: { canSendBack: { ok: true } },
    })
    await press(lead, applicationId)
    expect(await statusOf(applicationId)).toBe('submitted')
  })

  it('a certifier signs it off or sends it back, and submits nothing that does not wait for it', async () => {
    const { lead, writer, certifier, applicationId } = await arranged()
    expect(await refusalOf(press(certifier, applicationId))).toBe('refused: sign-off-first')
    await sendForSignOff(writer, { applicationId })
    await sendBack(certifier, { applicationId, reason: 'Year 2 is unclear.' })
    await sendForSignOff(lead, { applicationId })
    await press(certifier, applicationId)
    expect(await statusOf(applicationId)).toBe('submitted')
    const without = await applicant()
    const other = await person()
    await db.insert(organisationMembershipTable).values({ organisationId: without.organisationId, personId: other, role: 'certifier' }) // prettier-ignore
    expect(await refusalOf(press(contextOf(other), without.applicationId))).toBe('refused: not-lead')
  })

  it('nobody signs off what he sent himself', async () => {
    const { lead, applicationId } = await arranged()
    await sendForSignOff(lead, { applicationId })
    expect(await refusalOf(press(lead, applicationId))).toBe('refused: signs-own')
  })

  it('what was never sent cannot be sent back, the database says so too', async () => {
    const { leadId, applicationId } = await arranged()
    const event = asPerson(as('academy_grants'), leadId, (tx) =>
      insertApplicationEvent(tx, { applicationId, kind: 'sent-back', actorId: leadId, detail: {} }),
    )
    await expect(event).rejects.toMatchObject({ cause: { code: '23001' } })
  })

  it('goes back with a reason that everybody of it reads until something is done about it', async () => {
    const { lead, writer, applicationId } = await arranged()
    expect(await refusalOf(sendBack(lead, { applicationId, reason: 'x' }))).toBe('refused: not-awaiting')
    await sendForSignOff(writer, { applicationId })
    expect(await refusalOf(sendBack(writer, { applicationId, reason: 'x' }))).toBe('refused: not-lead')
    await sendBack(lead, { applicationId, reason: 'Year 2 is unclear.' })
    expect(await statusOf(applicationId)).toBe('draft')
    const reason = async () => (await getTaskList(writer, { applicationId })).application.sentBackReason
    expect(await reason()).toBe('Year 2 is unclear.')
    await sendForSignOff(writer, { applicationId })
    expect(await reason()).toBeNull()
  })

  it('an unfinished one is not sent', async () => {
    const { writer, applicationId } = await arranged({ filled: false })
    expect(await refusalOf(sendForSignOff(writer, { applicationId }))).toBe('refused: incomplete')
  })
})
