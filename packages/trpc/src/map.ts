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
import {
  indicatorIndex,
  indicatorIndexInput,
  indicatorPage,
  indicatorPageInput,
} from '@academy/services/published/pages/indicator-pages'
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
import {
  serviceList,
  serviceListInput,
  servicePage,
  servicePageInput,
} from '@academy/services/published/pages/service-pages'
import { schemeList, schemeListInput } from '@academy/services/published/pages/scheme-list'
import { publishedFile, publishedFileInput } from '@academy/services/published/files/published-file'
import { releasePage, releasePageInput } from '@academy/services/published/pages/release-page'
import { schemePage, schemePageInput } from '@academy/services/published/pages/scheme-page'
import { searchPage, searchPageInput } from '@academy/services/published/pages/search-page'
import { procedure, router } from './procedure.ts'

/** A page: one record with what belongs to it, or a part of a list. */
const open = procedure.meta({ access: 'public', rows: 40 })
/** As dear as 200 rows of a list: everything that is on the map, a nation with all that is in it, or a whole file. */
const whole = procedure.meta({ access: 'public', rows: 200 })

/** The pages of the public map. */
export const mapRouter = router({
  home: whole.input(mapHomeInput).query(({ ctx, input }) => mapHome(ctx, input)),
  release: whole.input(releasePageInput).query(({ ctx, input }) => releasePage(ctx, input)),
  search: open.input(searchPageInput).query(({ ctx, input }) => searchPage(ctx, input)),
  schemes: open.input(schemeListInput).query(({ ctx, input }) => schemeList(ctx, input)),
  scheme: open.input(schemePageInput).query(({ ctx, input }) => schemePage(ctx, input)),
  areas: whole.input(areaIndexInput).query(({ ctx, input }) => areaIndex(ctx, input)),
  area: whole.input(areaPageInput).query(({ ctx, input }) => areaPage(ctx, input)),
  funding: open.input(fundingIndexInput).query(({ ctx, input }) => fundingIndex(ctx, input)),
  programme: open.input(programmePageInput).query(({ ctx, input }) => programmePage(ctx, input)),
  timeline: open.input(timelinePageInput).query(({ ctx, input }) => timelinePage(ctx, input)),
  evidence: open.input(evidencePageInput).query(({ ctx, input }) => evidencePage(ctx, input)),
  indicators: open.input(indicatorIndexInput).query(({ ctx, input }) => indicatorIndex(ctx, input)),
  indicator: whole.input(indicatorPageInput).query(({ ctx, input }) => indicatorPage(ctx, input)),
  data: open.input(dataPageInput).query(({ ctx, input }) => dataPage(ctx, input)),
  file: whole.input(publishedFileInput).query(({ ctx, input }) => publishedFile(ctx, input)),
  services: open.input(serviceListInput).query(({ ctx, input }) => serviceList(ctx, input)),
  service: open.input(servicePageInput).query(({ ctx, input }) => servicePage(ctx, input)),
  quality: open.input(qualityPageInput).query(({ ctx, input }) => qualityPage(ctx, input)),
})
