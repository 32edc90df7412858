import { roundRulesSchema, type WrittenRoundRules } from './round-rules.ts'

/** The real rules of the 2017/18 Health and Wellbeing Fund round on social prescribing, as JSON holds them. */
export const writtenRules2017: WrittenRoundRules = {
  nations: ['England'],
  yearOneMaxPence: 30_000_000,
  taperPercent: [100, 50, 20],
  localMatchRequired: true,
  linkWorkerRequired: true,
  commissionerSupportRequired: true,
  notForProfitRequired: true,
  registrationRequired: true,
  reducesHealthInequalities: true,
}

export const rules2017 = roundRulesSchema.parse(writtenRules2017)
