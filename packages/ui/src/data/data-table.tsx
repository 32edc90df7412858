import type { ReactNode } from 'react'
import { contentText } from '../content/content-text.ts'
import { useText } from '../language-context.tsx'

export interface Column<Row> {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Figures stand under each other. */
  numeric?: boolean
  /** The cell that names its row; one column only. */
  rowHeader?: boolean
  /** Where the table goes, sorted by this column. */
  sortHref?: string
  /** How the table is sorted, when it is by this column. */
  sorted?: 'ascending' | 'descending' | undefined
}

export interface DataTableProps<Row> {
  caption: ReactNode
  /** Said to those who cannot see that the heading above says it already. */
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** In place of a table without rows. */
  empty?: ReactNode
}

/** A table that sorts by links, sets its figures in columns, and on a narrow screen turns each row into a card. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, keyOf, empty }: DataTableProps<Row>) {
  const text = useText(contentText)
  if (rows.length === 0) return <div className="ac-empty">{empty ?? <p>{text.empty}</p>}</div>
  // The roles stay when a narrow screen changes how rows and cells are laid out.
  return (
    <table className="ac-table" role="table">
      <caption className={captionHidden ? 'nhsuk-u-visually-hidden' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <ColumnHeader key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" key={keyOf(row)}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ColumnHeader<Row>({ column }: { column: Column<Row> }) {
  const text = useText(contentText)
  const { header, numeric, sortHref, sorted } = column
  const label = sorted === 'ascending' ? text.sortAscending : text.sortDescending
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={sorted}
      className={numeric ? 'ac-table__number' : undefined}
    >
      {sortHref ? <a href={sortHref}>{header}</a> : header}
      {sorted && (
        <span className="ac-table__sort">
          <span aria-hidden="true">{sorted === 'ascending' ? '↑' : '↓'}</span>
          <span className="nhsuk-u-visually-hidden">{label}</span>
        </span>
      )}
    </th>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { header, numeric, rowHeader, cell } = column
  const className = numeric ? 'ac-table__number' : undefined
  if (rowHeader) {
    return (
      <th scope="row" role="rowheader" className={className}>
        {cell(row)}
      </th>
    )
  }
  return (
    <td role="cell" className={className}>
      <span className="ac-table__label" aria-hidden="true">
        {header}
      </span>
      <span>{cell(row)}</span>
    </td>
  )
}
