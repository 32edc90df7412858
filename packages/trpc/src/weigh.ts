import { designInput } from '@academy/services/grants/design/load-design'
import { getModeration, moderationInput } from '@academy/services/grants/weigh/get-moderation'
import { getRanking } from '@academy/services/grants/weigh/get-ranking'
import { makeCalibration, makeCalibrationInput } from '@academy/services/grants/weigh/make-calibration'
import { moderateBid, moderateBidInput } from '@academy/services/grants/weigh/moderate-bid'
import { procedure, router } from './procedure.ts'

/** Decided by the role in the round, and by what closes one of its bids. */
const person = procedure.meta({ access: 'person' })

/** What the scores of a round say beside one another, and what people make of those that disagree. */
export const weighRouter = router({
  ranking: person.input(designInput).query(({ ctx, input }) => getRanking(ctx, input)),
  calibrate: person.input(makeCalibrationInput).mutation(({ ctx, input }) => makeCalibration(ctx, input)),
  moderation: person.input(moderationInput).query(({ ctx, input }) => getModeration(ctx, input)),
  moderate: person.input(moderateBidInput).mutation(({ ctx, input }) => moderateBid(ctx, input)),
})
