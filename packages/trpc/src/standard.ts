import { designInput } from '@academy/services/grants/design/load-design'
import {
  explainRequirement,
  explainRequirementInput,
  getStandard,
} from '@academy/services/grants/standard/standard'
import { procedure, router } from './procedure.ts'

/** What somebody may do in a round is decided by his role in it. */
const person = procedure.meta({ access: 'person' })

/** How a round stands by the requirements of the grants standard. */
export const standardRouter = router({
  get: person.input(designInput).query(({ ctx, input }) => getStandard(ctx, input)),
  explain: person.input(explainRequirementInput).mutation(({ ctx, input }) => explainRequirement(ctx, input)),
})
