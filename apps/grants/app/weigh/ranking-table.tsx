import { DataTable, type Column } from '@academy/ui/data/data-table'
import { Filters } from '@academy/ui/data/filters'
import { Pagination } from '@academy/ui/data/pagination'
import { SelectField } from '@academy/ui/form/select-field'
import { TextField } from '@academy/ui/form/text-field'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber, formatPercent } from '@academy/ui/text/format-number'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { rankingText } from '../text/weigh/ranking-text.ts'
import { IntervalMark } from './interval-mark.tsx'
import {
  findPlaced,
  RANKING_ROWS,
  rankingQueryString,
  type PlacedBid,
  type RankingQuery,
} from './ranking-query.ts'
import { scaleOf } from './scale-of.ts'
import { SideTag, type Ranking } from './side-tag.tsx'

interface RankingTableProps {
  slug: string
  run: Ranking
  query: RankingQuery
}

/** The bids of a run in order, with the picture of each interval; filtered, and some at a time. */
export function RankingTable({ slug, run, query }: RankingTableProps) {
  const text = useText(rankingText)
  const to = useLocalPath()
  const columns = useColumns(slug, run)
  const found = findPlaced(run, query)
  const pages = Math.max(1, Math.ceil(found.length / RANKING_ROWS))
  const page = Math.min(query.page, pages)
  const first = (page - 1) * RANKING_ROWS
  const shown = found.slice(first, first + RANKING_ROWS)
  const here = to(paths.ranking(slug))
  const pageHref = (wanted: number) =>
    wanted < 1 || wanted > pages ? undefined : here + rankingQueryString({ ...query, page: wanted })
  return (
    <>
      <Filters action={here} label={text.bids}>
        <SelectField
          name="side"
          label={text.which}
          value={query.side}
          options={[
            { value: '', text: text.all },
            ...(['above', 'contested', 'below'] as const).map((side) => ({ value: side, text: text[side] })),
          ]}
        />
        <TextField name="q" type="search" label={text.find} value={query.text} />
      </Filters>
      <div className="gr-ranking">
        <DataTable
          caption={text.bids}
          captionHidden
          empty={<p>{text.none}</p>}
          rows={shown}
          keyOf={({ reference }) => reference}
          columns={columns}
        />
      </div>
      <Pagination
        previousHref={pageHref(page - 1)}
        nextHref={pageHref(page + 1)}
        summary={found.length === 0 ? '' : text.shown(first + 1, first + shown.length, found.length)}
      />
    </>
  )
}

function useColumns(slug: string, run: Ranking): Column<PlacedBid>[] {
  const text = useText(rankingText)
  const language = useLanguage()
  const to = useLocalPath()
  const scale = scaleOf(run)
  const points = (value: number) => formatNumber(language, value, { decimals: 1, fixed: true })
  const score: Column<PlacedBid>[] = [
    { key: 'place', header: text.place, numeric: true, cell: ({ place }) => place },
    {
      key: 'bid',
      header: text.bid,
      rowHeader: true,
      cell: ({ reference, organisationName }) => (
        <>
          <a href={to(paths.staffApplication(slug, reference))}>{organisationName}</a>
          <br />
          <span className="ac-source gr-one-line">{reference}</span>
        </>
      ),
    },
    { key: 'where', header: text.where, cell: ({ side }) => <SideTag side={side} /> },
    {
      key: 'range',
      header: text.range,
      cell: ({ score: value, side }) => <IntervalMark score={value} side={side} scale={scale} />,
    },
    {
      key: 'score',
      header: text.score,
      numeric: true,
      cell: ({ score: { value, low, high }, agreed }) => (
        <>
          <strong>{points(value)}</strong>
          {high > low && (
            <>
              <br />
              <span className="gr-one-line">{text.interval(points(low), points(high))}</span>
            </>
          )}
          {agreed !== null && (
            <>
              <br />
              <span className="ac-source">{text.agreed}</span>
            </>
          )}
        </>
      ),
    },
    {
      key: 'raw',
      header: text.rawMean,
      numeric: true,
      cell: ({ rawMean, reviews }) => (
        <>
          {points(rawMean)}
          <br />
          <span className="ac-source gr-one-line">{text.ofReviews(reviews)}</span>
        </>
      ),
    },
  ]
  const calibrated: Column<PlacedBid>[] = [
    {
      key: 'without',
      header: text.without,
      numeric: true,
      cell: ({ withoutLeniency }) => (withoutLeniency === null ? '–' : points(withoutLeniency)),
    },
    {
      key: 'ranks',
      header: text.ranks,
      numeric: true,
      cell: ({ ranks }) => (
        <span className="gr-one-line">
          {ranks ? text.interval(String(ranks.best), String(ranks.worst)) : '–'}
        </span>
      ),
    },
    {
      key: 'chance',
      header: text.chance,
      numeric: true,
      cell: ({ chanceAboveCut }) =>
        chanceAboveCut === null ? '–' : formatPercent(language, chanceAboveCut, 0),
    },
  ]
  return [
    ...score,
    ...(run.no ? [] : calibrated),
    {
      key: 'moderate',
      header: text.toModeration,
      cell: ({ reference, moderation, organisationName }) => (
        <a href={to(paths.moderation(slug, reference))}>
          {moderation ? text.moderated : text.moderate}
          <span className="nhsuk-u-visually-hidden">: {organisationName}</span>
        </a>
      ),
    },
  ]
}
