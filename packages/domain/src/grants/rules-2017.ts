import { roundMoneySchema, type WrittenRoundRules } from './round-rules.ts'

/**
 * The money rules of the 2017/18 Health and Wellbeing Fund round on social prescribing, as JSON holds them. The limits,
 * the taper and the match are the real ones, and so is what it gave out in all, £4.5 million; how that was spread over
 * the years is not public, so the pots of the three years are an example of ours that adds up to it by the taper.
 */
export const writtenRules2017: WrittenRoundRules = {
  budget: [
    { financialYear: '2018-19', potPence: 264_705_882 },
    { financialYear: '2019-20', potPence: 132_352_941 },
    { financialYear: '2020-21', potPence: 52_941_177 },
  ],
  firstGrantYear: '2018-19',
  yearOneLeastPence: 0,
  yearOneMaxPence: 30_000_000,
  taperPercent: [100, 50, 20],
  match: { kind: 'covers-the-rest' },
  turnoverPercentMax: null,
  leastViableAsked: false,
}

export const rules2017 = roundMoneySchema.parse(writtenRules2017)
