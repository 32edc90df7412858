import {
  declarationInput,
  declareConflicts,
  declareConflictsInput,
  getDeclaration,
} from '@academy/services/grants/assess/declare-conflicts'
import {
  listConflicts,
  ruleOnConflict,
  ruleOnConflictInput,
} from '@academy/services/grants/assess/rule-on-conflict'
import {
  getBidToAssess,
  saveAssessment,
  saveAssessmentInput,
} from '@academy/services/grants/assess/assess-bid'
import {
  assignBid,
  assignBidInput,
  boardInput,
  getAssessingBoard,
  moveAssignment,
  moveAssignmentInput,
} from '@academy/services/grants/assess/assign-bid'
import {
  applyProposal,
  applyProposalInput,
  getProposal,
  proposalInput,
} from '@academy/services/grants/assess/apply-proposal'
import { saveTerms, saveTermsInput } from '@academy/services/grants/assess/assessor-terms'
import {
  getProposing,
  proposeAssignments,
  proposeInput,
} from '@academy/services/grants/assess/propose-assignments'
import {
  answerAssignment,
  answerAssignmentInput,
  assignmentInput,
  listMyAssignments,
} from '@academy/services/grants/assess/my-assignments'
import { designInput } from '@academy/services/grants/design/load-design'
import { procedure, router } from './procedure.ts'

/** What somebody may do in a round is decided by his role in it, and by what closes a bid to him. */
const person = procedure.meta({ access: 'person' })

/** Conflicts of interest of those who read applications, who reads what, and what they give it. */
export const assessRouter = router({
  declaration: person.input(declarationInput).query(({ ctx, input }) => getDeclaration(ctx, input)),
  declare: person.input(declareConflictsInput).mutation(({ ctx, input }) => declareConflicts(ctx, input)),
  conflicts: person.input(designInput).query(({ ctx, input }) => listConflicts(ctx, input)),
  ruleOnConflict: person.input(ruleOnConflictInput).mutation(({ ctx, input }) => ruleOnConflict(ctx, input)),
  board: person.input(boardInput).query(({ ctx, input }) => getAssessingBoard(ctx, input)),
  assign: person.input(assignBidInput).mutation(({ ctx, input }) => assignBid(ctx, input)),
  move: person.input(moveAssignmentInput).mutation(({ ctx, input }) => moveAssignment(ctx, input)),
  proposing: person.input(designInput).query(({ ctx, input }) => getProposing(ctx, input)),
  saveTerms: person.input(saveTermsInput).mutation(({ ctx, input }) => saveTerms(ctx, input)),
  propose: person.input(proposeInput).mutation(({ ctx, input }) => proposeAssignments(ctx, input)),
  proposal: person.input(proposalInput).query(({ ctx, input }) => getProposal(ctx, input)),
  applyProposal: person.input(applyProposalInput).mutation(({ ctx, input }) => applyProposal(ctx, input)),
  mine: person.query(({ ctx }) => listMyAssignments(ctx)),
  respond: person.input(answerAssignmentInput).mutation(({ ctx, input }) => answerAssignment(ctx, input)),
  bid: person.input(assignmentInput).query(({ ctx, input }) => getBidToAssess(ctx, input)),
  save: person.input(saveAssessmentInput).mutation(({ ctx, input }) => saveAssessment(ctx, input)),
})
