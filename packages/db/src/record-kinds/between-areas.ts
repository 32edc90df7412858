import { oneOfCell, codeCell, vintageCell } from '@academy/domain/facts/cell'
import { areaKinds } from '@academy/domain/facts/vocabulary'
import { byAreaKey, ofArea } from './from-desk.ts'
import { code, reference, vintage, words } from './value.ts'

/** What every record that joins one area to another has: its ids, and the names of both in the seed and in releases. */
export const betweenAreas = {
  key: ['fromId', 'toId'],
  columns: { fromId: reference('area').required, toId: reference('area').required },
  seed: {
    cells: {
      fromKind: oneOfCell(areaKinds).required,
      fromCode: codeCell.required,
      fromVintage: vintageCell.required,
      toKind: oneOfCell(areaKinds).required,
      toCode: codeCell.required,
      toVintage: vintageCell.required,
    },
    references: { fromId: byAreaKey('from'), toId: byAreaKey('to') },
    recordId: 'fromId',
  },
  release: {
    columns: {
      fromKind: words.required,
      fromCode: code.required,
      fromVintage: vintage.required,
      fromName: words.required,
      toKind: words.required,
      toCode: code.required,
      toVintage: vintage.required,
      toName: words.required,
    },
    values: { ...ofArea('from', 'one'), ...ofArea('to', 'other') },
    order: ['fromKind', 'fromCode', 'fromVintage', 'toKind', 'toCode', 'toVintage'],
    title: ['fromName', 'toName'],
    files: true,
  },
} as const
