import { getInclusionProof, getInclusionProofInput } from '@academy/services/audit/get-inclusion-proof'
import { listAuditEvents, listAuditEventsInput } from '@academy/services/audit/list-audit-events'
import { listPublishedHeads, listPublishedHeadsInput } from '@academy/services/audit/list-published-heads'
import { verifyAudit } from '@academy/services/audit/verify-audit'
import { procedure, router } from './procedure.ts'

const open = procedure.meta({ access: 'public' })
const auditor = procedure.meta({ access: 'auditor' })

/** The audit log. */
export const auditRouter = router({
  events: auditor.input(listAuditEventsInput).query(({ ctx, input }) => listAuditEvents(ctx, input)),
  heads: open.input(listPublishedHeadsInput).query(({ ctx, input }) => listPublishedHeads(ctx, input)),
  verify: auditor.query(({ ctx }) => verifyAudit(ctx)),
  proof: auditor.input(getInclusionProofInput).query(({ ctx, input }) => getInclusionProof(ctx, input)),
})
