import { z } from 'zod'
import { awardSumInput, getAwardSum } from '@academy/services/published/awards/get-award-sum'
import { getArea, getAreaInput, listAreas } from '@academy/services/published/lists/areas'
import { listEvidence } from '@academy/services/published/lists/evidence'
import { listInputs } from '@academy/services/published/lists/list-inputs'
import { listPage } from '@academy/services/published/lists/list-published'
import { getProgramme, getProgrammeInput } from '@academy/services/published/lists/programmes'
import {
  countSchemes,
  countSchemesInput,
  getScheme,
  getSchemeInput,
} from '@academy/services/published/lists/schemes'
import { getService, getServiceInput } from '@academy/services/published/lists/services'
import { search, searchInput } from '@academy/services/published/lists/search'
import { listChanges, listChangesInput } from '@academy/services/published/releases/changes'
import { listReleases } from '@academy/services/published/releases/list-releases'
import { procedure, router } from './procedure.ts'

/** A list without `first`, or a record with what belongs to it. */
const open = procedure.meta({ access: 'public', rows: 40 })

/** The published facts, of the newest release or of any other by `asOf`. */
export const publishedRouter = router({
  releases: open.input(z.strictObject({}).optional()).query(({ ctx }) => listReleases(ctx)),
  changes: open.input(listChangesInput).query(({ ctx, input }) => listChanges(ctx, input)),
  search: open.input(searchInput).query(({ ctx, input }) => search(ctx, input)),
  schemes: open.input(listInputs.scheme).query(({ ctx, input }) => listPage(ctx, 'scheme', input)),
  schemeCounts: open.input(countSchemesInput).query(({ ctx, input }) => countSchemes(ctx, input)),
  scheme: open.input(getSchemeInput).query(({ ctx, input }) => getScheme(ctx, input)),
  areas: open.input(listInputs.area).query(({ ctx, input }) => listAreas(ctx, input)),
  area: open.input(getAreaInput).query(({ ctx, input }) => getArea(ctx, input)),
  organisations: open
    .input(listInputs.organisation)
    .query(({ ctx, input }) => listPage(ctx, 'organisation', input)),
  services: open.input(listInputs.service).query(({ ctx, input }) => listPage(ctx, 'service', input)),
  service: open.input(getServiceInput).query(({ ctx, input }) => getService(ctx, input)),
  programmes: open.input(listInputs.programme).query(({ ctx, input }) => listPage(ctx, 'programme', input)),
  programme: open.input(getProgrammeInput).query(({ ctx, input }) => getProgramme(ctx, input)),
  awards: open.input(listInputs.award).query(({ ctx, input }) => listPage(ctx, 'award', input)),
  awardSum: open.input(awardSumInput).query(({ ctx, input }) => getAwardSum(ctx, input)),
  policyEvents: open
    .input(listInputs.policyEvent)
    .query(({ ctx, input }) => listPage(ctx, 'policyEvent', input)),
  evidence: open.input(listInputs.evidenceItem).query(({ ctx, input }) => listEvidence(ctx, input)),
  indicators: open.input(listInputs.indicator).query(({ ctx, input }) => listPage(ctx, 'indicator', input)),
  observations: open
    .input(listInputs.observation)
    .query(({ ctx, input }) => listPage(ctx, 'observation', input)),
})
