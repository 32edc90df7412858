import { effectsMax } from '@academy/domain/facts/evidence-words'
import { mayBeReadAsEffect } from '@academy/domain/facts/study-design'
import { reads } from '../reads/columns-used.ts'
import { listArgs, nationArg } from '../types/connection-args.ts'
import { pagedCost, readConnection } from '../types/connection.ts'
import { DatedOrder, EvidenceGrade, EvidenceKind, OutcomeMeasure } from '../types/enums.ts'
import { EvidenceEffect } from '../types/evidence-effect.ts'
import type { RecordType } from '../types/record-type.ts'
import { connections } from '../types/record-types.ts'

export const evidenceItem: RecordType<'evidenceItem'> = {
  description:
    'A study of social prescribing, with a grade of how strong it is and the reason for the grade.',
  fields: (t) => ({
    mayBeReadAsEffect: t.boolean({
      extensions: reads('grade'),
      description:
        'Whether what it saw may be read as an effect of the scheme. It may not without a comparison group, as others may have changed as much, or where the findings were not read.',
      resolve: mayBeReadAsEffect,
    }),
    effects: t.field({
      extensions: { ...reads('effects'), cost: { weight: 10, size: effectsMax } },
      type: [EvidenceEffect],
      description: 'The numbers that it reports, each in the words they were taken from.',
      resolve: ({ effects }) => effects,
    }),
  }),
  queries: (t) => ({
    evidence: t.field({
      type: connections.evidenceItem,
      description: 'Studies of social prescribing, with how strong each is.',
      args: {
        ...listArgs,
        ...nationArg,
        kind: t.arg({ type: EvidenceKind, description: 'Only studies of this design.' }),
        grade: t.arg({ type: EvidenceGrade, description: 'Only studies of this grade.' }),
        measure: t.arg({ type: OutcomeMeasure, description: 'Only studies that measured this.' }),
        orderBy: t.arg({ type: DatedOrder, defaultValue: 'newest', description: 'The order of the list.' }),
      },
      extensions: pagedCost,
      resolve: (_root, { orderBy, ...args }, ctx) =>
        readConnection(ctx, 'evidenceItem', { ...args, sort: orderBy }),
    }),
  }),
}
