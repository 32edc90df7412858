import {
  areaIndex,
  areaIndexInput,
  areaPage,
  areaPageInput,
} from '@academy/services/published/pages/area-pages'
import {
  fundingIndex,
  fundingIndexInput,
  programmePage,
  programmePageInput,
} from '@academy/services/published/pages/funding-pages'
import { mapHome, mapHomeInput } from '@academy/services/published/pages/map-home'
import {
  dataPage,
  dataPageInput,
  evidencePage,
  evidencePageInput,
  qualityPage,
  qualityPageInput,
  timelinePage,
  timelinePageInput,
} from '@academy/services/published/pages/reading-pages'
import { schemeList, schemeListInput } from '@academy/services/published/pages/scheme-list'
import { publishedFile, publishedFileInput } from '@academy/services/published/files/published-file'
import { schemePage, schemePageInput } from '@academy/services/published/pages/scheme-page'
import { procedure, router } from './procedure.ts'

const open = procedure.meta({ access: 'public' })

/** The pages of the public map. */
export const mapRouter = router({
  home: open.input(mapHomeInput).query(({ ctx, input }) => mapHome(ctx, input)),
  schemes: open.input(schemeListInput).query(({ ctx, input }) => schemeList(ctx, input)),
  scheme: open.input(schemePageInput).query(({ ctx, input }) => schemePage(ctx, input)),
  areas: open.input(areaIndexInput).query(({ ctx, input }) => areaIndex(ctx, input)),
  area: open.input(areaPageInput).query(({ ctx, input }) => areaPage(ctx, input)),
  funding: open.input(fundingIndexInput).query(({ ctx, input }) => fundingIndex(ctx, input)),
  programme: open.input(programmePageInput).query(({ ctx, input }) => programmePage(ctx, input)),
  timeline: open.input(timelinePageInput).query(({ ctx, input }) => timelinePage(ctx, input)),
  evidence: open.input(evidencePageInput).query(({ ctx, input }) => evidencePage(ctx, input)),
  data: open.input(dataPageInput).query(({ ctx, input }) => dataPage(ctx, input)),
  file: open.input(publishedFileInput).query(({ ctx, input }) => publishedFile(ctx, input)),
  quality: open.input(qualityPageInput).query(({ ctx, input }) => qualityPage(ctx, input)),
})
