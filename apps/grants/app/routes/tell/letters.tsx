import { formatInstant } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { Pagination } from '@academy/ui/data/pagination'
import { Actions, Button } from '@academy/ui/form/button'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import type { LettersPage } from '../../api-types.ts'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { LettersFilters } from '../../tell/letters-filters.tsx'
import { lettersQueryString, readLettersQuery, type LettersQuery } from '../../tell/letters-query.ts'
import { LettersTable } from '../../tell/letters-table.tsx'
import { readRead } from '../../tell/read-read.ts'
import { lettersText } from '../../text/tell/letters-text.ts'
import type { Route } from './+types/letters'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const query = readLettersQuery(new URL(request.url))
  return { page: await context.get(apiContext).tell.letters({ slug: params.slug, ...query }), query }
}

export function action({ context, params, request }: Route.ActionArgs) {
  const api = context.get(apiContext).tell
  const { slug } = params
  return answerForm<{ changed: string[] }>({ context, request }, async (posted) => {
    if (valueOf(posted, 'form') === 'make') {
      await api.makeLetters({ slug })
      return new GoTo(paths.letters(slug))
    }
    const { changed } = await api.ready({ slug, letters: readRead(posted) })
    const query = readLettersQuery(new URL(request.url))
    return changed.length > 0
      ? new Again({ changed }, 409)
      : new GoTo(paths.letters(slug) + lettersQueryString(query))
  })
}

/** The letters of a round: made of its decisions, read and edited by people, ready or not. */
export default function Letters({ loaderData: { page, query }, actionData }: Route.ComponentProps) {
  const text = useText(lettersText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, letters, counts } = page
  return (
    <>
      <Breadcrumbs
        items={[
          { path: paths.manageRound(round.slug), text: inLanguage(round.name) },
          { path: paths.decisions(round.slug), text: text.toDecisions },
        ]}
      />
      <PageHeading
        title={text.title}
        titleNote={inLanguage(round.name)}
        lede={letters === 0 ? text.none : text.lede(letters, counts.ready)}
      />
      {page.toldAt && <Notice tone="success" title={text.told(formatInstant(language, page.toldAt))} />}
      {actionData && (
        <Notice tone="warning" title={text.changedSince(actionData.changed.join(', '))} announce />
      )}
      <p>
        <a href={to(paths.announcement(round.slug))}>{text.toAnnouncement}</a>
      </p>
      {page.mayTell && page.withoutLetter > 0 && <MakeForm page={page} />}
      {letters > 0 && (
        <Section title={text.list}>
          <LettersFilters page={page} query={query} />
          <LettersTable page={page} />
          <LetterPages page={page} query={query} />
          {page.mayTell && <ReadyForm page={page} query={query} />}
        </Section>
      )}
      <SampleNote round={round} />
    </>
  )
}

function MakeForm({ page: { round, withoutLetter } }: { page: LettersPage }) {
  const text = useText(lettersText)
  const to = useLocalPath()
  return (
    <form method="post" action={to(paths.letters(round.slug))}>
      <p>{text.missing(withoutLetter)}</p>
      <input type="hidden" name="form" value="make" />
      <Actions>
        <Button>{text.make(withoutLetter)}</Button>
      </Actions>
    </form>
  )
}

interface OfPage {
  page: LettersPage
  query: LettersQuery
}

function LetterPages({ page, query }: OfPage) {
  const text = useText(lettersText)
  const to = useLocalPath()
  const at = (wanted: number) =>
    to(paths.letters(page.round.slug)) + lettersQueryString({ ...query, page: wanted })
  if (page.found === 0) return null
  const first = (page.page - 1) * page.perPage + 1
  return (
    <Pagination
      previousHref={page.page > 1 ? at(page.page - 1) : undefined}
      nextHref={page.page < page.pages ? at(page.page + 1) : undefined}
      summary={text.found(first, first + page.rows.length - 1, page.found)}
    />
  )
}

function ReadyForm({ page, query }: OfPage) {
  const text = useText(lettersText)
  const to = useLocalPath()
  const unready = page.rows.filter(({ state, isLocked }) => state !== 'ready' && !isLocked)
  if (unready.length === 0) return null
  return (
    <form method="post" action={to(paths.letters(page.round.slug)) + lettersQueryString(query)}>
      <p className="ac-source">{text.readyPageHint}</p>
      <input type="hidden" name="form" value="ready" />
      {unready.map(({ id, no }) => (
        <input key={id} type="hidden" name="letter" value={`${id}.${no}`} />
      ))}
      <Actions>
        <Button kind="secondary">{text.readyPage(unready.length)}</Button>
      </Actions>
    </form>
  )
}
