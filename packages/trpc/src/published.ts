import { z } from 'zod'
import { getArea, getAreaInput, listAreas, listAreasInput } from '@academy/services/published/lists/areas'
import { listChanges, listChangesInput } from '@academy/services/published/releases/changes'
import {
  getProgramme,
  getProgrammeInput,
  listAwards,
  listAwardsInput,
  listProgrammes,
  listProgrammesInput,
} from '@academy/services/published/lists/funding'
import {
  listIndicators,
  listIndicatorsInput,
  listObservations,
  listObservationsInput,
} from '@academy/services/published/lists/indicators'
import {
  listEvidence,
  listEvidenceInput,
  listPolicyEvents,
  listPolicyEventsInput,
} from '@academy/services/published/lists/knowledge'
import {
  countSchemes,
  countSchemesInput,
  getScheme,
  getSchemeInput,
  listSchemes,
  listSchemesInput,
} from '@academy/services/published/lists/schemes'
import { search, searchInput } from '@academy/services/published/lists/search'
import { listReleases } from '@academy/services/published/releases/list-releases'
import { procedure, router } from './procedure.ts'

const open = procedure.meta({ access: 'public' })

/** The published facts, of the newest release or of any other by `asOf`. */
export const publishedRouter = router({
  releases: open.input(z.object({})).query(({ ctx }) => listReleases(ctx)),
  changes: open.input(listChangesInput).query(({ ctx, input }) => listChanges(ctx, input)),
  search: open.input(searchInput).query(({ ctx, input }) => search(ctx, input)),
  schemes: open.input(listSchemesInput).query(({ ctx, input }) => listSchemes(ctx, input)),
  schemeCounts: open.input(countSchemesInput).query(({ ctx, input }) => countSchemes(ctx, input)),
  scheme: open.input(getSchemeInput).query(({ ctx, input }) => getScheme(ctx, input)),
  areas: open.input(listAreasInput).query(({ ctx, input }) => listAreas(ctx, input)),
  area: open.input(getAreaInput).query(({ ctx, input }) => getArea(ctx, input)),
  programmes: open.input(listProgrammesInput).query(({ ctx, input }) => listProgrammes(ctx, input)),
  programme: open.input(getProgrammeInput).query(({ ctx, input }) => getProgramme(ctx, input)),
  awards: open.input(listAwardsInput).query(({ ctx, input }) => listAwards(ctx, input)),
  policyEvents: open.input(listPolicyEventsInput).query(({ ctx, input }) => listPolicyEvents(ctx, input)),
  evidence: open.input(listEvidenceInput).query(({ ctx, input }) => listEvidence(ctx, input)),
  indicators: open.input(listIndicatorsInput).query(({ ctx, input }) => listIndicators(ctx, input)),
  observations: open.input(listObservationsInput).query(({ ctx, input }) => listObservations(ctx, input)),
})
