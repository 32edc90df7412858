import { reads } from '../reads/columns-used.ts'
import { listArgs, nationArg } from '../types/connection-args.ts'
import { pagedCost, readConnection } from '../types/connection.ts'
import { FigureExtent, FigureKind, FigureOrder, ObservationStatus } from '../types/enums.ts'
import type { RecordType } from '../types/record-type.ts'
import { connections, recordTypes } from '../types/record-types.ts'

export const observation: RecordType<'observation'> = {
  description:
    'One value of an indicator, for a place and a period. A blank value is never a guess: `status` says why it is blank.',
  fields: (t) => ({
    indicator: t.field({
      extensions: reads('indicatorId'),
      type: recordTypes.indicator,
      nullable: true,
      description: 'What was counted.',
      resolve: (row, _args, ctx) => ctx.reads.find('indicator', row.release, row.indicatorId),
    }),
    area: t.field({
      extensions: reads('areaId'),
      type: recordTypes.area,
      nullable: true,
      description: 'The area it stands on, wholly or in part; empty for what is of several nations together.',
      resolve: (row, _args, ctx) => ctx.reads.find('area', row.release, row.areaId),
    }),
    valueAsWritten: t.exposeString('valueText', {
      nullable: true,
      description: 'What the source says where that is not a number.',
    }),
  }),
  queries: (t) => ({
    observations: t.field({
      type: connections.observation,
      description: 'Values of indicators.',
      args: {
        ...listArgs,
        ...nationArg,
        indicator: t.arg.string({ description: 'Only values of the indicator with this slug.' }),
        areaCode: t.arg.string({ description: 'Only values for an area with this code.' }),
        status: t.arg({ type: ObservationStatus, description: 'Only values with this status.' }),
        kind: t.arg({ type: FigureKind, description: 'Only what was, only aims, or only plans.' }),
        extent: t.arg({
          type: FigureExtent,
          description: 'Only values for whole areas, or only for parts of them.',
        }),
        preferred: t.arg.boolean({
          description:
            'Only the value to use of each indicator, area and period (`true`), or only what is also reported.',
        }),
        since: t.arg.string({
          description: 'A year, month or day: only values whose period reaches into it or later.',
        }),
        until: t.arg.string({
          description: 'A year, month or day: only values whose period began in it or before.',
        }),
        orderBy: t.arg({ type: FigureOrder, defaultValue: 'slug', description: 'The order of the list.' }),
      },
      extensions: pagedCost,
      resolve: (_root, { orderBy, ...args }, ctx) =>
        readConnection(ctx, 'observation', { ...args, sort: orderBy }),
    }),
  }),
}
