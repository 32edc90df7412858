import type { PageRows } from '@academy/services/published/lists/page-published'
import { builder } from './builder.ts'
import { EffectComparison, EffectStatistic, OutcomeMeasure } from './enums.ts'

type Effect = PageRows['evidenceItem']['effects'][number]

export const EvidenceEffect = builder.objectRef<Effect>('EvidenceEffect').implement({
  description:
    'A number that a study reports. Whether it may be read as an effect of the scheme is said of the study: `mayBeReadAsEffect`.',
  fields: (t) => ({
    measure: t.field({
      type: OutcomeMeasure,
      description: 'What was measured.',
      resolve: ({ measure }) => measure,
    }),
    instrument: t.exposeString('instrument', {
      nullable: true,
      description: 'The scale or question, where the source names it.',
    }),
    statistic: t.field({
      type: EffectStatistic,
      description: 'What the number is.',
      resolve: ({ statistic }) => statistic,
    }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'The number; empty where the source gives only bounds.',
    }),
    lower: t.exposeFloat('lower', { nullable: true, description: 'The least that the source gives.' }),
    upper: t.exposeFloat('upper', { nullable: true, description: 'The most that the source gives.' }),
    before: t.exposeFloat('before', {
      nullable: true,
      description: 'The mean before, where both means are given.',
    }),
    after: t.exposeFloat('after', { nullable: true, description: 'The mean after.' }),
    unit: t.exposeString('unit', { description: 'The unit of the number.' }),
    people: t.exposeInt('people', {
      nullable: true,
      description: 'Of how many people, where the source says so for this number.',
    }),
    comparison: t.field({
      type: EffectComparison,
      description: 'What it was compared with.',
      resolve: ({ comparison }) => comparison,
    }),
    asWritten: t.exposeString('asWritten', { description: 'The words that the number was taken from.' }),
  }),
})
