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
import { designInput } from '@academy/services/grants/design/load-design'
import { procedure, router } from './procedure.ts'

/** What somebody may do in a round is decided by his role in it, and by what closes a bid to him. */
const person = procedure.meta({ access: 'person' })

/** Conflicts of interest of those who read applications. */
export const assessRouter = router({
  declaration: person.input(declarationInput).query(({ ctx, input }) => getDeclaration(ctx, input)),
  declare: person.input(declareConflictsInput).mutation(({ ctx, input }) => declareConflicts(ctx, input)),
  conflicts: person.input(designInput).query(({ ctx, input }) => listConflicts(ctx, input)),
  ruleOnConflict: person.input(ruleOnConflictInput).mutation(({ ctx, input }) => ruleOnConflict(ctx, input)),
})
