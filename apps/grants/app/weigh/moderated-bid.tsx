import { formatInstant } from '@academy/domain/text/format-instant'
import { Disclosure } from '@academy/ui/content/disclosure'
import { Section } from '@academy/ui/content/section'
import { DataTable, type Column } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ModerationPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { paths } from '../paths.ts'
import { moderationText } from '../text/weigh/moderation-text.ts'
import { OutcomeForm, type RefusedOutcome } from './outcome-form.tsx'
import type { ModerationQuery } from './read-moderation.ts'

type Bid = ModerationPage['bids'][number]

interface ModeratedBidProps {
  page: ModerationPage
  query: ModerationQuery
  bid: Bid
  refused?: RefusedOutcome | undefined
}

/** A bid whose reviews disagree: what was given and why, side by side, what people made of it, and the form that records it. */
export function ModeratedBid({ page, query, bid, refused }: ModeratedBidProps) {
  const text = useText(moderationText)
  const language = useLanguage()
  const to = useLocalPath()
  const points = (value: number) => formatNumber(language, value, { decimals: 1, fixed: true })
  const { reference, organisationName, last } = bid
  const isRefused = refused?.reference === reference
  return (
    <Section title={organisationName}>
      <p>
        <a href={to(paths.staffApplication(page.round.slug, reference))}>{reference}</a>
        {' · '}
        {text.apart(points(bid.points))}
        {bid.reviews.some(({ leniency }) => leniency !== null) &&
          ` ${text.apartWithout(points(bid.pointsWithoutLeniency))}`}
      </p>
      {last && <LastOutcome last={last} />}
      <Given bid={bid} />
      {page.canModerate && !page.isLocked && (
        <Disclosure
          summary={last ? text.recordAgain : text.record}
          open={isRefused || query.bid === reference}
        >
          <OutcomeForm page={page} query={query} bid={bid} refused={isRefused ? refused : undefined} />
        </Disclosure>
      )}
    </Section>
  )
}

function LastOutcome({ last }: { last: NonNullable<Bid['last']> }) {
  const text = useText(moderationText)
  const language = useLanguage()
  const { outcome, agreed, reason, present, recordedBy, recordedAt, holds } = last
  return (
    <p>
      <strong>
        {text[outcome]}
        {agreed !== null && `: ${formatNumber(language, agreed)}`}
      </strong>{' '}
      {holds ? text.holds : text.holdsNot}
      <br />
      <span className="gr-typed">{reason}</span>
      <br />
      <span className="gr-typed">{text.tookPart(present)}</span>
      <br />
      <span className="ac-source">{text.by(recordedBy ?? '–', formatInstant(language, recordedAt))}</span>
    </p>
  )
}

/** A row for each criterion and a column for each assessor. */
function Given({ bid }: { bid: Bid }) {
  const text = useText(moderationText)
  const language = useLanguage()
  const inLanguage = useWords()
  const points = (value: number, sign = false) =>
    formatNumber(language, value, { decimals: 1, fixed: true, sign })
  const columns = bid.reviews.map(
    ({ name, score, leniency, given }, index): Column<Bid['criteria'][number]> => ({
      key: String(index),
      header: [
        `${name ?? '–'}: ${score === null ? text.gone : points(score)}`,
        ...(leniency === null ? [] : [text.lenient(points(leniency, true))]),
      ].join(', '),
      cell: (criterion) => {
        const own = given.find((one) => one.criterion === criterion.name)
        const label = criterion.scale.find((point) => point.score === own?.score)?.label
        return (
          <>
            <strong>{own?.score ?? '–'}</strong> {label && inLanguage(label)}
            <br />
            <span className="gr-typed">{own?.justification}</span>
          </>
        )
      },
    }),
  )
  return (
    <DataTable
      caption={text.given}
      captionHidden
      rows={bid.criteria}
      keyOf={({ name }) => name}
      columns={[
        { key: 'criterion', header: text.criterion, rowHeader: true, cell: ({ label }) => inLanguage(label) },
        ...columns,
      ]}
    />
  )
}
