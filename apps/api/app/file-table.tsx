import { useLanguage, useText } from '@academy/ui/language-context'
import { DataTable, type Column } from '@academy/ui/data/data-table'
import { formatNumber } from '@academy/ui/text/format-number'
import { rowCountOf, type PublishedRelease } from '@academy/services/published/releases/list-releases'
import { releaseFormats, releaseTableNames } from '@academy/services/published/releases/read-release-file'
import { apiText } from './api-text.ts'

/** The files of a release: a row for each table that holds something. */
export function FileTable({ release }: { release: PublishedRelease }) {
  const text = useText(apiText)
  const language = useLanguage()
  const tables = releaseTableNames.filter((table) => rowCountOf(release, table) > 0)
  const columns: Column<(typeof tables)[number]>[] = [
    { key: 'table', header: text.table, rowHeader: true, cell: (table) => <code lang="en">{table}</code> },
    {
      key: 'rows',
      header: text.rows,
      numeric: true,
      cell: (table) => formatNumber(language, rowCountOf(release, table)),
    },
    {
      key: 'download',
      header: text.download,
      cell: (table) => <Downloads release={release.number} table={table} />,
    },
  ]
  const caption = text.filesOf(release.number)
  return (
    <DataTable caption={caption} captionHidden columns={columns} rows={tables} keyOf={(table) => table} />
  )
}

function Downloads({ release, table }: { release: number; table: string }) {
  return (
    <span className="api-downloads">
      {releaseFormats.map((format) => (
        <a
          key={format}
          href={`/releases/${release}/${table}.${format}`}
          aria-label={`${table}, ${format.toUpperCase()}`}
          download
        >
          {format.toUpperCase()}
        </a>
      ))}
    </span>
  )
}
