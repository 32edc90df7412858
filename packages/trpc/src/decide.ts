import {
  approveDecisions,
  approveDecisionsInput,
  sendBackDecisions,
  sendBackInput,
} from '@academy/services/grants/decide/approve-decisions'
import {
  answerAwardChange,
  answerAwardChangeInput,
  endAward,
  endAwardInput,
  offerReserve,
  offerReserveInput,
} from '@academy/services/grants/decide/change-awards'
import {
  getDecision,
  getDecisionRecord,
  getDecisions,
  getDecisionsInput,
} from '@academy/services/grants/decide/get-decisions'
import { proposeDecisions, proposeDecisionsInput } from '@academy/services/grants/decide/propose-decisions'
import {
  decisionInput,
  reviewDecision,
  reviewDecisionInput,
  writeDecision,
  writeDecisionInput,
} from '@academy/services/grants/decide/write-decision'
import { designInput } from '@academy/services/grants/design/load-design'
import { procedure, router } from './procedure.ts'

/** What somebody may do in a round is decided by his role in it; a conflict of interest with one bid closes all of its decisions. */
const person = procedure.meta({ access: 'person' })

/** What is decided of a round's bids: proposed, approved by others, sealed; and what happens to awards after. */
export const decideRouter = router({
  decisions: person.input(getDecisionsInput).query(({ ctx, input }) => getDecisions(ctx, input)),
  decision: person.input(decisionInput).query(({ ctx, input }) => getDecision(ctx, input)),
  propose: person.input(proposeDecisionsInput).mutation(({ ctx, input }) => proposeDecisions(ctx, input)),
  write: person.input(writeDecisionInput).mutation(({ ctx, input }) => writeDecision(ctx, input)),
  review: person.input(reviewDecisionInput).mutation(({ ctx, input }) => reviewDecision(ctx, input)),
  approve: person.input(approveDecisionsInput).mutation(({ ctx, input }) => approveDecisions(ctx, input)),
  sendBack: person.input(sendBackInput).mutation(({ ctx, input }) => sendBackDecisions(ctx, input)),
  endAward: person.input(endAwardInput).mutation(({ ctx, input }) => endAward(ctx, input)),
  offerReserve: person.input(offerReserveInput).mutation(({ ctx, input }) => offerReserve(ctx, input)),
  answerChange: person
    .input(answerAwardChangeInput)
    .mutation(({ ctx, input }) => answerAwardChange(ctx, input)),
  record: person.input(designInput).query(({ ctx, input }) => getDecisionRecord(ctx, input)),
})
