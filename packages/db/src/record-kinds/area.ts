import { sql } from 'drizzle-orm'
import { codeCell } from '@academy/domain/facts/cell'
import { areaKinds, nations, type AreaKind } from '@academy/domain/facts/vocabulary'
import { areaName, maybe, records } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance } from './shared-facts.ts'
import { code, day, float, oneOf, reference, shown, vintage, whole, words } from './value.ts'

/** A nation, region, health area or council, of one vintage. */
export const area = {
  table: 'area',
  id: true,
  key: ['kind', 'code', 'vintage'],
  searched: { key: 'code' },
  columns: {
    kind: shown(oneOf(areaKinds).required, 'What kind of area it is.', 'math'),
    code: shown(code.required, 'Its official code, such as `E54000024`.', 'cod'),
    vintage: shown(
      vintage.required,
      'The month in which this set of areas came into force, `YYYY-MM`.',
      'ffiniau',
    ),
    name: shown(words.required, 'Its full name.', 'enw'),
    shortName: shown(words.required, 'Its name where space is short.'),
    nameCy: shown(words.optional, 'Its name in Welsh, where there is one.', 'enw_cymraeg'),
    nation: shown(oneOf(nations).required, 'The nation it is in, or is.', 'cenedl'),
    parentId: reference('area').optional,
    odsCode: shown(code.optional, 'Its code in the directory of NHS organisations.', 'cod_ods'),
    labelLon: float.required,
    labelLat: float.required,
    // The seed counts every area; a later import may not.
    population: shown(
      { ...whole.optional, cell: whole.required.cell },
      'How many people live there.',
      'poblogaeth',
    ),
    populationBasis: shown(
      { ...words.optional, cell: words.required.cell },
      'Which count or estimate that is.',
      'sail_y_boblogaeth',
    ),
    validFrom: shown(day.optional, 'Its first day.'),
    validTo: shown(day.optional, 'The day it ended; empty while it exists.'),
    ...provenance,
  },
  seed: {
    files: ['areas.csv'],
    /** Code of a nation: the parent of everything that is not one. */
    cells: { parentCode: codeCell.optional },
    references: {
      parentId: {
        given: ['parentCode'],
        table: 'area',
        by: ['code'],
        among: { called: 'a nation', has: ({ kind }: { kind: AreaKind }) => kind === 'nation' },
        join: sql`LEFT JOIN registry.area AS parent ON parent.kind = 'nation' AND parent.code = given."parentCode"`,
        id: sql`parent.id`,
      },
    },
  },
  release: {
    from: records('area', maybe('area', 'parent', sql`record.parent_id`)),
    columns: { parentCode: code.optional },
    values: { parentId: sql`parent.id`, parentCode: sql`parent.code` },
    name: areaName('record'),
    files: true,
    title: 'name',
  },
} as const satisfies RecordKind
