import { builder } from './builder.ts'

export interface PageInfoShape {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}

export const PageInfo = builder.objectRef<PageInfoShape>('PageInfo').implement({
  description: 'Where a page lies in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether records follow after this page.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      description: 'Whether records lie before this page.',
    }),
    startCursor: t.exposeString('startCursor', {
      nullable: true,
      description: 'The place of the first record; empty on an empty page.',
    }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description:
        'The place of the last record: give it to `after` for the next page; empty on an empty page.',
    }),
  }),
})
