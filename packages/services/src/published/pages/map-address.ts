import { z } from 'zod'
import { activities, nations } from '@academy/domain/facts/vocabulary'

const word = z
  .string()
  // PostgreSQL refuses a text that holds NUL.
  .transform((text) => text.replaceAll('\0', ''))
  .pipe(z.string().trim().max(120))
  .transform((text) => text || undefined)
  .optional()
  .catch(undefined)
const slug = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9-]{1,120}$/)
  .optional()
  .catch(undefined)

const bbox = z
  .string()
  .transform((text) => text.split(',').map(Number))
  .pipe(z.tuple([z.number(), z.number(), z.number(), z.number()]))
  .optional()
  .catch(undefined)

/**
 * The state of a map address. A value that is not one of ours does not narrow, so that an old or mistyped link still
 * answers; the page shows which filters are on.
 */
export const mapAddress = z.object({
  layer: z.enum(['schemes', 'areas']).default('schemes').catch('schemes'),
  nation: z.enum(nations).optional().catch(undefined),
  activity: z.enum(activities).optional().catch(undefined),
  programme: slug,
  area: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]{2,10}$/)
    .optional()
    .catch(undefined),
  q: word,
  period: z.coerce.number().int().min(1980).max(2100).optional().catch(undefined),
  bbox,
  reach: z.enum(['wide', 'marked']).optional().catch(undefined),
})

export type MapAddress = z.output<typeof mapAddress>
