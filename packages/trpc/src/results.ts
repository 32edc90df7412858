import {
  getPublicRecord,
  getPublicRecordInput,
  getResults,
  getResultsInput,
} from '@academy/services/grants/results/get-results'
import { procedure, router } from './procedure.ts'

const open = procedure.meta({ access: 'public' })

/** What everybody reads of a round once its results are told. */
export const resultsRouter = router({
  page: open.input(getResultsInput).query(({ ctx, input }) => getResults(ctx, input)),
  record: open.input(getPublicRecordInput).query(({ ctx, input }) => getPublicRecord(ctx, input)),
})
