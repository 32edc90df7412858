import { sumOf } from '@academy/domain/allocate/allocation-input'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatPounds } from '@academy/ui/text/format-pounds'
import type { ScenarioComparisonPage, ScenarioView } from '../api-types.ts'
import { scenariosText } from '../text/allocate/scenarios-text.ts'

interface ChangesBetweenProps {
  first: ScenarioView
  other: ScenarioView
  change: ScenarioComparisonPage['changes'][number]
}

const kinds = ['in', 'out', 'more', 'less'] as const

/** What was set differently, and every bid that gets another sum. */
export function ChangesBetween({ first, other, change }: ChangesBetweenProps) {
  const text = useText(scenariosText)
  const language = useLanguage()
  const [was, is] = [first, other].map(
    ({ bids }) => new Map(bids.map(({ reference, paidPence }) => [reference, sumOf(paidPence ?? [])])),
  ) as [Map<string, bigint>, Map<string, bigint>]
  const names = new Map([...first.bids, ...other.bids].map((bid) => [bid.reference, bid.organisationName]))
  const rows = kinds.flatMap((kind) => change[kind].map((reference) => ({ kind, reference })))
  const isFound = first.awards !== null && other.awards !== null
  return (
    <Section title={text.against(other.letter, first.letter)}>
      <p>
        {change.settings.length === 0
          ? text.sameSettings
          : text.otherSettings(change.settings.map((part) => text[`part-${part}`]).join(', '))}{' '}
        {isFound ? rows.length === 0 && text.sameAwards : text.notFound}
      </p>
      {rows.length > 0 && (
        <DataTable
          caption={text.moved}
          rows={rows}
          keyOf={({ reference }) => reference}
          columns={[
            {
              key: 'bid',
              header: text.bid,
              rowHeader: true,
              cell: ({ reference }) => `${names.get(reference) ?? ''} (${reference})`,
            },
            { key: 'change', header: text.change, cell: ({ kind }) => text[kind] },
            ...[
              [first.letter, was],
              [other.letter, is],
            ].map(([letter, paid]) => ({
              key: String(letter),
              header: String(letter),
              numeric: true,
              cell: ({ reference }: { reference: string }) =>
                formatPounds(language, (paid as Map<string, bigint>).get(reference) ?? 0n),
            })),
          ]}
        />
      )}
    </Section>
  )
}
