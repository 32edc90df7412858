import {
  proposeOnAppeal,
  proposeOnAppealInput,
  ruleOnAppeal,
  ruleOnAppealInput,
  takeAppeal,
  voidAppeal,
  voidAppealInput,
} from '@academy/services/grants/appeal/decide-appeal'
import {
  getOwnAppeal,
  makeAppeal,
  makeAppealInput,
  withdrawAppeal,
  withdrawAppealInput,
} from '@academy/services/grants/appeal/own-appeal'
import {
  appealInput,
  getAppeal,
  listAppeals,
  listAppealsInput,
} from '@academy/services/grants/appeal/read-appeals'
import { applicationInput } from '@academy/services/grants/apply/load-application'
import { procedure, router } from './procedure.ts'

/** Decided by membership of what applies, by the role in the round, and by who had a part in the decision. */
const person = procedure.meta({ access: 'person' })

/** Appeals against what was decided of a bid: made and taken back by its leads, decided by two officers who had no part in it. */
export const appealRouter = router({
  own: person.input(applicationInput).query(({ ctx, input }) => getOwnAppeal(ctx, input)),
  make: person.input(makeAppealInput).mutation(({ ctx, input }) => makeAppeal(ctx, input)),
  withdraw: person.input(withdrawAppealInput).mutation(({ ctx, input }) => withdrawAppeal(ctx, input)),
  list: person.input(listAppealsInput).query(({ ctx, input }) => listAppeals(ctx, input)),
  get: person.input(appealInput).query(({ ctx, input }) => getAppeal(ctx, input)),
  take: person.input(appealInput).mutation(({ ctx, input }) => takeAppeal(ctx, input)),
  propose: person.input(proposeOnAppealInput).mutation(({ ctx, input }) => proposeOnAppeal(ctx, input)),
  rule: person.input(ruleOnAppealInput).mutation(({ ctx, input }) => ruleOnAppeal(ctx, input)),
  void: person.input(voidAppealInput).mutation(({ ctx, input }) => voidAppeal(ctx, input)),
})
