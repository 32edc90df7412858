import { z } from 'zod'

/** The release that a page shows. `publishedOn` is a day in London, `YYYY-MM-DD`. */
export const pickedReleaseShape = z.strictObject({ number: z.int(), publishedOn: z.iso.date() })
export type PickedRelease = z.output<typeof pickedReleaseShape>

/** The one row `r`: the release of the number in `param`, or the newest where that is empty. */
export function pickedRelease(param: string): string {
  return `(SELECT number, published_at FROM published.release
    WHERE ${param}::integer IS NULL OR number = ${param}::integer ORDER BY number DESC LIMIT 1) r`
}

/** A `PickedRelease` as JSON, of the row `r`. */
export const pickedReleaseJson = `json_build_object('number', r.number,
  'publishedOn', to_char(r.published_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD'))`
