import { formatInstant } from '@academy/domain/text/format-instant'
import type { Words } from '@academy/domain/text/words'
import { Disclosure } from '@academy/ui/content/disclosure'
import { Actions, Button } from '@academy/ui/form/button'
import { RadioField } from '@academy/ui/form/radio-field'
import { TextArea } from '@academy/ui/form/text-area'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ListedConflict } from '../api-types.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { conflictsText } from '../text/assess/conflicts-text.ts'
import { useConflictWords } from './conflict-words.ts'
import { RulingTag } from './ruling-tag.tsx'

/** What the form of one conflict is shown again with. */
export interface RefusedConflictRuling {
  id: string
  typed: PostedForm
  errors: Record<string, string>
}

interface CardProps {
  slug: string
  conflict: ListedConflict
  questions: readonly { name: string; question: Words }[]
  refused?: RefusedConflictRuling | undefined
}

/** One conflict: who, with whose bid, what it is and since when, and the ruling. */
export function ConflictCard({ slug, conflict, questions, refused }: CardProps) {
  const text = useText(conflictsText)
  const language = useLanguage()
  const to = useLocalPath()
  const wordsOf = useConflictWords(questions)
  const { personName, organisationName, reference, foundHow, evidence, ruling, lastRuling, canRule } =
    conflict
  const note = evidence['note'] ?? evidence['named'] ?? evidence['domain'] ?? evidence['postcode']
  const isRefused = refused?.id === conflict.id
  return (
    <li>
      <p>
        <strong>{personName}</strong>
        {' · '}
        <a href={to(paths.staffApplication(slug, reference))}>{organisationName}</a>{' '}
        <RulingTag ruling={ruling} />
        <br />
        {text[foundHow]}: {wordsOf(conflict)}
        {note && <span className="gr-typed"> {note}</span>}
        <br />
        <span className="ac-source">{text.known(formatInstant(language, conflict.knownFrom))}</span>
      </p>
      {lastRuling && (
        <p>
          <span className="gr-typed">{lastRuling.reason}</span>
          <br />
          <span className="ac-source">
            {text.by(lastRuling.officer ?? '', formatInstant(language, lastRuling.at))}
          </span>
        </p>
      )}
      {canRule.ok ? (
        <Disclosure summary={ruling === 'pending' ? text.giveRuling : text.ruleAgain} open={isRefused}>
          <RulingForm slug={slug} conflict={conflict} refused={isRefused ? refused : undefined} />
        </Disclosure>
      ) : (
        <p className="ac-source">{canRule.why === 'own-conflict' ? text.ownBody : text.notOfficerBody}</p>
      )}
    </li>
  )
}

function RulingForm({ slug, conflict, refused }: Omit<CardProps, 'questions'>) {
  const text = useText(conflictsText)
  const to = useLocalPath()
  // Several of these forms stand on one page: each field is called after its conflict.
  const named = (name: string) => `${name}.${conflict.id}`
  const typed = (name: string) => refused && valueOf(refused.typed, named(name))
  return (
    <form method="post" action={to(paths.conflicts(slug))} className="gr-form" noValidate>
      <input type="hidden" name="conflict" value={conflict.id} />
      <input type="hidden" name="seen" value={conflict.ruling} />
      <RadioField
        name={named('choice')}
        label={text.choice}
        value={typed('choice')}
        error={refused?.errors['choice']}
        choices={[
          { value: 'barred', label: text.bar },
          { value: 'allowed', label: text.allow },
        ]}
      />
      <TextArea
        name={named('reason')}
        label={text.reason}
        hint={text.reasonHint}
        rows={3}
        value={typed('reason')}
        error={refused?.errors['reason']}
      />
      <Actions>
        <Button kind="secondary">{text.giveRuling}</Button>
      </Actions>
    </form>
  )
}
