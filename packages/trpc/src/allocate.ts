import {
  changeScenario,
  changeScenarioInput,
  createScenario,
  createScenarioInput,
} from '@academy/services/grants/allocate/change-scenario'
import {
  drawTheLot,
  drawTheLotInput,
  sayLotSeed,
  sayLotSeedInput,
} from '@academy/services/grants/allocate/draw-the-lot'
import {
  approveForced,
  approveForcedInput,
  chooseScenario,
  dropScenario,
  endScenarioInput,
  getScenarioRecord,
} from '@academy/services/grants/allocate/end-scenario'
import {
  compareScenarios,
  compareScenariosInput,
  getScenario,
} from '@academy/services/grants/allocate/get-scenario'
import { listScenarios } from '@academy/services/grants/allocate/list-scenarios'
import { scenarioInput } from '@academy/services/grants/allocate/load-division'
import { tryScenario, tryScenarioInput } from '@academy/services/grants/allocate/try-scenario'
import { designInput } from '@academy/services/grants/design/load-design'
import { procedure, router } from './procedure.ts'

/** What somebody may do in a round is decided by his role in it; a conflict of interest with one bid closes the whole division. */
const person = procedure.meta({ access: 'person' })

/** Scenarios of dividing a round's money. */
export const allocateRouter = router({
  scenarios: person.input(designInput).query(({ ctx, input }) => listScenarios(ctx, input)),
  scenario: person.input(scenarioInput).query(({ ctx, input }) => getScenario(ctx, input)),
  compare: person.input(compareScenariosInput).query(({ ctx, input }) => compareScenarios(ctx, input)),
  try: person.input(tryScenarioInput).query(({ ctx, input }) => tryScenario(ctx, input, ctx.signal)),
  create: person.input(createScenarioInput).mutation(({ ctx, input }) => createScenario(ctx, input)),
  change: person.input(changeScenarioInput).mutation(({ ctx, input }) => changeScenario(ctx, input)),
  approve: person.input(approveForcedInput).mutation(({ ctx, input }) => approveForced(ctx, input)),
  choose: person.input(endScenarioInput).mutation(({ ctx, input }) => chooseScenario(ctx, input)),
  drop: person.input(endScenarioInput).mutation(({ ctx, input }) => dropScenario(ctx, input)),
  sayLotSeed: person.input(sayLotSeedInput).mutation(({ ctx, input }) => sayLotSeed(ctx, input)),
  drawTheLot: person.input(drawTheLotInput).mutation(({ ctx, input }) => drawTheLot(ctx, input)),
  record: person.input(designInput).query(({ ctx, input }) => getScenarioRecord(ctx, input)),
})
