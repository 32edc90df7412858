import { FEWEST } from '@academy/domain/results/hide-small'
import { rateGroupings, type RateGrouping } from '@academy/domain/results/success-rates'
import { Section } from '@academy/ui/content/section'
import { Blank } from '@academy/ui/data/blank'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber, formatPercent } from '@academy/ui/text/format-number'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { groupName } from '../allocate/group-names.ts'
import type { ResultsPage } from '../api-types.ts'
import { resultsText } from '../text/results/results-text.ts'

type Row = ResultsPage['rates'][RateGrouping][number]

/** How many bids of each nation, region, size, theme and language were awarded money; small groups are hidden. */
export function RateTables({ rates }: { rates: ResultsPage['rates'] }) {
  const text = useText(resultsText)
  return (
    <Section title={text.rates}>
      <p className="ac-prose">{text.ratesBody(FEWEST)}</p>
      {rateGroupings
        .filter((by) => rates[by].length > 0)
        .map((by) => (
          <RateTable key={by} by={by} rows={rates[by]} />
        ))}
    </Section>
  )
}

function RateTable({ by, rows }: { by: RateGrouping; rows: readonly Row[] }) {
  const text = useText(resultsText)
  const language = useLanguage()
  const nameOf = (group: string) => {
    if (group === 'several' || group === 'unknown' || group === 'others') return text[`group-${group}`]
    if (by === 'language') return group === 'cy' ? text['group-cy'] : text['group-en']
    return groupName(language, by, group)
  }
  const numberOf = (pick: (told: NonNullable<Row['told']>) => string) => (row: Row) =>
    row.told ? pick(row.told) : <Blank kind="suppressed" />
  if (rows.every(({ told }) => told === null))
    return (
      <>
        <h3 className="nhsuk-heading-m">{text[`by-${by}`]}</h3>
        <p>
          <Blank kind="suppressed" /> {text.allHidden}
        </p>
      </>
    )
  return (
    <>
      <h3 className="nhsuk-heading-m">{text[`by-${by}`]}</h3>
      <DataTable
        caption={text[`by-${by}`]}
        captionHidden
        rows={rows}
        keyOf={({ group }) => group}
        columns={[
          { key: 'group', header: text[`of-${by}`], rowHeader: true, cell: ({ group }) => nameOf(group) },
          { key: 'bids', header: text.bids, numeric: true, cell: numberOf(({ bids }) => formatNumber(language, bids)) }, // prettier-ignore
          { key: 'awards', header: text.awards, numeric: true, cell: numberOf(({ awards }) => formatNumber(language, awards)) }, // prettier-ignore
          { key: 'rate', header: text.rate, cell: ({ told }) => (told ? <RateBar share={told.awards / told.bids} /> : <Blank kind="suppressed" />) }, // prettier-ignore
          { key: 'money', header: text.money, numeric: true, cell: numberOf(({ pence }) => formatPounds(language, pence)) }, // prettier-ignore
        ]}
      />
    </>
  )
}

/** A share as a number, and as a bar of all that could be. */
function RateBar({ share }: { share: number }) {
  const language = useLanguage()
  return (
    <span className="gr-rate">
      <span className="gr-rate__value">{formatPercent(language, share, 0)}</span>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="gr-rate__all" width="100" height="10" />
        <rect className="ac-chart__bar" width={Math.round(share * 1000) / 10} height="10" />
      </svg>
    </span>
  )
}
