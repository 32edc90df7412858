import { useTestDatabase } from '@academy/db/testing/test-database'
import { describe, expect, it } from 'vitest'
import { createOrganisation, createOrganisationInput } from './organisation/create-organisation.ts'
import { getCheckAnswers } from './apply/get-check-answers.ts'
import { getEligibility } from './round/get-eligibility.ts'
import { getReceipt } from './submit/get-receipt.ts'
import { getRound } from './round/get-round.ts'
import { getTaskList } from './apply/get-task-list.ts'
import { listMyApplications } from './apply/list-my-applications.ts'
import { listMyOrganisations } from './organisation/list-my-organisations.ts'
import { listRounds } from './round/list-rounds.ts'
import { submitApplication } from './submit/submit-application.ts'
import { arrangeGrants, refusalOf } from './testing/arrange-grants.ts'

const { db, as, statements } = useTestDatabase()
const { contextOf, person, applicant, key } = arrangeGrants(db, () => as('academy_grants'))

/** What a read sends besides the statement that says who asks, which makes one more of the three a page may send. */
async function counted<T>(work: Promise<T>, statementsMax: number): Promise<T> {
  statements.length = 0
  const result = await work
  expect(statements.length).toBeLessThanOrEqual(statementsMax)
  return result
}

describe('the public', () => {
  it('reads rounds, their rules and the questions before signing in, one statement each', async () => {
    const { ctx, roundSlug: slug } = await applicant({ filled: false })
    const visitor = { ...ctx, actor: { kind: 'public' as const } }
    expect(await counted(listRounds(visitor), 1)).toMatchObject([
      { slug, phase: 'open', yearOneMaxPence: 30_000_000n },
    ])
    const round = await counted(getRound(visitor, { slug }), 1)
    expect(round).toMatchObject({ grantMaxPence: 51_000_000n, canStart: { ok: true }, fictional: true })
    expect(round.sections).toHaveLength(9)
    expect(round.decided).toMatchObject({
      method: 'by-rank',
      rules: [{ rule: 'score-least', percent: 50 }],
      anonymous: false,
    })
    expect(round.decided.criteria.reduce((sum, { weightPercent }) => sum + weightPercent, 0)).toBe(100)
    const answers = { 'link-worker': 'no' }
    const page = await counted(getEligibility(visitor, { slug, answers }), 1)
    expect(page.outcome).toMatchObject({ outcome: 'not-eligible', failed: [{ name: 'link-worker' }] })
    expect(await refusalOf(getRound(visitor, { slug: 'none' }))).toBe('not-found')
  })
})

describe('the task list', () => {
  it('says how far each section is, what is next, when it was saved and why it cannot be sent yet', async () => {
    const { ctx, applicationId } = await applicant({ filled: false })
    const empty = await counted(getTaskList(ctx, { applicationId }), 2)
    expect(empty).toMatchObject({
      // What is known of the organisation is not asked.
      done: 1,
      total: 9,
      nextSection: 'scheme',
      lastSaved: null,
      canSubmit: { ok: false, why: 'incomplete' },
    })
    expect(empty.application.people).toMatchObject([{ role: 'lead', isReader: true }])
    const filled = await applicant()
    const full = await getTaskList(filled.ctx, { applicationId: filled.applicationId })
    expect(full).toMatchObject({ done: 9, nextSection: null, canSubmit: { ok: true } })
    expect(full.lastSaved?.by).toContain('Example')
  })

  it('does not exist for anybody else', async () => {
    const { applicationId } = await applicant({ filled: false })
    for (const staff of [undefined, 'fund-manager', 'auditor'] as const) {
      const other = contextOf(await person(staff), staff ? [staff] : [])
      for (const read of [getTaskList, getCheckAnswers, getReceipt]) {
        expect(await refusalOf(read(other, { applicationId }))).toBe('not-found')
      }
    }
  })
})

describe('reading it through', () => {
  it('shows every question that is asked with what was typed', async () => {
    const { ctx, applicationId } = await applicant()
    const page = await counted(getCheckAnswers(ctx, { applicationId }), 2)
    const fields = page.sections.flatMap(({ answers }) => answers.map(({ field }) => field.name))
    expect(fields).toContain('link-worker-count')
    expect(fields).not.toContain('activities-other')
    expect(page).toMatchObject({ complete: true, canSubmit: { ok: true } })
  })

  it('has a receipt only once it is submitted', async () => {
    const { ctx, applicationId } = await applicant()
    expect(await refusalOf(getReceipt(ctx, { applicationId }))).toBe('not-found')
    const receipt = await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    expect(await counted(getReceipt(ctx, { applicationId }), 2)).toMatchObject(receipt)
    expect(await counted(listMyApplications(ctx), 1)).toMatchObject([
      { id: applicationId, status: 'submitted', receiptNumber: receipt.receiptNumber },
    ])
  })
})

describe('adding an organisation', () => {
  it('makes whoever adds it its lead, with numbers in their written form, and says what is still missing', async () => {
    const ctx = contextOf(await person())
    const typed = { name: ' Example Choir ', postcode: 'zz993vz', companyNumber: '7000001' }
    const result = await createOrganisation(ctx, createOrganisationInput.parse(typed))
    if (!result.ok) throw new Error('it was refused')
    expect(await counted(listMyOrganisations(ctx), 1)).toMatchObject([
      {
        id: result.organisationId,
        name: 'Example Choir',
        role: 'lead',
        card: { registrations: [{ scheme: 'GB-COH', number: '07000001', status: 'unchecked' }] },
        missing: ['legal-form', 'not-for-profit', 'last-income', 'accounts-end'],
      },
    ])
  })
})
