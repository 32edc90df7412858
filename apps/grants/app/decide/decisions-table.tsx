import { decisionOutcomes } from '@academy/domain/decide/decision'
import { DataTable, type Column } from '@academy/ui/data/data-table'
import { Filters } from '@academy/ui/data/filters'
import { Pagination } from '@academy/ui/data/pagination'
import { SelectField } from '@academy/ui/form/select-field'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatDay } from '@academy/domain/text/format-instant'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { DecisionsPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { decisionsText } from '../text/decide/decisions-text.ts'
import { OutcomeTag } from './outcome-tag.tsx'
import { decisionsQueryString, type readDecisionsQuery } from './read-decisions.ts'
import { reasonOfDecision } from './reason-of-decision.ts'

type Row = DecisionsPage['rows'][number]

/** Every bid with its decision; filtered, and some at a time. */
export function DecisionsTable({
  page,
  query,
}: {
  page: DecisionsPage
  query: ReturnType<typeof readDecisionsQuery>
}) {
  const text = useText(decisionsText)
  const to = useLocalPath()
  const columns = useColumns(page)
  const here = to(paths.decisions(page.round.slug))
  const pageHref = (wanted: number) =>
    wanted < 1 || wanted > page.pages ? undefined : here + decisionsQueryString({ ...query, page: wanted })
  return (
    <>
      <Filters action={here} label={text.which}>
        <SelectField
          name="outcome"
          label={text.which}
          value={query.outcome ?? ''}
          options={[
            { value: '', text: text.all },
            ...decisionOutcomes.map((value) => ({ value, text: text[value] })),
          ]}
        />
      </Filters>
      <DataTable
        caption={text.table}
        captionHidden
        empty={<p>{text.empty}</p>}
        rows={page.rows}
        keyOf={({ reference }) => reference}
        columns={columns}
      />
      <Pagination
        previousHref={pageHref(page.page - 1)}
        nextHref={pageHref(page.page + 1)}
        {...(page.pages > 1 && { summary: `${page.page} / ${page.pages}` })}
      />
    </>
  )
}

/** Reserves in the order in which money that becomes free is offered. */
export function ReserveList({ page }: { page: DecisionsPage }) {
  const text = useText(decisionsText)
  const [bid, outcome, , why] = useColumns(page)
  if (page.reserves.length === 0 || !bid || !outcome || !why) return null
  const hasMoved = page.reserves.some(({ since }) => since !== null)
  return (
    <DataTable
      caption={text.reserves}
      captionHidden
      rows={page.reserves}
      keyOf={({ reference }) => reference}
      columns={[
        { key: 'rank', header: text.rank, numeric: true, cell: ({ reserveRank }) => reserveRank },
        bid,
        ...(hasMoved ? [outcome] : []),
        why,
      ]}
    />
  )
}

function useColumns(page: DecisionsPage): Column<Row>[] {
  const text = useText(decisionsText)
  const language = useLanguage()
  const to = useLocalPath()
  return [
    {
      key: 'bid',
      header: text.bid,
      rowHeader: true,
      cell: ({ reference, organisationName, openFacts }) => (
        <>
          <a href={to(paths.decision(page.round.slug, reference))}>{organisationName}</a>
          <br />
          <span className="ac-source gr-one-line">{reference}</span>
          {openFacts > 0 && <> {text.look}</>}
        </>
      ),
    },
    {
      key: 'outcome',
      header: text.outcome,
      cell: ({ outcome, since, sinceAt, hasConditions }) => (
        <>
          <OutcomeTag outcome={outcome} />
          {(since ?? hasConditions) && (
            <>
              <br />
              <span className="ac-source">
                {[
                  since && text[`since-${since}`],
                  sinceAt && formatDay(language, sinceAt),
                  hasConditions && text.conditions,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </>
          )}
        </>
      ),
    },
    {
      key: 'sum',
      header: text.sum,
      numeric: true,
      cell: ({ pence }) => (pence > 0n ? formatPounds(language, pence) : '–'),
    },
    { key: 'why', header: text.why, cell: ({ reason }) => reasonOfDecision(language, page, reason) },
  ]
}
