import { z } from 'zod'
import {
  listMapEvidence,
  listMapPolicyEvents,
  listMapQuality,
  listMapReleases,
} from '@academy/db/published/pages/map-reading'
import { evidenceGrades, evidenceKinds, nations, policyEventKinds } from '@academy/domain/facts/vocabulary'
import type { ServiceContext } from '../../service-context.ts'

export const timelinePageInput = z.object({
  nation: z.enum(nations).optional().catch(undefined),
  kind: z.enum(policyEventKinds).optional().catch(undefined),
})

/** Policy events, oldest first, and how many there are of each nation and kind. One statement. */
export async function timelinePage(ctx: ServiceContext, input: z.output<typeof timelinePageInput>) {
  const all = await listMapPolicyEvents(ctx.db)
  const events = all.filter(
    (event) =>
      (!input.nation || event.nations.includes(input.nation)) && (!input.kind || event.kind === input.kind),
  )
  return {
    address: input,
    events,
    total: all.length,
    nations: nations.map((nation) => ({
      nation,
      events: all.filter((event) => event.nations.includes(nation)).length,
    })),
    kinds: policyEventKinds.map((kind) => ({
      kind,
      events: all.filter((event) => event.kind === kind).length,
    })),
  }
}

export const evidencePageInput = z.object({
  grade: z.enum(evidenceGrades).optional().catch(undefined),
  kind: z.enum(evidenceKinds).optional().catch(undefined),
})

/** Studies, the strongest first, and how many there are of each grade and kind. One statement. */
export async function evidencePage(ctx: ServiceContext, input: z.output<typeof evidencePageInput>) {
  const all = await listMapEvidence(ctx.db)
  return {
    address: input,
    items: all.filter(
      (item) => (!input.grade || item.grade === input.grade) && (!input.kind || item.kind === input.kind),
    ),
    total: all.length,
    grades: evidenceGrades.map((grade) => ({
      grade,
      items: all.filter((item) => item.grade === grade).length,
    })),
    kinds: evidenceKinds.map((kind) => ({ kind, items: all.filter((item) => item.kind === kind).length })),
  }
}

export const dataPageInput = z.object({})

/** The releases. One statement. */
export async function dataPage(ctx: ServiceContext, _input: z.output<typeof dataPageInput>) {
  return { releases: await listMapReleases(ctx.db) }
}

export const qualityPageInput = z.object({})

/** How sure and how fresh the facts are. One statement. */
export async function qualityPage(ctx: ServiceContext, _input: z.output<typeof qualityPageInput>) {
  return { kinds: await listMapQuality(ctx.db) }
}
