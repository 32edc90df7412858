import type { ChecklistItem } from '@academy/domain/screen/checklist'
import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ScreeningPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { screenText } from '../text/screen/screen-text.ts'
import { ItemChecked } from './item-checked.tsx'
import { ItemSaid } from './item-said.tsx'
import { useItemWords } from './item-words.ts'
import type { RefusedScreening } from './refused.ts'

const groups = [
  { title: 'groupEligibility', kinds: ['eligibility'] },
  { title: 'groupRequirements', kinds: ['requirement'] },
  { title: 'groupCompleteness', kinds: ['answers', 'documents'] },
] as const satisfies readonly { title: string; kinds: readonly ChecklistItem['kind'][] }[]

interface ChecklistFormProps {
  page: ScreeningPage
  refused: RefusedScreening | undefined
}

/** The checklist: each item beside what the bid says to it, and what was found. */
export function ChecklistForm({ page, refused }: ChecklistFormProps) {
  const text = useText(screenText)
  const to = useLocalPath()
  const wordsOf = useItemWords()
  const { round, reference, items, canScreen } = page
  return (
    <Section title={text.checklist} id="checklist">
      <p className="ac-prose">{text.checklistBody}</p>
      <form
        method="post"
        action={to(paths.screenBid(round.slug, reference))}
        className="gr-checklist"
        noValidate
      >
        <input type="hidden" name="act" value="check" />
        {groups.map(({ title, kinds }) => {
          const own = items.filter(({ item }) => (kinds as readonly string[]).includes(item.kind))
          if (own.length === 0) return null
          return (
            <div key={title}>
              <h3>{text[title]}</h3>
              <ul>
                {own.map((one) => (
                  <li key={one.item.key}>
                    <div role="group" aria-labelledby={`item.${one.item.key}`}>
                      <div>
                        <p id={`item.${one.item.key}`}>
                          <strong>{wordsOf(one.item)}</strong>
                        </p>
                        <ItemSaid one={one} />
                      </div>
                      <ItemChecked one={one} canScreen={canScreen} refused={refused} />
                    </div>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
        {canScreen && (
          <Actions>
            <Button>{text.saveChecks}</Button>
          </Actions>
        )}
      </form>
    </Section>
  )
}
