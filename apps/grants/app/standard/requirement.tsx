import { formatInstant } from '@academy/domain/text/format-instant'
import { Disclosure } from '@academy/ui/content/disclosure'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { Tag, type TagTone } from '@academy/ui/content/tag'
import { Actions, Button } from '@academy/ui/form/button'
import { TextArea } from '@academy/ui/form/text-area'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { StandardPage } from '../api-types.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { standardText } from '../text/standard/standard-text.ts'
import { evidenceInWords } from './evidence-in-words.ts'

type View = StandardPage['requirements'][number]
const tones: Record<View['state'], TagTone> = {
  evidenced: 'good',
  explained: 'good',
  partly: 'warning',
  open: 'plain',
}

/** What the page is shown again with. */
export interface ExplainAgain {
  requirement: string
  typed: PostedForm
  error?: string
  /** Somebody else wrote meanwhile: who and when, in a sentence. */
  changed?: string
}

interface RequirementProps {
  view: View
  page: StandardPage
  again: ExplainAgain | undefined
}

/** One requirement: how the round stands by it, by which facts, and how people explain it. */
export function Requirement({ view, page, again }: RequirementProps) {
  const text = useText(standardText)
  const language = useLanguage()
  const to = useLocalPath()
  const { requirement, state, evidence, explanation, earlier } = view
  return (
    <Section title={text[requirement]} id={requirement}>
      <p>
        <Tag tone={tones[state]}>{text[`is-${state}`]}</Tag>
      </p>
      {evidence.length > 0 && (
        <ul>
          {evidence.map((each) => {
            const { words, path } = evidenceInWords(language, page.round.slug, each)
            return (
              <li key={each.what}>
                {words} (<a href={to(path)}>{text.look}</a>)
              </li>
            )
          })}
        </ul>
      )}
      {explanation && (
        <>
          <p className="gr-typed">{explanation.words}</p>
          <p className="ac-source">
            {text.writtenBy(explanation.by ?? '–', formatInstant(language, explanation.at))}
          </p>
        </>
      )}
      {earlier.length > 0 && (
        <Disclosure summary={text.earlier}>
          {earlier.map(({ no, words, by, at }) => (
            <p key={no}>
              {words}{' '}
              <span className="ac-source">{text.writtenBy(by ?? '–', formatInstant(language, at))}</span>
            </p>
          ))}
        </Disclosure>
      )}
      {page.mayExplain && <ExplainForm view={view} page={page} again={again} />}
    </Section>
  )
}

function ExplainForm({ view: { requirement, explanation }, page: { round }, again }: RequirementProps) {
  const text = useText(standardText)
  const to = useLocalPath()
  const own = again?.requirement === requirement ? again : undefined
  const field = `words.${requirement}`
  return (
    <Disclosure summary={explanation ? text.explainAnew : text.explain} open={own !== undefined}>
      <form method="post" action={to(paths.standard(round.slug))} className="gr-form" noValidate>
        {own?.changed !== undefined && <Notice tone="warning" title={own.changed} announce />}
        <input type="hidden" name="requirement" value={requirement} />
        <input type="hidden" name="base" value={explanation?.no ?? 0} />
        <TextArea
          name={field}
          label={text.wordsOf(text[requirement])}
          rows={4}
          value={own ? valueOf(own.typed, field) : explanation?.words}
          error={own?.error}
        />
        <Actions>
          <Button kind="secondary">{text.saveOf(text[requirement])}</Button>
        </Actions>
      </form>
    </Disclosure>
  )
}
