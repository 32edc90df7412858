import { DECLARED_A_TIME, NOTE_MAX } from '@academy/domain/conflict/conflict'
import { Notice } from '@academy/ui/content/notice'
import { Actions, Button } from '@academy/ui/form/button'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { DeclareForm } from '../../assess/declare-form.tsx'
import { OwnConflicts } from '../../assess/own-conflicts.tsx'
import { answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { conflictsText } from '../../text/assess/conflicts-text.ts'
import { roundMovesText } from '../../text/design/round-moves-text.ts'
import type { Route } from './+types/declare'

const listOf = (value: string | string[] | undefined) =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const text = (searchParams.get('q') ?? '').trim().slice(0, 100)
  const page = await context.get(apiContext).assess.declaration({ slug: params.slug, text })
  return { page, text, kept: searchParams.has('kept') }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  return answerForm({ context, request }, async (posted) => {
    const lookedAt = listOf(posted['lookedAt']).slice(0, DECLARED_A_TIME)
    const note = valueOf(posted, 'note').slice(0, NOTE_MAX)
    const declared = lookedAt.flatMap((subject) =>
      listOf(posted[`declared.${subject}`]).map((kind) => ({ subject, kind, note })),
    )
    await context.get(apiContext).assess.declare({ slug: params.slug, lookedAt, declared })
    return new GoTo(`${paths.declareConflicts(params.slug)}?kept=1`)
  })
}

/** What somebody declares before he reads bids of a round, and his own conflicts in it. */
export default function Declare({ loaderData: { page, text: words, kept } }: Route.ComponentProps) {
  const text = useText(conflictsText)
  const moves = useText(roundMovesText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, subjects, left, list } = page
  return (
    <>
      <Breadcrumbs items={[{ path: paths.manage, text: moves.myRounds }]} />
      <PageHeading title={text.declareTitle} caption={inLanguage(round.name)} lede={text.declareLede} />
      {kept && <Notice tone="success" title={text.kept} announce />}
      {page.byName && <Notice title={text.byName} />}
      {subjects === 0 ? (
        <Notice title={text.none}>
          <p>{text.noneBody}</p>
        </Notice>
      ) : (
        <>
          {left === 0 ? (
            <Notice tone="success" title={text.done}>
              <p>{text.doneBody}</p>
            </Notice>
          ) : (
            <p role="status">
              <strong>{text.left(left, subjects)}</strong>
            </p>
          )}
          <form
            method="get"
            action={to(paths.declareConflicts(round.slug))}
            className="gr-form"
            role="search"
          >
            <TextField name="q" type="search" label={text.find} hint={text.findHint} value={words} />
            <Actions>
              <Button kind="secondary">{text.search}</Button>
              {words !== '' && <a href={to(paths.declareConflicts(round.slug))}>{text.showLeft}</a>}
            </Actions>
          </form>
          {list.length > 0 ? <DeclareForm page={page} /> : words !== '' && <p>{text.notFound}</p>}
        </>
      )}
      <OwnConflicts page={page} />
      <SampleNote round={round} />
    </>
  )
}
