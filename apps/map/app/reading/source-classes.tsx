import { sourceClasses } from '@academy/domain/facts/sources/source-class'
import { BarChart } from '@academy/ui/chart/bar-chart'
import { sourceClassText } from '@academy/ui/text/source-class-text'
import { Disclosure } from '@academy/ui/content/disclosure'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import type { QualityPage } from '../api-types.ts'
import { kindOfFactText, qualityText } from '../text/data-text.ts'

/** What the facts rest on: bars for all of them, and a table by kind of fact. */
export function SourceClasses({ classes }: { classes: QualityPage['classes'] }) {
  const language = useLanguage()
  const words = useText(qualityText)
  const names = useText(sourceClassText)
  const kindNames: Readonly<Record<string, string>> = useText(kindOfFactText)
  const number = (value: number) => formatNumber(language, value)
  const sumOf = (has: (row: QualityPage['classes'][number]) => boolean) =>
    classes.filter(has).reduce((sum, { facts }) => sum + facts, 0)
  const kinds = [...new Set(classes.map(({ kind }) => kind))]
  return (
    <>
      <BarChart
        caption={words.classesCaption}
        bars={sourceClasses.map((own) => {
          const facts = sumOf(({ sourceClass }) => sourceClass === own)
          return {
            key: own,
            label: names[own],
            value: facts,
            valueText: number(facts),
            highlight: own === 'copy',
          }
        })}
      />
      <Disclosure summary={words.byKind}>
        <DataTable
          caption={words.byKind}
          captionHidden
          rows={kinds}
          keyOf={(kind) => kind}
          columns={[
            { key: 'kind', header: words.kind, rowHeader: true, cell: (kind) => kindNames[kind] ?? kind },
            ...sourceClasses.map((own) => ({
              key: own,
              header: names[own],
              numeric: true,
              cell: (kind: string) => number(sumOf((row) => row.kind === kind && row.sourceClass === own)),
            })),
          ]}
        />
      </Disclosure>
    </>
  )
}
