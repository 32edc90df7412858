import type { z } from 'zod'
import { leftOutReasons } from '@academy/domain/facts/awards/award-words'
import type { ServiceContext } from '../../service-context.ts'
import { listInputs } from '../lists/list-inputs.ts'
import { readList } from '../pages/read-list.ts'
import { releaseOf } from '../releases/release-of.ts'
import { sumAwardRows, summedColumns } from './sum-award-rows.ts'

export const awardSumInput = listInputs.award.pick({
  asOf: true,
  nation: true,
  areaCode: true,
  programme: true,
  scheme: true,
})

/**
 * What is known of the money of some awards: one sum of those that may be added up, how many have no published sum, and how
 * many are left out, for each reason. Two statements. @throws DomainError `not-found` for a release that there is not.
 */
export async function getAwardSum(ctx: ServiceContext, { asOf, ...filters }: z.output<typeof awardSumInput>) {
  const { number: release } = await releaseOf(ctx, asOf)
  const rows = await readList(ctx, { kind: 'award', release, sort: 'recipient', filters }, summedColumns)
  const { pence, leftOut, ...sum } = sumAwardRows(rows, filters)
  return {
    release,
    ...sum,
    /** As text, like every sum of a list; `null` where no award counts, which is not zero. */
    pence: pence === null ? null : String(pence),
    leftOut: leftOutReasons.flatMap((reason) => {
      const awards = leftOut[reason]
      return awards === undefined ? [] : [{ reason, awards }]
    }),
  }
}
