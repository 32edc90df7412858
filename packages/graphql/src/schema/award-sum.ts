import { awardSumInput, getAwardSum } from '@academy/services/published/awards/get-award-sum'
import type { GraphqlContext } from '../reads/graphql-context.ts'
import { builder } from '../types/builder.ts'
import { LeftOutReason, SumPrecision } from '../types/enums.ts'
import { given } from '../types/given.ts'
import { Money, toMoney } from '../types/money.ts'

type Sum = Awaited<ReturnType<typeof getAwardSum>>

/** As many reasons as there are. */
const REASONS_MAX = 8

const LeftOutAwards = builder.objectRef<Sum['leftOut'][number]>('LeftOutAwards').implement({
  description: 'How many awards are not in a sum, for one reason.',
  fields: (t) => ({
    reason: t.expose('reason', { type: LeftOutReason, description: 'Why they are not.' }),
    awards: t.exposeInt('awards', { description: 'How many they are.' }),
  }),
})

export const AwardSum = builder.objectRef<Sum>('AwardSum').implement({
  description:
    'What is known of the money of some awards. Every one is counted, without a sum, or left out: awards = counted + withoutSum + those of leftOut.',
  fields: (t) => ({
    awards: t.exposeInt('awards', { description: 'How many awards are on record.' }),
    sum: t.field({
      type: Money,
      nullable: true,
      description: 'The sum of those that are counted; empty where none is, which is not zero.',
      resolve: ({ pence }) => toMoney(pence),
    }),
    precision: t.expose('precision', {
      type: SumPrecision,
      nullable: true,
      description: 'How exact it is: as its least exact award.',
    }),
    counted: t.exposeInt('counted', { description: 'How many awards are in the sum.' }),
    withoutSum: t.exposeInt('unknown', {
      description: 'How many would be in it, if their sums were published.',
    }),
    leftOut: t.field({
      type: [LeftOutAwards],
      description: 'How many are left out, for each reason that holds.',
      extensions: { cost: { size: REASONS_MAX } },
      resolve: ({ leftOut }) => leftOut,
    }),
  }),
})

/** Two statements; one where the releases are known. */
export async function findAwardSum({ run }: GraphqlContext, args: object): Promise<Sum> {
  const sum = await getAwardSum(run.service, awardSumInput.parse(given(args)))
  run.releasesUsed.add(sum.release)
  return sum
}
