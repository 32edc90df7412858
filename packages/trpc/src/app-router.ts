import { allocateRouter } from './allocate.ts'
import { appealRouter } from './appeal.ts'
import { decideRouter } from './decide.ts'
import { assessRouter } from './assess.ts'
import { auditRouter } from './audit.ts'
import { staffRouter } from './staff.ts'
import { designRouter } from './design.ts'
import { grantsRouter } from './grants.ts'
import { mapRouter } from './map.ts'
import { personRouter } from './person.ts'
import { router } from './procedure.ts'
import { publishedRouter } from './published.ts'
import { resultsRouter } from './results.ts'
import { screenRouter } from './screen.ts'
import { standardRouter } from './standard.ts'
import { tellRouter } from './tell.ts'
import { weighRouter } from './weigh.ts'

/** Every operation of the platform, grouped by the door that uses it. */
export const appRouter = router({
  map: mapRouter,
  published: publishedRouter,
  grants: grantsRouter,
  design: designRouter,
  staff: staffRouter,
  assess: assessRouter,
  screen: screenRouter,
  weigh: weighRouter,
  allocate: allocateRouter,
  decide: decideRouter,
  appeal: appealRouter,
  tell: tellRouter,
  standard: standardRouter,
  results: resultsRouter,
  person: personRouter,
  audit: auditRouter,
})

export type AppRouter = typeof appRouter
