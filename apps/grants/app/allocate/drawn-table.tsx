import { DataTable } from '@academy/ui/data/data-table'
import { useText } from '@academy/ui/language-context'
import type { ScenarioView } from '../api-types.ts'
import { HashCode } from '../components/hash-code.tsx'
import { lotText } from '../text/allocate/lot-text.ts'

type Drawn = NonNullable<NonNullable<ScenarioView['awards']>['lots']>['drawn']

/** The bids in the order of their lots, each with its lot and what it got. */
export function DrawnTable({ drawn, bids }: { drawn: Drawn; bids: ScenarioView['bids'] }) {
  const text = useText(lotText)
  const nameOf = (reference: string) =>
    bids.find((bid) => bid.reference === reference)?.organisationName ?? reference
  return (
    <DataTable
      caption={text.contested}
      rows={drawn.map((each, at) => ({ ...each, turn: at + 1 }))}
      keyOf={({ bidId }) => bidId}
      columns={[
        { key: 'turn', header: text.turn, numeric: true, cell: ({ turn }) => String(turn) },
        {
          key: 'bid',
          header: text.bid,
          rowHeader: true,
          cell: ({ bidId }) => `${nameOf(bidId)} (${bidId})`,
        },
        { key: 'fell', header: text.fell, cell: ({ paid }) => (paid ? text.paid : text['not-paid']) },
        { key: 'lot', header: text.lot, cell: ({ lot }) => <HashCode hex={lot} /> },
      ]}
    />
  )
}
