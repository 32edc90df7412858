import type { z } from 'zod'
import type { seedFiles, SeedFileName } from './seed-files.ts'

type RowsOf<Name extends SeedFileName> = readonly Readonly<z.output<(typeof seedFiles)[Name]['schema']>>[]

/** Everything of `packages/db/seed`, checked, typed and frozen. Rows stand in the order of their files. */
export type Seed = {
  readonly [Name in Exclude<SeedFileName, 'workforce' | 'coverage'>]: RowsOf<Name>
} & {
  /** Workforce and coverage figures, in this order. */
  readonly observations: RowsOf<'workforce'>
}
