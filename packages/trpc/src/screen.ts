import { designInput } from '@academy/services/grants/design/load-design'
import { checkItems, checkItemsInput } from '@academy/services/grants/screen/check-items'
import {
  exportForCheck,
  importAnswers,
  importAnswersInput,
} from '@academy/services/grants/screen/external-checks'
import { getScreening } from '@academy/services/grants/screen/get-screening'
import { listScreening, listScreeningInput } from '@academy/services/grants/screen/list-screening'
import {
  proposeOutcome,
  proposeOutcomeInput,
  ruleOnOutcome,
  ruleOnOutcomeInput,
} from '@academy/services/grants/screen/propose-outcome'
import {
  giveFlag,
  giveFlagInput,
  raiseFindings,
  raiseFindingsInput,
  raiseFlag,
  raiseFlagInput,
  resolveFlag,
  resolveFlagInput,
} from '@academy/services/grants/screen/raise-flags'
import { screenedInput } from '@academy/services/grants/screen/screen-input'
import { procedure, router } from './procedure.ts'

/** Decided by the role in the round, and by what closes the bid. */
const person = procedure.meta({ access: 'person' })

/** What is checked of a bid before and beside its assessment, and what two people find. */
export const screenRouter = router({
  list: person.input(listScreeningInput).query(({ ctx, input }) => listScreening(ctx, input)),
  get: person.input(screenedInput).query(({ ctx, input }) => getScreening(ctx, input)),
  check: person.input(checkItemsInput).mutation(({ ctx, input }) => checkItems(ctx, input)),
  raise: person.input(raiseFlagInput).mutation(({ ctx, input }) => raiseFlag(ctx, input)),
  raiseFindings: person.input(raiseFindingsInput).mutation(({ ctx, input }) => raiseFindings(ctx, input)),
  giveFlag: person.input(giveFlagInput).mutation(({ ctx, input }) => giveFlag(ctx, input)),
  resolveFlag: person.input(resolveFlagInput).mutation(({ ctx, input }) => resolveFlag(ctx, input)),
  propose: person.input(proposeOutcomeInput).mutation(({ ctx, input }) => proposeOutcome(ctx, input)),
  rule: person.input(ruleOnOutcomeInput).mutation(({ ctx, input }) => ruleOnOutcome(ctx, input)),
  exportForCheck: person.input(designInput).mutation(({ ctx, input }) => exportForCheck(ctx, input)),
  importAnswers: person.input(importAnswersInput).mutation(({ ctx, input }) => importAnswers(ctx, input)),
})
