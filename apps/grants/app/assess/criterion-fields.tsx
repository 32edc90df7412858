import { CheckboxField } from '@academy/ui/form/checkbox-field'
import { RadioField } from '@academy/ui/form/radio-field'
import { TextArea } from '@academy/ui/form/text-area'
import { useText } from '@academy/ui/language-context'
import type { BidToAssessPage } from '../api-types.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { useWords } from '../components/use-words.ts'
import { assessText } from '../text/assess/assess-text.ts'

type Assessed = BidToAssessPage['criteria'][number]

interface CriterionFieldsProps {
  assessed: Assessed
  /** What was typed, where the form is shown again. */
  typed?: PostedForm | undefined
  errors: Readonly<Record<string, string>>
}

/** One criterion: what it asks, every point of its scale in words, and what the assessor writes. */
export function CriterionFields({ assessed, typed, errors }: CriterionFieldsProps) {
  const text = useText(assessText)
  const inLanguage = useWords()
  const { criterion, version, score, justification, note, noteForFeedback, earlier } = assessed
  const { name, label, guidance, weightPercent, scale } = criterion
  const shown = (field: string, own: string) => (typed ? valueOf(typed, `${field}.${name}`) : own)
  return (
    <section className="gr-criterion" aria-labelledby={`criterion.${name}`}>
      <h3 className="nhsuk-heading-m" id={`criterion.${name}`}>
        {inLanguage(label)} <span className="ac-source">{text.weight(weightPercent)}</span>
      </h3>
      <p>{inLanguage(guidance)}</p>
      {earlier.length > 0 && <p className="ac-source">{text.earlier(earlier.length, earlier.join(', '))}</p>}
      <input type="hidden" name={`base.${name}`} value={typed ? valueOf(typed, `base.${name}`) : version} />
      <RadioField
        name={`score.${name}`}
        label={text.score}
        value={shown('score', score === null ? '' : String(score))}
        error={errors[`score.${name}`]}
        choices={scale.map((point) => ({
          value: String(point.score),
          label: `${point.score}: ${inLanguage(point.label)}`,
        }))}
      />
      <TextArea
        name={`justification.${name}`}
        label={text.justification}
        hint={text.justificationHint}
        rows={4}
        value={shown('justification', justification)}
        error={errors[`justification.${name}`]}
      />
      <TextArea name={`note.${name}`} label={text.note} rows={2} value={shown('note', note)} />
      <CheckboxField
        name={`feedback.${name}`}
        label={text.note}
        choices={[{ value: 'yes', label: text.noteForFeedback }]}
        values={shown('feedback', noteForFeedback ? 'yes' : '') === 'yes' ? ['yes'] : []}
      />
    </section>
  )
}
