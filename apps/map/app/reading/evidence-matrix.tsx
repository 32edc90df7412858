import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { EvidenceChoice } from '../api-types.ts'
import { evidenceText } from '../text/reading-text.ts'
import { gradeText, measureText } from '../text/vocabulary-text.ts'

type Cell = EvidenceChoice['byGrade'][number]

/** How many studies measured each thing with each grade. A number is a link to them, and its ground repeats it. */
export function EvidenceMatrix({
  measures,
  hrefOf,
}: {
  measures: readonly EvidenceChoice[]
  hrefOf: (choice: { measure: string; grade: string | null }) => string
}) {
  const language = useLanguage()
  const words = useText(evidenceText)
  const rows = measures.filter(({ items }) => items > 0)
  const most = Math.max(...rows.flatMap(({ byGrade }) => byGrade.map(({ items }) => items)))
  const grades = rows[0]?.byGrade.map(({ grade }) => grade) ?? []
  return (
    <div className="map-compact map-matrix">
      <DataTable<EvidenceChoice>
        caption={words.matrix}
        rows={rows}
        keyOf={({ measure }) => measure}
        columns={[
          {
            key: 'measure',
            header: words.measured,
            rowHeader: true,
            cell: ({ measure }) => (
              <a href={hrefOf({ measure, grade: null })}>{measureText[measure][language]}</a>
            ),
          },
          ...grades.map((grade) => ({
            key: grade,
            header: gradeText[grade][language],
            numeric: true,
            cell: ({ measure, byGrade }: EvidenceChoice) => {
              const items = byGrade.find((one: Cell) => one.grade === grade)?.items ?? 0
              if (items === 0) return <span className="map-matrix__none">0</span>
              return (
                <a
                  href={hrefOf({ measure, grade })}
                  className="map-matrix__cell"
                  data-step={stepOf(items, most)}
                  aria-label={words.cell(measureText[measure][language], gradeText[grade][language], items)}
                >
                  {items}
                </a>
              )
            },
          })),
        ]}
      />
      <p className="ac-source">{words.matrixNote}</p>
    </div>
  )
}

/** 1 to 4, in equal quarters of the fullest cell. */
function stepOf(items: number, most: number): number {
  return Math.ceil((4 * items) / most)
}
