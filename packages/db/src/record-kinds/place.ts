import { currentVintages, nations, placeKinds, type AreaKind } from '@academy/domain/facts/vocabulary'
import { records, slugOfRecord } from './from-desk.ts'
import type { RecordKind, SeedRule } from './record-kind.ts'
import { provenance } from './shared-facts.ts'
import { float, listOfCodes, oneOf, shown, slug, words } from './value.ts'

/** What the rules read of a place of the seed. */
export interface PlaceRow {
  areaCodes: readonly string[]
}

const liesSomewhere: SeedRule<PlaceRow> = (rows) =>
  rows
    .filter(({ row }) => row.areaCodes.length === 0)
    .map(({ file, line }) => ({ file, line, column: 'area_codes', reason: 'a place lies in an area' }))

/** A town, or the outward code of postcodes: what somebody may be near to. */
export const place = {
  table: 'place',
  id: true,
  key: ['slug'],
  columns: {
    slug: shown(slug.required, 'The name of the place in web addresses.'),
    kind: shown(oneOf(placeKinds).required, 'A town, or an outward code: the first half of postcodes.'),
    name: shown(words.required, 'What it is called; of an outward code, the code.'),
    nameCy: shown(words.optional, 'Its name in Welsh, where it has another.'),
    nation: shown(oneOf(nations).required, 'The nation it is in.'),
    /** Of an outward code the middle of its addresses, to two decimals. */
    lon: float.required,
    lat: float.required,
    /** Worked out once from the official boundaries, by the point as its source gives it. */
    areaCodes: shown(listOfCodes, 'Codes of the areas of today that hold its point, the largest kind first.'),
    ...provenance,
  },
  seed: {
    files: ['places.csv'],
    rules: [liesSomewhere],
    names: [
      {
        given: ['areaCodes'],
        table: 'area',
        by: ['code'],
        among: {
          called: 'an area of today',
          has: ({ kind, vintage }: { kind: AreaKind; vintage: string }) => vintage === currentVintages[kind],
        },
      },
    ],
  },
  release: { from: records('place'), name: slugOfRecord, files: true, title: 'name' },
} as const satisfies RecordKind
