import { formatInstant } from '@academy/domain/text/format-instant'
import { Disclosure } from '@academy/ui/content/disclosure'
import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { TextArea } from '@academy/ui/form/text-area'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { StaffAppealPage } from '../api-types.ts'
import { valueOf } from '../components/read-form.ts'
import { appealText } from '../text/appeal/appeal-text.ts'
import { AnswerWords } from './answer-words.tsx'
import { AppealActionForm } from './decide-forms.tsx'
import type { AppealAgain } from './read-appeal.ts'

interface OpenAnswerProps {
  page: StaffAppealPage
  again: AppealAgain | undefined
}

/** The answer that waits for a second person: he confirms it, or says why not. */
export function OpenAnswer({ page, again }: OpenAnswerProps) {
  const text = useText(appealText)
  const language = useLanguage()
  const { open } = page
  if (!open) return null
  const own = again?.form === 'rule' ? again : undefined
  const proposal = <input type="hidden" name="proposal" value={open.id} />
  return (
    <Section title={text.openTitle}>
      <p>
        {text.proposedBy(
          text[`status-${open.outcome}`],
          open.by.name ?? '–',
          formatInstant(language, open.at),
        )}
      </p>
      <AnswerWords {...open} />
      {open.remedy && <p className="ac-prose">{text[`remedy-${open.remedy}`]}</p>}
      {page.mayConfirm && (
        <AppealActionForm page={page} form="rule">
          {proposal}
          <Actions>
            <Button name="ruling" value="confirmed">
              {text.confirm}
            </Button>
          </Actions>
        </AppealActionForm>
      )}
      {page.mayRefuse && (
        <Disclosure summary={text.refuse} open={own !== undefined}>
          <AppealActionForm page={page} form="rule">
            {proposal}
            <TextArea
              name="why"
              label={text.refuseWhy}
              rows={2}
              value={own && valueOf(own.typed, 'why')}
              error={own?.errors['why']}
            />
            <Actions>
              <Button kind="secondary" name="ruling" value="refused">
                {text.refuse}
              </Button>
            </Actions>
          </AppealActionForm>
        </Disclosure>
      )}
    </Section>
  )
}

/** Where the last answer can be made void. */
export function VoidForm({ page, again }: OpenAnswerProps) {
  const text = useText(appealText)
  if (!page.mayVoid) return null
  const own = again?.form === 'void' ? again : undefined
  return (
    <Section title={text.void}>
      <AppealActionForm page={page} form="void">
        <p>{text.voidBody}</p>
        <TextArea
          name="voidWhy"
          label={text.voidWhy}
          rows={2}
          value={own && valueOf(own.typed, 'voidWhy')}
          error={own?.errors['voidWhy']}
        />
        <Actions>
          <Button kind="warning">{text.void}</Button>
        </Actions>
      </AppealActionForm>
    </Section>
  )
}
