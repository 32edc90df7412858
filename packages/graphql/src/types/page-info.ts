import { builder } from './builder.ts'

interface PageInfoShape {
  rows: readonly { id: string; sortKey: string }[]
  hasNext: boolean
  hasPrevious: boolean
  cursorOf(row: { id: string; sortKey: string }): string
}

export const PageInfo = builder.objectRef<PageInfoShape>('PageInfo').implement({
  description: 'Where a page lies in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNext', { description: 'Whether records follow after this page.' }),
    hasPreviousPage: t.exposeBoolean('hasPrevious', {
      description: 'Whether records lie before this page.',
    }),
    startCursor: t.string({
      nullable: true,
      description: 'The place of the first record; empty on an empty page.',
      resolve: ({ rows: [first], cursorOf }) => first && cursorOf(first),
    }),
    endCursor: t.string({
      nullable: true,
      description:
        'The place of the last record: give it to `after` for the next page; empty on an empty page.',
      resolve: ({ rows, cursorOf }) => {
        const last = rows.at(-1)
        return last && cursorOf(last)
      },
    }),
  }),
})
