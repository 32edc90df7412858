import { Actions, LinkButton } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { TaskListPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { paths } from '../paths.ts'
import { applicationText } from '../text/apply/application-text.ts'
import { pleaText } from '../text/apply/plea-text.ts'

/** The one green button of the task list: what to do next. */
export function NextStep({ page }: { page: TaskListPage }) {
  const text = useText(applicationText)
  const plea = useText(pleaText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { application, sections, nextSection } = page
  const next = sections.find(({ slug }) => slug === nextSection)
  const toCheck = to(paths.check(application.id))
  const isOpen =
    application.round.phase !== 'cancelled' &&
    ['draft', 'correcting', 'reopened'].includes(application.status)
  if (application.receiptNumber && !isOpen) {
    return (
      <Actions>
        <LinkButton href={to(paths.receipt(application.id))}>{text.seeReceipt}</LinkButton>
        <a href={toCheck}>{text.checkAnyway}</a>
      </Actions>
    )
  }
  const isOver = !page.canSubmit.ok && page.canSubmit.why === 'window-closed'
  if (isOver && !application.receiptNumber && application.status !== 'withdrawn') {
    return (
      <Actions>
        <LinkButton href={to(paths.plea(application.id))}>{plea.toPlea}</LinkButton>
        <a href={toCheck}>{text.checkAnyway}</a>
      </Actions>
    )
  }
  if (!isOpen || isOver) {
    return (
      <p>
        <a href={toCheck}>{text.checkAnyway}</a>
      </p>
    )
  }
  return (
    <Actions>
      {next ? (
        <>
          <LinkButton href={to(paths.section(application.id, next.slug))}>
            {text.next(inLanguage(next.title))}
          </LinkButton>
          <a href={toCheck}>{text.checkAnyway}</a>
        </>
      ) : (
        <LinkButton href={toCheck}>{text.checkAndSubmit}</LinkButton>
      )}
    </Actions>
  )
}
