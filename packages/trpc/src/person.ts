import { getOwnDetails } from '@academy/services/auth/get-own-details'
import { updateOwnDetails, updateOwnDetailsInput } from '@academy/services/auth/update-own-details'
import { procedure, router } from './procedure.ts'

const person = procedure.meta({ access: 'person' })

/** The signed-in person. */
export const personRouter = router({
  ownDetails: person.query(({ ctx }) => getOwnDetails(ctx)),
  updateOwnDetails: person
    .input(updateOwnDetailsInput)
    .mutation(({ ctx, input }) => updateOwnDetails(ctx, input)),
})
