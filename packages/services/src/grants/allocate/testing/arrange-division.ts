import type { Db } from '@academy/db/client/open-database'
import { assignmentEventTable, assignmentTable, criterionScoreTable } from '@academy/db/grants/assess-tables'
import {
  applicationTable,
  organisationTable,
  roundTable,
  roundVersionTable,
} from '@academy/db/grants/grants-tables'
import { readRoundDefinition } from '@academy/domain/round/round-definition'
import { eq, sql } from 'drizzle-orm'
import type { ServiceContext } from '../../../service-context.ts'
import { startApplication } from '../../apply/start-application.ts'
import { submitApplication } from '../../submit/submit-application.ts'
import type { arrangeGrants } from '../../testing/arrange-grants.ts'

const HOUR_MS = 3_600_000

/** A round that has closed, with bids that were assessed and whoever divides its money. */
export function arrangeDivision(owner: Db, arrange: ReturnType<typeof arrangeGrants>) {
  /** As nobody can in earnest: with the rules of the database set aside for one transaction. */
  async function setAside(work: (tx: Db) => Promise<unknown>): Promise<void> {
    await owner.transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      await work(tx)
    })
  }

  async function bid(slug: string) {
    const personId = await arrange.person()
    const organisationId = await arrange.organisation(personId)
    const ctx = arrange.contextOf(personId)
    const { applicationId } = await startApplication(ctx, { roundSlug: slug, organisationId })
    await arrange.fillIn(ctx, applicationId)
    await submitApplication(ctx, { applicationId, idempotencyKey: arrange.key() })
    const [row] = await owner.select().from(applicationTable).where(eq(applicationTable.id, applicationId))
    const [organisation] = await owner
      .select()
      .from(organisationTable)
      .where(eq(organisationTable.id, organisationId))
    if (!row) throw new Error('the bid is not there')
    return {
      ctx,
      applicationId,
      reference: row.reference,
      roundId: row.roundId,
      name: organisation?.name ?? '',
    }
  }

  /** Gives a bid a finished assessment with this place on every scale. */
  async function assess(roundId: string, applicationId: string, assessor: ServiceContext, place: number) {
    const personId = assessor.actor.kind === 'person' ? assessor.actor.id : ''
    const [round] = await owner
      .select({ definition: roundVersionTable.definition })
      .from(roundTable)
      .innerJoin(roundVersionTable, eq(roundVersionTable.id, roundTable.versionId))
      .where(eq(roundTable.id, roundId))
    const { criteria } = readRoundDefinition(round?.definition)
    const [offered] = await owner
      .insert(assignmentTable)
      .values({ roundId, applicationId, personId, offeredBy: personId })
      .returning()
    const assignmentId = offered?.id ?? ''
    await owner.insert(criterionScoreTable).values(
      criteria.map(({ name, scale }) => ({
        assignmentId,
        criterion: name,
        version: 1,
        score: scale[Math.min(place, scale.length - 1)]?.score ?? 0,
        justification: 'Why',
      })),
    )
    await setAside(async (tx) => {
      await tx.insert(assignmentEventTable).values({ assignmentId, kind: 'accepted', actorId: personId })
      await tx.insert(assignmentEventTable).values({ assignmentId, kind: 'finished', actorId: personId })
      await tx.update(assignmentTable).set({ status: 'finished' }).where(eq(assignmentTable.id, assignmentId))
    })
    return assignmentId
  }

  return {
    setAside,
    assess,
    /** @param places The place on every scale that each bid was given; nothing for a bid that nobody assessed. */
    async division(places: readonly (number | null)[]) {
      const slug = await arrange.round()
      const assessor = await arrange.roundStaff(slug, 'assessor')
      const bids = []
      for (const place of places) {
        const one = await bid(slug)
        const assignmentId =
          place === null ? null : await assess(one.roundId, one.applicationId, assessor, place)
        bids.push({ ...one, assignmentId })
      }
      await arrange.moveDeadline(slug, new Date(Date.now() - HOUR_MS))
      return {
        slug,
        roundId: bids[0]?.roundId ?? '',
        assessor,
        bids,
        panel: await arrange.roundStaff(slug, 'panel'),
        manager: await arrange.roundStaff(slug, 'fund-manager'),
        officer: await arrange.roundStaff(slug, 'senior-officer'),
        auditor: await arrange.roundStaff(slug, 'auditor'),
      }
    },
  }
}
