import { reads } from '../reads/columns-used.ts'
import { asOfArg, listArgs, nationArg } from '../types/connection-args.ts'
import { pagedCost, readConnection } from '../types/connection.ts'
import { AreaKind } from '../types/enums.ts'
import { Point } from '../types/point.ts'
import type { RecordType } from '../types/record-type.ts'
import { connections, recordTypes } from '../types/record-types.ts'
import { relatedList } from '../types/related-list.ts'

export const area: RecordType<'area'> = {
  description:
    'A place with a code. A code alone does not name it: 42 integrated care boards became 36 on 1 April 2026, so an area also has a vintage.',
  fields: (t) => ({
    labelPoint: t.field({
      extensions: reads('labelLon', 'labelLat'),
      type: Point,
      description: 'Where a label of the area stands well.',
      resolve: ({ labelLon, labelLat }) => ({ lon: labelLon, lat: labelLat }),
    }),
    parent: t.field({
      extensions: reads('parentId'),
      type: recordTypes.area,
      nullable: true,
      description: 'The area it is part of.',
      resolve: (row, _args, ctx) => ctx.reads.find('area', row.release, row.parentId),
    }),
    children: relatedList(t, 'area', 'parent', 'The areas that are part of it.'),
    successors: relatedList(t, 'area', 'predecessor', 'The areas that its people live in after it ended.'),
    predecessors: relatedList(t, 'area', 'successor', 'The areas that its people lived in before it began.'),
    schemes: relatedList(t, 'scheme', 'area', 'The schemes in the area.'),
    services: relatedList(t, 'service', 'area', 'What a person can be sent to in the area.'),
    observations: relatedList(t, 'observation', 'area', 'What has been counted or estimated for the area.'),
  }),
  queries: (t) => ({
    area: t.field({
      type: recordTypes.area,
      nullable: true,
      description:
        'An area by its code; of several vintages with the same code the latest, unless one is named.',
      args: {
        code: t.arg.string({ required: true, description: 'The official code, such as `E54000024`.' }),
        kind: t.arg({
          type: AreaKind,
          description: 'The kind of area, where a code could be read in two ways.',
        }),
        vintage: t.arg.string({ description: 'The vintage, such as `2026-04`.' }),
        ...asOfArg,
      },
      resolve: async (_root, args, ctx) => {
        const { page } = await readConnection(ctx, 'area', { ...args, sort: 'newest', first: 1 })
        return page.rows[0] ?? null
      },
    }),
    areas: t.field({
      type: connections.area,
      description: 'Nations, regions, counties, councils, health areas and former groups, of every vintage.',
      args: {
        ...listArgs,
        ...nationArg,
        kind: t.arg({ type: AreaKind, description: 'Only those of this kind.' }),
        vintage: t.arg.string({ description: 'Only those of this vintage, such as `2026-04`.' }),
        code: t.arg.string({ description: 'Only those with this code.' }),
        inForce: t.arg.boolean({ description: 'Only those in force today, or only those of the past.' }),
      },
      extensions: pagedCost,
      resolve: (_root, args, ctx) => readConnection(ctx, 'area', args),
    }),
  }),
}
