import { isLive } from '@academy/domain/appeal/appeal'
import { formatDay, formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { SummaryList } from '@academy/ui/content/summary-list'
import { Actions, Button } from '@academy/ui/form/button'
import { Notice } from '@academy/ui/content/notice'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { OwnAppealPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { appealText } from '../text/appeal/appeal-text.ts'
import { AnswerWords } from './answer-words.tsx'
import { AppealTag } from './appeal-tag.tsx'
import { DueDate } from './due-date.tsx'

interface OneAppealProps {
  page: OwnAppealPage
  appeal: OwnAppealPage['appeals'][number]
  isNewest: boolean
}

/** An appeal as its people see it: what they sent, its dates, what happened and the answer; never who decided. */
export function OneAppeal({ page, appeal, isNewest }: OneAppealProps) {
  const text = useText(appealText)
  const language = useLanguage()
  const { status, steps, offeredAt } = appeal
  const at = (instant: Date) => formatInstant(language, instant, { weekday: true })
  return (
    <Section title={isNewest ? text.yours : text.earlier}>
      {offeredAt && <Notice tone="success" title={text.offeredAt(formatDay(language, offeredAt))} />}
      <SummaryList
        rows={[
          { key: text.state, value: <AppealTag status={status} /> },
          { key: text.ground, value: appeal.grounds.map((ground) => text[ground]).join('; ') },
          {
            key: text.said,
            value: (
              <span className="gr-typed" lang={appeal.language}>
                {appeal.words}
              </span>
            ),
          },
          { key: text.madeAt, value: text.ukTime(formatInstant(language, appeal.madeAt, { seconds: true })) },
          { key: text.madeBy, value: appeal.madeBy ?? text.unnamed },
          ...(status === 'made'
            ? [{ key: text.admitBy, value: <DueDate by={appeal.admitBy} isOverdue={appeal.isOverdue} /> }]
            : []),
          ...(isLive(status)
            ? [{ key: text.decideBy, value: <DueDate by={appeal.decideBy} isOverdue={status === 'admitted' && appeal.isOverdue} /> }] // prettier-ignore
            : []),
        ]}
      />
      {isLive(status) && <p className="ac-source">{text.workingDays}</p>}
      <h3 className="nhsuk-heading-s">{text.steps}</h3>
      <ol className="ac-prose">
        {steps.map((step) => (
          <li key={`${step.kind}${step.at.toISOString()}`}>
            <p>
              <strong>{text[`step-${step.kind}`]}</strong> <span className="ac-source">{at(step.at)}</span>
            </p>
            <AnswerWords {...step} />
            {step.remedy && <p>{text[`remedy-${step.remedy}`]}</p>}
          </li>
        ))}
      </ol>
      {isNewest && page.canWithdraw && <WithdrawForm page={page} appealId={appeal.id} />}
    </Section>
  )
}

function WithdrawForm({ page, appealId }: { page: OwnAppealPage; appealId: string }) {
  const text = useText(appealText)
  const language = useLanguage()
  const to = useLocalPath()
  return (
    <form method="post" action={to(paths.appeal(page.application.id))} className="gr-form" noValidate>
      <input type="hidden" name="form" value="withdraw" />
      <input type="hidden" name="appeal" value={appealId} />
      {page.makeBy && <p>{text.withdrawBody(formatInstant(language, page.makeBy, { weekday: true }))}</p>}
      <Actions>
        <Button kind="secondary">{text.withdraw}</Button>
      </Actions>
    </form>
  )
}
