import { REASON_MAX, rulings } from '@academy/domain/conflict/conflict'
import { containsWords } from '@academy/domain/text/contains-words'
import { textIn } from '@academy/domain/text/define-text'
import { Section } from '@academy/ui/content/section'
import { Pagination } from '@academy/ui/data/pagination'
import { Actions, Button } from '@academy/ui/form/button'
import { TextField } from '@academy/ui/form/text-field'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import type { ListedConflict } from '../../api-types.ts'
import { ConflictCard, type RefusedConflictRuling } from '../../assess/conflict-card.tsx'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { conflictsText } from '../../text/assess/conflicts-text.ts'
import { errorText } from '../../text/error-text.ts'
import type { Route } from './+types/conflicts'

/** So many conflicts stand on a page. */
const ROWS = 20

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const words = (searchParams.get('q') ?? '').trim().slice(0, 100)
  const page = Math.max(1, Number.parseInt(searchParams.get('page') ?? '', 10) || 1)
  const list = await context.get(apiContext).assess.conflicts({ slug: params.slug })
  const wanted = list.conflicts.filter((conflict) => isAbout(conflict, words))
  const ordered = [
    ...wanted.filter(({ ruling }) => ruling === 'pending'),
    ...wanted.filter(({ ruling }) => ruling !== 'pending'),
  ]
  const from = (Math.min(page, Math.max(1, Math.ceil(ordered.length / ROWS))) - 1) * ROWS
  const conflicts = ordered.slice(from, from + ROWS)
  return { ...list, conflicts, all: list.conflicts.length, found: ordered.length, from, words }
}

function isAbout({ personName, organisationName, reference }: ListedConflict, words: string): boolean {
  return containsWords([personName, organisationName, reference].join(' '), words)
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const text = textIn(conflictsText, context.get(languageContext))
  return answerForm<RefusedConflictRuling>({ context, request }, async (posted) => {
    const id = valueOf(posted, 'conflict')
    const choice = valueOf(posted, `choice.${id}`)
    const seen = rulings.find((ruling) => ruling === valueOf(posted, 'seen')) ?? 'pending'
    const again = (errors: Record<string, string>) => new Again({ id, typed: posted, errors })
    if (choice !== 'barred' && choice !== 'allowed') return again({ choice: text.choiceMissing })
    const reason = valueOf(posted, `reason.${id}`).slice(0, REASON_MAX)
    const asked = { slug: params.slug, conflictId: id, seen, ruling: choice, reason } as const
    const result = await context.get(apiContext).assess.ruleOnConflict(asked)
    return result.ok ? new GoTo(paths.conflicts(params.slug)) : again({ reason: text[result.problem] })
  })
}

/** The conflicts of a round, those that wait for a ruling first. */
export default function Conflicts({ loaderData: page, actionData }: Route.ComponentProps) {
  const text = useText(conflictsText)
  const form = useText(errorText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, questions, conflicts, all, found, from, words } = page
  const here = to(paths.conflicts(round.slug))
  const hrefOf = (first: number) =>
    `${here}?${new URLSearchParams({ ...(words && { q: words }), page: String(Math.floor(first / ROWS) + 1) })}`
  const waiting = conflicts.filter(({ ruling }) => ruling === 'pending')
  const ruled = conflicts.filter(({ ruling }) => ruling !== 'pending')
  const errors = Object.entries(actionData?.errors ?? {})
  const cards = (list: typeof conflicts) => (
    <ul className="gr-list">
      {list.map((conflict) => (
        <ConflictCard
          key={conflict.id}
          slug={round.slug}
          conflict={conflict}
          questions={questions}
          refused={actionData}
        />
      ))}
    </ul>
  )
  return (
    <>
      <ErrorSummary
        errors={errors.map(([field, sentence]) => ({ field: `${field}.${actionData?.id}`, text: sentence }))}
      />
      <Breadcrumbs items={[{ path: paths.manageRound(round.slug), text: inLanguage(round.name) }]} />
      <PageHeading title={text.title} lede={text.lede} {...(actionData && { titlePrefix: form.error })} />
      <p>
        <a href={to(paths.declareConflicts(round.slug))}>{text.toDeclare}</a>
      </p>
      {all > ROWS && (
        <form method="get" action={here} className="gr-form" role="search">
          <TextField name="q" type="search" label={text.findConflict} value={words} />
          <Actions>
            <Button kind="secondary">{text.show}</Button>
          </Actions>
        </form>
      )}
      {all === 0 && <p>{text.listNone}</p>}
      {all > 0 && found === 0 && <p>{text.foundNone}</p>}
      {(waiting.length > 0 || (from === 0 && found > 0)) && (
        <Section title={text.waiting}>
          {waiting.length > 0 ? cards(waiting) : <p>{text.waitingNone}</p>}
        </Section>
      )}
      {ruled.length > 0 && <Section title={text.ruled}>{cards(ruled)}</Section>}
      {found > ROWS && (
        <Pagination
          summary={text.shown(from + 1, from + conflicts.length, found)}
          previousHref={from > 0 ? hrefOf(from - ROWS) : undefined}
          nextHref={from + ROWS < found ? hrefOf(from + ROWS) : undefined}
        />
      )}
      <SampleNote round={round} />
    </>
  )
}
