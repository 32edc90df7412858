import type { z } from 'zod'
import type { SeedSchema } from '../record-kinds/record-kind.ts'
import type { RecordKindName, RecordKinds } from '../record-kinds/record-kinds.ts'

/** The kinds that have files in the seed. */
export type SeededKind = {
  [Name in RecordKindName]: RecordKinds[Name] extends { seed: object } ? Name : never
}[RecordKindName]

/** Everything of `packages/db/seed` by kind of record, checked, typed and frozen. Rows stand in the order of their files. */
export type Seed = {
  readonly [Name in SeededKind]: readonly Readonly<z.output<SeedSchema<RecordKinds[Name]>>>[]
}
