import { readFrame, type Frame, type FrameQuestion } from '@academy/db/published/pages/read-frame'
import { DomainError } from '@academy/domain/domain-error'
import type { ServiceContext } from '../../service-context.ts'
import type { FilterProblem } from '../filters/read-filters.ts'

/** The release of a page and what stands round its lists. One statement. @throws DomainError `not-found`. */
export async function frameOf(ctx: ServiceContext, question: FrameQuestion): Promise<Frame> {
  const frame = await readFrame(ctx.db, question)
  if (frame) return frame
  throw noRelease(question.release)
}

/** There is no such release, or none at all yet. */
export function noRelease(release: number | undefined): DomainError {
  return release === undefined
    ? new DomainError('unavailable', 'no-release')
    : new DomainError('not-found', 'no-such-release', { release })
}

/** What an address names that the release does not hold. */
export function notOnRecord(
  {
    area,
    wider,
    programme,
  }: { area?: string | undefined; wider?: string | undefined; programme?: string | undefined },
  frame: Pick<Frame, 'area' | 'programme'>,
): FilterProblem[] {
  const problem = (parameter: string, value: string): FilterProblem => ({
    parameter,
    value,
    why: 'not-on-record',
    effect: 'nothing',
  })
  return [
    ...(area && !frame.area ? [problem('area', area)] : []),
    ...(!area && wider && !frame.area ? [problem('wider', wider)] : []),
    ...(programme && !frame.programme ? [problem('programme', programme)] : []),
  ]
}
