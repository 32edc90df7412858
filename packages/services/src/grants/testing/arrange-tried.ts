import { personTable } from '@academy/db/auth/auth-tables'
import type { Db } from '@academy/db/client/open-database'
import { roundTable } from '@academy/db/grants/grants-tables'
import { eq } from 'drizzle-orm'
import type { ServiceContext } from '../../service-context.ts'
import { startApplication } from '../apply/start-application.ts'
import { createRound } from '../design/create-round.ts'
import { editDesign } from '../design/edit-design.ts'
import { getDesign } from '../design/get-design.ts'
import { giveRole } from '../design/round-people.ts'
import { beginTest } from '../design/test-round.ts'
import { arrangeGrants } from './arrange-grants.ts'

/** Whoever asks now: a page is read at the time of its request. */
export const now = (ctx: ServiceContext): ServiceContext => ({ ...ctx, now: new Date() })
export const idOf = ({ actor }: ServiceContext) => (actor.kind === 'person' ? actor.id : '')

/** Drafts and their tests. `owner` arranges, `app` is connected as the web application's role. */
export function arrangeTried(owner: Db, app: () => Db) {
  const grants = arrangeGrants(owner, app)
  const { contextOf, organisation, person } = grants
  let counter = 0

  async function staff(): Promise<ServiceContext> {
    const ctx = contextOf(await person('fund-manager'), ['fund-manager'])
    return { ...ctx, ports: { ...ctx.ports, origin: 'https://grants.example' } }
  }

  async function emailOf(ctx: ServiceContext): Promise<string> {
    const [row] = await owner
      .select({ email: personTable.email })
      .from(personTable)
      .where(eq(personTable.id, idOf(ctx)))
    return row?.email ?? ''
  }

  /** A draft with its manager and officer. */
  async function designed() {
    counter += 1
    const slug = `example-tried-${counter}`
    const [manager, officer] = [await staff(), await staff()]
    await createRound(manager, {
      slug,
      name: { en: 'Example tried round', cy: 'Rownd enghreifftiol' },
      template: 'hwf-2017',
      fictional: true,
    })
    await giveRole(manager, { slug, email: await emailOf(officer), role: 'senior-officer' })
    return { slug, manager, officer }
  }

  /** The same with its test, and the application of the officer in it. */
  async function tried({ sealed = false } = {}) {
    const round = await designed()
    const { slug, manager, officer } = round
    if (sealed) {
      const { edition } = await getDesign(manager, { slug })
      await editDesign(manager, {
        slug,
        edition,
        edits: [{ op: 'set', path: ['sealedUntilClosing'], value: true }],
      })
    }
    const test = (await beginTest(manager, { slug })).slug
    const colleague = contextOf(await person())
    const organisationId = await organisation(idOf(officer), idOf(colleague))
    const applicant = now(officer)
    const { applicationId } = await startApplication(applicant, { roundSlug: test, organisationId })
    return { ...round, test, applicant, colleague, organisationId, applicationId }
  }

  const rowOf = async (slug: string) =>
    (await owner.select().from(roundTable).where(eq(roundTable.slug, slug)))[0]

  return { ...grants, staff, emailOf, designed, tried, rowOf }
}
