import { Button } from '@academy/ui/form/button'
import { SelectField } from '@academy/ui/form/select-field'
import { TextArea } from '@academy/ui/form/text-area'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { CommentsPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { paths } from '../paths.ts'
import { commentsText } from '../text/apply/comments-text.ts'

interface CommentFormProps {
  applicationId: string
  sections: CommentsPage['sections']
  /** `people` or `people/involvement`. */
  about: string
  body: string | undefined
  error: string | undefined
}

/** Writes a comment on a section or on one of its questions. */
export function CommentForm({ applicationId, sections, about, body, error }: CommentFormProps) {
  const text = useText(commentsText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const options = sections.flatMap((section) => [
    { value: section.slug, text: `${inLanguage(section.title)}: ${text.wholeSection.toLowerCase()}` },
    ...section.fields.map(({ name, label }) => ({
      value: `${section.slug}/${name}`,
      text: `${inLanguage(section.title)}: ${inLanguage(label)}`,
    })),
  ])
  return (
    <form method="post" action={to(paths.comments(applicationId))} className="gr-form" id="comment">
      <SelectField name="about" label={text.about} options={options} value={about || undefined} />
      <TextArea name="body" label={text.body} rows={4} value={body} error={error} />
      <Button>{text.send}</Button>
    </form>
  )
}
