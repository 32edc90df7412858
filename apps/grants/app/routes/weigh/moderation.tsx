import { textIn } from '@academy/domain/text/define-text'
import { Filters } from '@academy/ui/data/filters'
import { Pagination } from '@academy/ui/data/pagination'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { SelectField } from '@academy/ui/form/select-field'
import { TextField } from '@academy/ui/form/text-field'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatNumber } from '@academy/ui/text/format-number'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { errorText } from '../../text/error-text.ts'
import { moderationText } from '../../text/weigh/moderation-text.ts'
import { ModeratedBid } from '../../weigh/moderated-bid.tsx'
import type { RefusedOutcome } from '../../weigh/outcome-form.tsx'
import { moderationQueryString, readModerationQuery, readOutcome } from '../../weigh/read-moderation.ts'
import type { Route } from './+types/moderation'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const query = readModerationQuery(new URL(request.url))
  return { page: await context.get(apiContext).weigh.moderation({ slug: params.slug, ...query }), query }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const text = textIn(moderationText, context.get(languageContext))
  const query = readModerationQuery(new URL(request.url))
  return answerForm<RefusedOutcome>({ context, request }, async (posted) => {
    const { outcome, hasScore, ...recorded } = readOutcome(posted)
    const { reference } = recorded
    const again = (errors: Record<string, string>) => new Again({ reference, typed: posted, errors })
    if (!outcome) return again({ outcome: text['outcome-missing'] })
    if (hasScore && outcome !== 'agreed') return again({ outcome: text['agreed-unasked'] })
    const result = await context.get(apiContext).weigh.moderate({ slug: params.slug, outcome, ...recorded })
    if (result.ok) return new GoTo(paths.moderation(params.slug) + moderationQueryString(query))
    if ('changed' in result) return again({ outcome: text.changed })
    const fields = { 'agreed-missing': 'agreed', 'reason-missing': 'reason', 'present-missing': 'present' } as const // prettier-ignore
    return again(Object.fromEntries(result.problems.map((problem) => [fields[problem], text[problem]])))
  })
}

/** The bids whose reviews disagree, the widest first, each with what was given and what people made of it. */
export default function Moderation({ loaderData: { page, query }, actionData }: Route.ComponentProps) {
  const text = useText(moderationText)
  const form = useText(errorText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, bids, pages } = page
  const here = to(paths.moderation(round.slug))
  const pageHref = (wanted: number) =>
    wanted < 1 || wanted > pages ? undefined : here + moderationQueryString({ ...query, page: wanted })
  const errors = Object.entries(actionData?.errors ?? {})
  return (
    <>
      <ErrorSummary
        errors={errors.map(([field, sentence]) => ({
          field: `${field}.${actionData?.reference}`,
          text: sentence,
        }))}
      />
      <Breadcrumbs
        items={[
          { path: paths.manageRound(round.slug), text: inLanguage(round.name) },
          { path: paths.ranking(round.slug), text: text.toRanking },
        ]}
      />
      <PageHeading
        title={text.title}
        lede={
          page.calibrationId === null
            ? text.noRun
            : text.lede(page.wide, formatNumber(language, page.points), page.waiting)
        }
        {...(actionData && { titlePrefix: form.error })}
      />
      {page.calibrationId !== null && (
        <>
          {query.bid === undefined ? (
            <Filters action={here} label={text.which}>
              <TextField
                name="points"
                label={text.points}
                hint={text.pointsHint}
                inputMode="decimal"
                width={5}
                value={String(page.points)}
              />
              <SelectField
                name="which"
                label={text.which}
                value={query.all ? 'all' : ''}
                options={[
                  { value: '', text: text.waitingOnly },
                  { value: 'all', text: text.all },
                ]}
              />
            </Filters>
          ) : (
            <p>
              {text.oneOnly}. <a href={here}>{text.toAll}</a>
            </p>
          )}
          {bids.length === 0 && <p>{text.none}</p>}
          {bids.map((bid) => (
            <ModeratedBid key={bid.reference} page={page} query={query} bid={bid} refused={actionData} />
          ))}
          <Pagination
            previousHref={pageHref(page.page - 1)}
            nextHref={pageHref(page.page + 1)}
            {...(pages > 1 && { summary: `${page.page} / ${pages}` })}
          />
        </>
      )}
      <SampleNote round={round} />
    </>
  )
}
