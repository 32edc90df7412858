import { builder } from './builder.ts'
import { Nation } from './enums.ts'

/** Which part of a list is wanted. GraphQL cannot say "one of two is required", so the guard does. */
export const pageArgs = builder.args((t) => ({
  first: t.int({
    description: 'How many records from the start, or after `after`: 1 to 200. Give this or `last`.',
  }),
  after: t.string({ description: 'A cursor; with `first`.' }),
  last: t.int({
    description: 'How many records from the end, or before `before`: 1 to 200. Give this or `first`.',
  }),
  before: t.string({ description: 'A cursor; with `last`.' }),
}))

export const asOfArg = builder.args((t) => ({
  asOf: t.int({
    description:
      'The number of the release to answer from; the newest without it. A release never changes, so the same query and number give the same answer for ever.',
  }),
}))

/** What every list of the graph takes. */
export const listArgs = { ...pageArgs, ...asOfArg }

export const nationArg = builder.args((t) => ({
  nation: t.field({ type: Nation, description: 'Only those in, or about, this nation.' }),
}))
