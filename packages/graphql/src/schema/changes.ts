import {
  countChanges,
  listChanges,
  listChangesInput,
  type ChangeCount,
  type ListedChange,
} from '@academy/services/published/releases/changes'
import type { GraphqlContext } from '../reads/graphql-context.ts'
import { builder } from '../types/builder.ts'
import { eachOfPage } from '../types/connection.ts'
import { ReleaseChangeKind } from '../types/enums.ts'
import { given } from '../types/given.ts'
import { PageInfo } from '../types/page-info.ts'

/** As many columns as a record may have. */
const COLUMNS_MAX = 40
/** As many kinds of record as there may be. */
export const KINDS_MAX = 30
/** Each of them added, changed and removed. */
const COUNTS_MAX = 3 * KINDS_MAX

const ChangedValue = builder.objectRef<ListedChange['values'][number]>('ChangedValue').implement({
  description: 'One column of a record that differs between two releases.',
  fields: (t) => ({
    column: t.exposeString('column', { description: 'The column, as the files of a release name it.' }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'Its value in the earlier release, as the files write it.',
    }),
    after: t.exposeString('after', { nullable: true, description: 'Its value in the later release.' }),
  }),
})

const ReleaseChange = builder.objectRef<ListedChange>('ReleaseChange').implement({
  description:
    'A record, or a link between two, that one release has and the other has not or has otherwise. What a release works out from other records is no change.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'What it is, such as `scheme`; `scheme-area` is a link.' }),
    key: t.exposeString('key', {
      description: 'What names it: its slug; kind, code and vintage of an area; of a link both ends.',
    }),
    name: t.exposeString('name', { description: 'What it is called in the later release that has it.' }),
    change: t.expose('change', { type: ReleaseChangeKind, description: 'What happened to it.' }),
    values: t.field({
      type: [ChangedValue],
      description:
        'The columns that differ, of a changed record. Columns that the earlier release did not have are left out.',
      extensions: { cost: { size: COLUMNS_MAX } },
      resolve: ({ values }) => values,
    }),
  }),
})

const ReleaseChangeCount = builder.objectRef<ChangeCount>('ReleaseChangeCount').implement({
  description: 'How many records of a kind changed in one way.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'What they are.' }),
    change: t.expose('change', { type: ReleaseChangeKind, description: 'What happened to them.' }),
    records: t.exposeInt('records', { description: 'How many there are.' }),
  }),
})

const ReleaseChangeEdge = builder.objectRef<ListedChange>('ReleaseChangeEdge').implement({
  description: 'One place in the list of changes.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      description: 'The place itself: give it to `after` of the same list.',
    }),
    node: t.field({
      type: ReleaseChange,
      description: 'The change at this place.',
      resolve: (change) => change,
    }),
  }),
})

interface ChangePage {
  changes: readonly ListedChange[]
  next: string | null
  isStart: boolean
  countAll(): Promise<ChangeCount[]>
}

export const ReleaseChangeConnection = builder.objectRef<ChangePage>('ReleaseChangeConnection').implement({
  description: 'A page of what changed between two releases, by kind and key.',
  fields: (t) => ({
    nodes: t.field({
      type: [ReleaseChange],
      description: 'The changes of the page.',
      extensions: eachOfPage,
      resolve: ({ changes }) => changes,
    }),
    edges: t.field({
      type: [ReleaseChangeEdge],
      description: 'The changes of the page with their places.',
      extensions: eachOfPage,
      resolve: ({ changes }) => changes,
    }),
    pageInfo: t.field({
      type: PageInfo,
      description: 'Whether the list goes on, and from where.',
      resolve: ({ changes, next, isStart }) => {
        const rows = changes.map(({ kind, key, cursor }) => ({ id: key, sortKey: kind, cursor }))
        const cursors = new Map<object, string>(rows.map((row) => [row, row.cursor]))
        const cursorOf = (row: object) => cursors.get(row) ?? ''
        return { rows, hasNext: next !== null, hasPrevious: !isStart, cursorOf }
      },
    }),
    counts: t.field({
      type: [ReleaseChangeCount],
      description: 'How many changes the whole list has, by kind. They are counted only when asked for.',
      extensions: { cost: { weight: 20, size: COUNTS_MAX } },
      resolve: (page) => page.countAll(),
    }),
  }),
})

interface ChangeArguments {
  from: number
  to: number
  kind?: string | null | undefined
  first: number
  after?: string | null | undefined
}

/** What changed between two releases: two statements, and two more where the changes are counted. */
export async function findChanges({ run }: GraphqlContext, args: ChangeArguments): Promise<ChangePage> {
  const input = listChangesInput.parse(given(args))
  const page = await listChanges(run.service, input)
  for (const number of [input.from, input.to]) run.releasesUsed.add(number)
  return { ...page, isStart: input.after === undefined, countAll: () => countChanges(run.service, input) }
}
