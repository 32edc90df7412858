import { rowCountOf, type PublishedRelease } from '@academy/services/published/releases/list-releases'
import { releaseTableNames } from '@academy/services/published/releases/read-release-file'
import { citationOf, releaseLicence } from '../reads/release-citation.ts'
import { builder } from '../types/builder.ts'
import { KINDS_MAX } from './changes.ts'

const RowCount = builder.objectRef<{ table: string; rows: number }>('RowCount').implement({
  description: 'How many rows of one table a release holds.',
  fields: (t) => ({
    table: t.exposeString('table', { description: 'The table, as its file is named.' }),
    rows: t.exposeInt('rows', { description: 'How many rows.' }),
  }),
})

export const Release = builder.objectRef<PublishedRelease>('Release').implement({
  description: 'A publication of everything that is public. It is numbered, never changes, and can be cited.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'The number: give it to `asOf`.' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When it was published.' }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    notes: t.exposeString('notes', {
      description: 'What is new in it, and what to know.',
      extensions: { cost: { weight: 5 } },
    }),
    sha256: t.exposeString('sha256', {
      description: 'Its checksum in hexadecimal: that of the list of its files, `/releases/N/SHA256SUMS`.',
    }),
    licence: t.string({ description: 'Under which terms it may be used.', resolve: () => releaseLicence }),
    citation: t.string({ description: 'How to cite it.', resolve: citationOf }),
    rowCounts: t.field({
      type: [RowCount],
      description: 'What it holds.',
      extensions: { cost: { size: KINDS_MAX } },
      resolve: (release) => releaseTableNames.map((table) => ({ table, rows: rowCountOf(release, table) })),
    }),
  }),
})
