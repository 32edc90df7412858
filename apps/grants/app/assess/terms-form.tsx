import { places } from '@academy/domain/area/places'
import { Disclosure } from '@academy/ui/content/disclosure'
import { Actions, Button } from '@academy/ui/form/button'
import { CheckboxField } from '@academy/ui/form/checkbox-field'
import { RadioField } from '@academy/ui/form/radio-field'
import { SelectField } from '@academy/ui/form/select-field'
import { TextField } from '@academy/ui/form/text-field'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ProposingPage } from '../api-types.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { proposeText } from '../text/assess/propose-text.ts'

const homes = places.filter(
  ({ kind, code }) => kind === 'region' || (kind === 'nation' && code !== 'E92000001'),
)

interface TermsFormProps {
  page: ProposingPage
  assessor: ProposingPage['assessors'][number]
  refused?: { typed: PostedForm; errors: Record<string, string> } | undefined
}

/** What one assessor agreed to read, to be written down. */
export function TermsForm({ page, assessor, refused }: TermsFormProps) {
  const text = useText(proposeText)
  const language = useLanguage()
  const to = useLocalPath()
  const { personId, terms } = assessor
  const id = (name: string) => `${name}.${personId}`
  const typed = (name: string, kept: string) => (refused ? valueOf(refused.typed, id(name)) : kept)
  return (
    <Disclosure summary={`${text.change}: ${assessor.name ?? '–'}`} open={refused !== undefined}>
      <form
        method="post"
        action={to(paths.proposeAssignments(page.round.slug))}
        className="gr-form"
        noValidate
      >
        <input type="hidden" name="terms" value={personId} />
        <TextField
          name={id('least')}
          label={text.least}
          width={4}
          inputMode="numeric"
          value={typed('least', String(terms.loadLeast))}
          error={refused?.errors['least']}
        />
        <TextField
          name={id('most')}
          label={text.most}
          width={4}
          inputMode="numeric"
          value={typed('most', String(terms.loadMost))}
          error={refused?.errors['most']}
        />
        <RadioField
          name={id('welsh')}
          label={text.welsh}
          inline
          value={typed('welsh', terms.readsWelsh ? 'yes' : 'no')}
          choices={[
            { value: 'yes', label: text.yes },
            { value: 'no', label: text.no },
          ]}
        />
        <SelectField
          name={id('region')}
          label={text.region}
          value={typed('region', terms.region ?? '')}
          options={[
            { value: '', text: text.anyTopic },
            ...homes.map(({ code, name }) => ({ value: code, text: name[language] })),
          ]}
        />
        {page.topics.length > 0 && (
          <CheckboxField
            name={id('topics')}
            label={text.topics}
            values={refused ? listOf(refused.typed[id('topics')]) : terms.topics}
            choices={page.topics.map(({ value, label }) => ({ value, label: label[language] }))}
          />
        )}
        <Actions>
          <Button kind="secondary">
            {text.save}
            <span className="nhsuk-u-visually-hidden"> {assessor.name}</span>
          </Button>
        </Actions>
      </form>
    </Disclosure>
  )
}

function listOf(posted: string | string[] | undefined): string[] {
  return posted === undefined ? [] : typeof posted === 'string' ? [posted] : posted
}
