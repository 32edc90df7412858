import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import type { ScenarioView } from '../api-types.ts'
import { lotText } from '../text/allocate/lot-text.ts'

/** Bids on the line: in how many of the runs with moved scores each was paid. */
export function ContestedTable({ bids, runs }: { bids: ScenarioView['bids']; runs: number }) {
  const text = useText(lotText)
  const language = useLanguage()
  return (
    <DataTable
      caption={text.contested}
      rows={bids}
      keyOf={({ reference }) => reference}
      columns={[
        {
          key: 'bid',
          header: text.bid,
          rowHeader: true,
          cell: ({ reference, organisationName }) => `${organisationName} (${reference})`,
        },
        {
          key: 'score',
          header: text.score,
          numeric: true,
          cell: ({ scoreHundredths }) => formatNumber(language, scoreHundredths / 100, { decimals: 1 }),
        },
        {
          key: 'paidIn',
          header: text.paidIn,
          numeric: true,
          cell: ({ stability }) => text.paidInRuns(stability?.paidIn ?? 0, runs),
        },
      ]}
    />
  )
}
