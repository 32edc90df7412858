import { z } from 'zod'
import { evidenceGrades, evidenceKinds, nations, policyEventKinds } from '@academy/domain/facts/vocabulary'
import type { ServiceContext } from '../../service-context.ts'
import { pageInput, readPage } from './read-page.ts'

const timeSort = z.enum(['newest', 'oldest']).default('newest')

export const listPolicyEventsInput = pageInput.extend({
  nation: z.enum(nations).optional(),
  kind: z.enum(policyEventKinds).optional(),
  sort: timeSort,
})

/** What happened in policy, by date. Two statements. */
export function listPolicyEvents(ctx: ServiceContext, input: z.output<typeof listPolicyEventsInput>) {
  const { nation, kind, sort } = input
  return readPage(ctx, { kind: 'policyEvent', sort, filters: { nation, kind } }, input)
}

export const listEvidenceInput = pageInput.extend({
  nation: z.enum(nations).optional(),
  kind: z.enum(evidenceKinds).optional(),
  grade: z.enum(evidenceGrades).optional(),
  sort: timeSort,
})

/** Studies and evaluations, each with its grade and the reason for it. Two statements. */
export function listEvidence(ctx: ServiceContext, input: z.output<typeof listEvidenceInput>) {
  const { nation, kind, grade, sort } = input
  return readPage(ctx, { kind: 'evidenceItem', sort, filters: { nation, kind, grade } }, input)
}
