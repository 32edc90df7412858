import { sql } from 'drizzle-orm'
import { codeCell, oneOfCell, vintageCell } from '@academy/domain/facts/cell'
import { areaKinds, nations } from '@academy/domain/facts/vocabulary'
import { areaName, byAreaKey, maybe, records } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance } from './shared-facts.ts'
import { code, day, float, listOfCodes, oneOf, reference, shown, vintage, whole, words } from './value.ts'

/** A nation, region, county, council or health area, or a group of the past, of one vintage. */
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
    /** At least 99 in 100 of its residents live in each of these, as `containment` of the domain says. */
    containingCodes: shown(
      listOfCodes,
      'Codes of the areas of today that hold all of it, the largest kind first.',
      'mewn',
    ),
    /** For a council or county: 10 to 99 in 100 of its residents live in each. */
    overlappingCodes: shown(
      listOfCodes,
      'Codes of the health areas of today that hold a part of it.',
      'yn_rhannol_mewn',
    ),
    odsCode: shown(code.optional, 'Its code in the directory of NHS organisations.', 'cod_ods'),
    labelLon: float.required,
    labelLat: float.required,
    population: shown(whole.optional, 'How many people live there.', 'poblogaeth'),
    populationBasis: shown(words.optional, 'Which count or estimate that is.', 'sail_y_boblogaeth'),
    validFrom: shown(day.optional, 'Its first day.'),
    validTo: shown(day.optional, 'The day it ended; empty while it exists.'),
    ...provenance,
  },
  seed: {
    files: ['areas.csv'],
    /** What it is part of: the county or region of a council, the nation of a health area. */
    cells: {
      parentKind: oneOfCell(areaKinds).optional,
      parentCode: codeCell.optional,
      parentVintage: vintageCell.optional,
    },
    references: { parentId: byAreaKey('parent') },
  },
  release: {
    from: records('area', maybe('area', 'parent', sql`record.parent_id`)),
    columns: { parentCode: code.optional },
    says: { parentId: 'parentCode' },
    values: { parentId: sql`parent.id`, parentCode: sql`parent.code` },
    name: areaName('record'),
    files: true,
    title: 'name',
  },
} as const satisfies RecordKind
