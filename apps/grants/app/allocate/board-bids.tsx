import type { Strings } from '@academy/domain/text/define-text'
import { Disclosure } from '@academy/ui/content/disclosure'
import { Tag, type TagTone } from '@academy/ui/content/tag'
import { Pagination } from '@academy/ui/data/pagination'
import { Actions, Button } from '@academy/ui/form/button'
import { SelectField } from '@academy/ui/form/select-field'
import { TextField } from '@academy/ui/form/text-field'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { boardText } from '../text/allocate/board-text.ts'
import { reasonText } from '../text/allocate/reason-text.ts'
import type { Figures } from './figures.ts'
import { Live } from './live.tsx'
import { bidChoices, bidQueryString, type BidQuery, type pageOfBids, type RankedBid } from './ranked-bids.ts'
import { reasonInWords, stabilityInWords } from './reason-in-words.ts'
import { pointsOf, type Saying } from './saying.ts'
import { ScoreStrip, StripPatterns, type ScoreAxis } from './score-strip.tsx'

interface BoardBidsProps {
  /** Where the board is, without its language. */
  here: string
  slug: string
  query: BidQuery
  bids: ReturnType<typeof pageOfBids>
  figures: Figures
  axis: ScoreAxis
  saying: Saying
  /** How many runs with moved scores count; nothing while that is not known. */
  runs: number | null
}

const bandTones = { always: 'good', contested: 'warning', never: 'plain' } as const satisfies Record<
  string,
  TagTone
>

/** The bids that are asked for, the best score first: what each asks, what it gets and why. */
export function BoardBids(props: BoardBidsProps) {
  const { here, query, bids } = props
  const text = useText(boardText)
  const language = useLanguage()
  const to = useLocalPath()
  const at = (page: number) => `${to(here)}${bidQueryString({ ...query, page })}#bids`
  const numbers = [bids.first + 1, bids.first + bids.shown.length, bids.found].map((n) =>
    formatNumber(language, n),
  )
  return (
    <>
      <form method="get" action={`${to(here)}#bids`} className="gr-board-find" role="search">
        <TextField name="q" type="search" label={text.find} value={query.text} />
        <SelectField
          name="which"
          label={text.which}
          value={query.which}
          options={bidChoices.map((value) => ({ value, text: text[`which-${value}`] }))}
        />
        <Actions>
          <Button kind="secondary">{text.show}</Button>
        </Actions>
      </form>
      <StripPatterns />
      {bids.shown.length === 0 && <p className="ac-empty">{text.noBids}</p>}
      <ol className="gr-board-bids" start={bids.first + 1}>
        {bids.shown.map((bid) => (
          <BidRow key={bid.reference} {...props} bid={bid} text={text} />
        ))}
      </ol>
      <p className="ac-source">{text.stripKey}</p>
      <Pagination
        previousHref={bids.page > 1 ? at(bids.page - 1) : undefined}
        nextHref={bids.page < bids.pages ? at(bids.page + 1) : undefined}
        {...(bids.shown.length > 0 && { summary: text.shown(...(numbers as [string, string, string])) })}
      />
    </>
  )
}

interface BidRowProps extends BoardBidsProps {
  bid: RankedBid
  text: Strings<typeof boardText>
}

function BidRow({ bid, slug, figures, axis, saying, runs, text }: BidRowProps) {
  const words = useText(reasonText)
  const to = useLocalPath()
  const { reference, interval } = bid
  const range = interval && ([interval.lowHundredths, interval.highHundredths] as const)
  const score = pointsOf(saying, bid.scoreHundredths)
  const key = `bid.${reference}`
  return (
    <li className="gr-board-bid">
      <p className="gr-board-bid__name">
        <b className="gr-board-bid__rank">{bid.rank}</b>{' '}
        <a href={to(paths.staffApplication(slug, reference))}>{bid.organisationName}</a>{' '}
        <span className="ac-source">{reference}</span>
      </p>
      <p className="gr-board-bid__tags">
        <Tag tone={bid.outcome === 'nothing' ? 'plain' : 'strong'}>
          <Live figures={figures} of={`${key}.outcome`} />
        </Tag>{' '}
        {bid.byHand && <Tag tone="warning">{text.byHand}</Tag>}{' '}
        {bid.stability && (
          <Tag tone={bandTones[bid.stability.band]}>{words[`band-${bid.stability.band}`]}</Tag>
        )}
      </p>
      <dl className="gr-board-bid__facts">
        <div>
          <dt>{text.score}</dt>
          <dd>
            {score}
            {range && (
              <span className="ac-source">
                {' '}
                ({text.between(pointsOf(saying, range[0]), pointsOf(saying, range[1]))})
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{text.asked}</dt>
          <dd>{formatPounds(saying.language, bid.asked)}</dd>
        </div>
        <div>
          <dt>{text.offered}</dt>
          <dd>
            <b>
              <Live figures={figures} of={key} />
            </b>{' '}
            <span className="gr-board-bid__change">
              <Live figures={figures} of={`${key}.change`} />
            </span>
          </dd>
        </div>
      </dl>
      <ScoreStrip axis={axis} scoreHundredths={bid.scoreHundredths} interval={range} outcome={bid.outcome} />
      <Why bid={bid} saying={saying} runs={runs} text={text} />
    </li>
  )
}

function Why({ bid, saying, runs, text }: Pick<BidRowProps, 'bid' | 'saying' | 'runs' | 'text'>) {
  const sums = { askedPence: bid.asked, paidPence: bid.paid }
  const said = bid.reason ? reasonInWords(saying, bid.reason, sums) : []
  const [first, ...rest] = said
  if (first === undefined) return null
  const more = [
    ...rest,
    ...(bid.stability && runs !== null
      ? [stabilityInWords(saying, { paidIn: bid.stability.paidIn, runs })]
      : []),
  ]
  return (
    <>
      <p className="gr-board-bid__why">{first}</p>
      <Disclosure summary={text.whyOf(bid.organisationName)}>
        {more.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Disclosure>
    </>
  )
}
