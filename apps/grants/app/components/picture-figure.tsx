import { Disclosure } from '@academy/ui/content/disclosure'
import { DataTable, type Column } from '@academy/ui/data/data-table'
import { useText } from '@academy/ui/language-context'
import { useId, type ReactNode } from 'react'
import { chartsText } from '../text/staff/charts-text.ts'

export interface PictureFigureProps<Row> {
  title: string
  /** In a sentence, what the picture shows: it stands in for it where that is not seen. */
  description: string
  viewBox: string
  picture: ReactNode
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** Below the table. */
  children?: ReactNode
}

/** A picture made on the server, with the same figures folded below it as a table, which is printed when it is open. */
export function PictureFigure<Row>(props: PictureFigureProps<Row>) {
  const { title, description, viewBox, picture, columns, rows, keyOf, children } = props
  const text = useText(chartsText)
  const id = useId()
  return (
    <figure className="ac-chart gr-folded-on-paper" aria-labelledby={`${id}t`}>
      <figcaption id={`${id}t`}>{title}</figcaption>
      <svg viewBox={viewBox} role="img" aria-labelledby={`${id}t ${id}d`}>
        <desc id={`${id}d`}>{description}</desc>
        {picture}
      </svg>
      <Disclosure summary={text.asTable(title)}>
        <DataTable caption={title} captionHidden columns={columns} rows={rows} keyOf={keyOf} />
      </Disclosure>
      {children}
    </figure>
  )
}
