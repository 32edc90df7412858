import { sql } from 'drizzle-orm'
import { codeCell } from '@academy/domain/facts/cell'
import { areaKinds, nations, type AreaKind } from '@academy/domain/facts/vocabulary'
import { areaName, maybe, records } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance } from './shared-facts.ts'
import { code, day, float, oneOf, reference, vintage, whole, words } from './value.ts'

/** A nation, region, health area or council, of one vintage. */
export const area = {
  table: 'area',
  id: true,
  key: ['kind', 'code', 'vintage'],
  columns: {
    kind: oneOf(areaKinds).required,
    code: code.required,
    vintage: vintage.required,
    name: words.required,
    shortName: words.required,
    nameCy: words.optional,
    nation: oneOf(nations).required,
    parentId: reference.optional,
    odsCode: code.optional,
    labelLon: float.required,
    labelLat: float.required,
    // The seed counts every area; a later import may not.
    population: { ...whole.optional, cell: whole.required.cell },
    populationBasis: { ...words.optional, cell: words.required.cell },
    validFrom: day.optional,
    validTo: day.optional,
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
