import { findingKinds } from '@academy/domain/screen/finding'
import { flagKinds, flagResolutions } from '@academy/domain/screen/flag'
import { formatInstant } from '@academy/domain/text/format-instant'
import { Disclosure } from '@academy/ui/content/disclosure'
import { Section } from '@academy/ui/content/section'
import { Tag } from '@academy/ui/content/tag'
import { Actions, Button } from '@academy/ui/form/button'
import { RadioField } from '@academy/ui/form/radio-field'
import { SelectField } from '@academy/ui/form/select-field'
import { TextArea } from '@academy/ui/form/text-area'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ScreeningPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { screenText } from '../text/screen/screen-text.ts'
import { FindingSentence } from './finding-sentence.tsx'
import { errorOf, typedOr, type RefusedScreening } from './refused.ts'

interface FlagsProps {
  page: ScreeningPage
  refused: RefusedScreening | undefined
}
type Flag = ScreeningPage['flags'][number]

/** What is to be looked into, with whose it is and how it ended, and a way to raise another. */
export function Flags({ page, refused }: FlagsProps) {
  const text = useText(screenText)
  const to = useLocalPath()
  const { round, reference, flags, canScreen } = page
  const error = (name: string) => errorOf(refused, 'raise', name)
  const typed = (name: string, usual = '') => typedOr(refused, 'raise', name, usual)
  return (
    <Section title={text.flags} id="flags">
      {flags.length === 0 && <p>{text.noFlags}</p>}
      <ul className="gr-list">
        {flags.map((flag) => (
          <FlagCard key={flag.id} page={page} flag={flag} refused={refused} />
        ))}
      </ul>
      {canScreen && (
        <Disclosure summary={text.raiseTitle} open={refused?.of === 'raise'}>
          <form
            method="post"
            action={to(paths.screenBid(round.slug, reference))}
            className="gr-form"
            noValidate
          >
            <input type="hidden" name="act" value="raise" />
            <SelectField
              name="kind.raise"
              label={text.kind}
              hint={text.kindHint}
              value={typed('kind.raise', 'other')}
              options={flagKinds.map((kind) => ({ value: kind, text: text[`flag-${kind}`] }))}
            />
            <TextArea
              name="words.raise"
              label={text.words}
              rows={3}
              value={typed('words.raise')}
              error={error('words.raise')}
            />
            <Actions>
              <Button kind="secondary">{text.raise}</Button>
            </Actions>
          </form>
        </Disclosure>
      )}
    </Section>
  )
}

function FlagCard({ page, flag, refused }: FlagsProps & { flag: Flag }) {
  const text = useText(screenText)
  const language = useLanguage()
  const { kind, words, finding, evidence, other, raisedBy, raisedAt, owner, resolved } = flag
  const found = findingKinds.find((one) => one === finding?.split(':', 1)[0])
  return (
    <li>
      <p>
        <Tag tone={resolved ? 'plain' : 'warning'}>{text[`flag-${kind}`]}</Tag>{' '}
        {found && <FindingSentence slug={page.round.slug} kind={found} evidence={evidence} other={other} />}
        {words && <span className="gr-typed">{words}</span>}
        <br />
        <span className="ac-source">
          {text.raised(raisedBy ?? '–', formatInstant(language, raisedAt))}
          {' · '}
          {owner ? text.ownedBy(owner.name ?? '–') : text.noOwner}
        </span>
      </p>
      {resolved ? (
        <p>
          {resolved.resolution === 'confirmed' ? text['resolution-confirmed'] : text[resolved.resolution]}:{' '}
          <span className="gr-typed">{resolved.words}</span>
          <br />
          <span className="ac-source">
            {text.by(resolved.by ?? '–', formatInstant(language, new Date(resolved.at)))}
          </span>
        </p>
      ) : (
        page.canScreen && <FlagForms page={page} flag={flag} refused={refused} />
      )}
    </li>
  )
}

function FlagForms({ page, flag: { id, owner }, refused }: FlagsProps & { flag: Flag }) {
  const text = useText(screenText)
  const to = useLocalPath()
  const here = to(paths.screenBid(page.round.slug, page.reference))
  // Several of these forms stand on one page: each field is called after its flag.
  const named = (name: string) => `${name}.${id}`
  const typed = (name: string, usual = '') => typedOr(refused, id, named(name), usual)
  const error = (name: string) => errorOf(refused, id, named(name))
  return (
    <Disclosure summary={text.change} open={refused?.of === id}>
      <form method="post" action={here} className="gr-form" noValidate>
        <input type="hidden" name="act" value="give" />
        <input type="hidden" name="flag" value={id} />
        <SelectField
          name={named('owner')}
          label={text.owner}
          value={typed('owner', owner?.id ?? '')}
          error={error('owner')}
          options={[
            { value: '', text: text.noOwner },
            ...page.officers.map((officer) => ({ value: officer.id, text: officer.name ?? '–' })),
          ]}
        />
        <Actions>
          <Button kind="secondary">{text.give}</Button>
        </Actions>
      </form>
      <form method="post" action={here} className="gr-form" noValidate>
        <input type="hidden" name="act" value="resolve" />
        <input type="hidden" name="flag" value={id} />
        <RadioField
          name={named('resolution')}
          label={text.resolution}
          value={typed('resolution')}
          error={error('resolution')}
          choices={flagResolutions.map((value) => ({
            value,
            label: value === 'confirmed' ? text['resolution-confirmed'] : text[value],
          }))}
        />
        <TextArea
          name={named('words')}
          label={text.whatFound}
          rows={2}
          value={typed('words')}
          error={error('words')}
        />
        <Actions>
          <Button kind="secondary">{text.resolve}</Button>
        </Actions>
      </form>
    </Disclosure>
  )
}
