import { sql } from 'drizzle-orm'
import { doublePrecision, jsonb } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { areaName, links, must } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { reference, unseeded, words } from './value.ts'

/** The outline of an area, for maps. */
export const areaShape = {
  table: 'area_shape',
  id: false,
  key: ['areaId', 'resolution'],
  columns: {
    areaId: reference('area').required,
    resolution: unseeded(words.required),
    /** A GeoJSON geometry. */
    geometry: {
      type: 'shape',
      optional: false,
      column: (name: string) => jsonb(name).notNull(),
      row: z.unknown(),
    },
    /** West, south, east, north. */
    bounds: {
      type: 'shape',
      optional: false,
      column: (name: string) => doublePrecision(name).array().notNull(),
      row: z.array(z.number()),
    },
    source: unseeded(words.required),
    licence: unseeded(words.required),
    attribution: unseeded(words.required),
  },
  release: {
    from: links('area_shape', must('area', 'area', sql`record.area_id`)),
    name: sql`${areaName('area')} || ' at ' || record.resolution`,
    files: false,
  },
} as const satisfies RecordKind
