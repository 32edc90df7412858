import { Disclosure } from '@academy/ui/content/disclosure'
import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { RadioField } from '@academy/ui/form/radio-field'
import { TextArea } from '@academy/ui/form/text-area'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ReactNode } from 'react'
import type { StaffAppealPage } from '../api-types.ts'
import { valueOf } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { appealText } from '../text/appeal/appeal-text.ts'
import type { AppealAgain } from './read-appeal.ts'

interface DecideFormsProps {
  page: StaffAppealPage
  formKey: string
  again: AppealAgain | undefined
}

/** A form of the page of an appeal. */
export function AppealActionForm({
  page,
  form,
  children,
}: {
  page: StaffAppealPage
  form: string
  children: ReactNode
}) {
  const to = useLocalPath()
  return (
    <form
      method="post"
      action={to(paths.staffAppeal(page.round.slug, page.appeal.reference))}
      className="gr-form"
      noValidate
    >
      <input type="hidden" name="form" value={form} />
      {children}
    </form>
  )
}

/** What whoever reads may do with an appeal as it is; nothing where he may do nothing. */
export function DecideForms({ page, formKey, again }: DecideFormsProps) {
  const text = useText(appealText)
  const { mayPropose, owner } = page
  if (mayPropose.length === 0) return null
  const ofForm = (form: string) => (again?.form === form ? again : undefined)
  const key = <input type="hidden" name="key" value={valueOf(again?.typed ?? {}, 'key') || formKey} />
  return (
    <Section title={text.decide}>
      {!owner?.isReader && (
        <AppealActionForm page={page} form="take">
          <p>{text.takeBody}</p>
          <Actions>
            <Button kind="secondary">{text.take}</Button>
          </Actions>
        </AppealActionForm>
      )}
      {mayPropose.includes('admitted') && (
        <>
          <AppealActionForm page={page} form="admit">
            {key}
            <p>{text.admitBody}</p>
            <Actions>
              <Button>{text.admit}</Button>
            </Actions>
          </AppealActionForm>
          <Disclosure summary={text['propose-not-admitted']} open={ofForm('not-admit') !== undefined}>
            <AppealActionForm page={page} form="not-admit">
              {key}
              <AnswerFields page={page} again={ofForm('not-admit')} />
              <Actions>
                <Button kind="secondary">{text['propose-not-admitted']}</Button>
              </Actions>
            </AppealActionForm>
          </Disclosure>
        </>
      )}
      {mayPropose.includes('upheld') && (
        <AppealActionForm page={page} form="answer">
          {key}
          <OutcomeFields page={page} again={ofForm('answer')} />
          <AnswerFields page={page} again={ofForm('answer')} />
          <Actions>
            <Button>{text.propose}</Button>
          </Actions>
        </AppealActionForm>
      )}
    </Section>
  )
}

function OutcomeFields({ page, again }: Omit<DecideFormsProps, 'formKey'>) {
  const text = useText(appealText)
  const remedies = (['words', 'offer'] as const).filter((one) => one === 'words' || page.appeal.mayOffer)
  return (
    <>
      <RadioField
        name="outcome"
        label={text.outcome}
        value={again && valueOf(again.typed, 'outcome')}
        error={again?.errors['outcome']}
        choices={(['upheld', 'not-upheld'] as const).map((value) => ({
          value,
          label: text[`outcome-${value}`],
        }))}
      />
      <RadioField
        name="remedy"
        label={text.remedy}
        {...(!page.appeal.mayOffer && { hint: text.noOffer })}
        value={again && valueOf(again.typed, 'remedy')}
        error={again?.errors['remedy']}
        choices={remedies.map((value) => ({ value, label: text[`choice-${value}`] }))}
      />
    </>
  )
}

function AnswerFields({ page, again }: Omit<DecideFormsProps, 'formKey'>) {
  const text = useText(appealText)
  const names = page.appeal.language === 'cy' ? (['answerCy', 'answerEn'] as const) : (['answerEn', 'answerCy'] as const) // prettier-ignore
  return names.map((name, index) => (
    <TextArea
      key={name}
      name={name}
      label={text[name]}
      {...(index === 0 && { hint: `${text.answerHint} ${text.answerNeeded}` })}
      rows={5}
      value={again && valueOf(again.typed, name)}
      error={again?.errors[name]}
    />
  ))
}
