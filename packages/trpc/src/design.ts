import { createRound, createRoundInput } from '@academy/services/grants/design/create-round'
import { editDesign, editDesignInput } from '@academy/services/grants/design/edit-design'
import {
  decideCancellation,
  decideCancellationInput,
  proposeCancellation,
  proposeCancellationInput,
} from '@academy/services/grants/design/cancel-round'
import {
  decideExtension,
  decideExtensionInput,
  proposeExtension,
  proposeExtensionInput,
} from '@academy/services/grants/design/extend-deadline'
import { getDesign, getDesignInput } from '@academy/services/grants/design/get-design'
import { listMyRounds } from '@academy/services/grants/design/list-my-rounds'
import {
  decideOnRound,
  decideOnRoundInput,
  proposeRound,
  proposeRoundInput,
  publishRound,
  publishRoundInput,
} from '@academy/services/grants/design/move-round'
import { previewRound, previewRoundInput } from '@academy/services/grants/design/preview-round'
import {
  endRoleInput,
  endRoundRole,
  giveRole,
  giveRoleInput,
} from '@academy/services/grants/design/round-people'
import {
  beginTest,
  beginTestInput,
  getTest,
  moveTest,
  moveTestInput,
} from '@academy/services/grants/design/test-round'
import { designInput } from '@academy/services/grants/design/load-design'
import { procedure, router } from './procedure.ts'

const fundManager = procedure.meta({ access: 'fund-manager' })
/** What somebody may do in a round is decided by his role in it. */
const person = procedure.meta({ access: 'person' })

/** Designing a round, and moving it to publication. */
export const designRouter = router({
  myRounds: person.query(({ ctx }) => listMyRounds(ctx)),
  create: fundManager.input(createRoundInput).mutation(({ ctx, input }) => createRound(ctx, input)),
  round: person.input(getDesignInput).query(({ ctx, input }) => getDesign(ctx, input)),
  preview: person.input(previewRoundInput).query(({ ctx, input }) => previewRound(ctx, input)),
  edit: person.input(editDesignInput).mutation(({ ctx, input }) => editDesign(ctx, input)),
  propose: person.input(proposeRoundInput).mutation(({ ctx, input }) => proposeRound(ctx, input)),
  decide: person.input(decideOnRoundInput).mutation(({ ctx, input }) => decideOnRound(ctx, input)),
  publish: person.input(publishRoundInput).mutation(({ ctx, input }) => publishRound(ctx, input)),
  proposeExtension: person
    .input(proposeExtensionInput)
    .mutation(({ ctx, input }) => proposeExtension(ctx, input)),
  decideExtension: person
    .input(decideExtensionInput)
    .mutation(({ ctx, input }) => decideExtension(ctx, input)),
  test: person.input(designInput).query(({ ctx, input }) => getTest(ctx, input)),
  beginTest: person.input(beginTestInput).mutation(({ ctx, input }) => beginTest(ctx, input)),
  moveTest: person.input(moveTestInput).mutation(({ ctx, input }) => moveTest(ctx, input)),
  proposeCancellation: person
    .input(proposeCancellationInput)
    .mutation(({ ctx, input }) => proposeCancellation(ctx, input)),
  decideCancellation: person
    .input(decideCancellationInput)
    .mutation(({ ctx, input }) => decideCancellation(ctx, input)),
  giveRole: person.input(giveRoleInput).mutation(({ ctx, input }) => giveRole(ctx, input)),
  endRole: person.input(endRoleInput).mutation(({ ctx, input }) => endRoundRole(ctx, input)),
})
