import { formatInstant } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { Actions, Button } from '@academy/ui/form/button'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { TestPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { testText } from '../text/design/test-text.ts'

/** The test that goes on, the ways into it, and what its fund manager can do; or the start of one. */
export function TestState({ page }: { page: TestPage }) {
  const text = useText(testText)
  const isManager = page.roles.includes('fund-manager')
  return (
    <>
      {page.test ? <Running test={page.test} /> : <p>{page.isDraft ? text.none : text.notDraft}</p>}
      {isManager ? <Moves page={page} /> : <p>{text.onlyManager}</p>}
    </>
  )
}

function Running({ test }: { test: NonNullable<TestPage['test']> }) {
  const text = useText(testText)
  const language = useLanguage()
  const to = useLocalPath()
  const { slug, state, applications } = test
  const ways = [
    { path: paths.round(slug), words: text.toRound },
    { path: paths.eligibility(slug), words: text.toEligibility },
    ...(state === 'open' ? [{ path: paths.newApplication(slug), words: text.toStart }] : []),
    { path: paths.manageRound(slug), words: text.toStaff },
    { path: paths.downloads(slug), words: text.toFiles },
  ]
  return (
    <>
      <Notice title={state === 'open' ? text.open : text.closed}>
        {test.sealed && state === 'open' && <p>{text.sealed}</p>}
        <p>
          {text.begun(formatInstant(language, test.begunAt), test.begunBy ?? text.somebody)}.{' '}
          {text.count(applications.all, applications.submitted)}.
        </p>
        {test.changed && <p>{text.changed}</p>}
      </Notice>
      <ul className="nhsuk-list">
        {ways.map(({ path, words }) => (
          <li key={path}>
            <a href={to(path)}>{words}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Moves({ page }: { page: TestPage }) {
  const text = useText(testText)
  const { slug } = page.round
  if (page.test)
    return (
      <>
        <p className="ac-prose">{text.times}</p>
        {page.test.state === 'open' ? (
          <OneMove slug={slug} move="close" label={text.close} />
        ) : (
          <OneMove slug={slug} move="reopen" label={text.reopen} />
        )}
        <OneMove slug={slug} move="end" label={text.end} hint={text.endHint} />
      </>
    )
  if (!page.isDraft) return null
  const why = page.problems.length > 0 ? text.cannot : undefined
  return <OneMove slug={slug} move="begin" label={text.begin} why={why} primary />
}

interface OneMoveProps {
  slug: string
  move: string
  label: string
  hint?: string
  /** Why it cannot be done now. */
  why?: string | undefined
  primary?: boolean
}

function OneMove({ slug, move, label, hint, why, primary = false }: OneMoveProps) {
  const to = useLocalPath()
  return (
    <form method="post" action={to(paths.testRound(slug))} className="gr-form">
      <input type="hidden" name="move" value={move} />
      {hint && <p>{hint}</p>}
      {why && <p id={`${move}-why`}>{why}</p>}
      <Actions>
        <Button kind={primary ? 'primary' : 'secondary'} disabledBy={why && `${move}-why`}>
          {label}
        </Button>
      </Actions>
    </form>
  )
}
