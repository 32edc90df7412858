import { formatInstant } from '@academy/domain/text/format-instant'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { CommentsPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { paths } from '../paths.ts'
import { applicationText } from '../text/apply/application-text.ts'
import { commentsText } from '../text/apply/comments-text.ts'

interface CommentListProps {
  applicationId: string
  section: CommentsPage['sections'][number]
  comments: CommentsPage['comments']
}

/** Comments on one section, each with its question, and with the button that says it is dealt with, or open again. */
export function CommentList({ applicationId, section, comments }: CommentListProps) {
  const text = useText(commentsText)
  const words = useText(applicationText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  return (
    <ul className="gr-comments">
      {comments.map(({ id, field, body, by, mine, writtenAt, resolved }) => {
        const question = section.fields.find(({ name }) => name === field)
        const who = mine ? text.you : by || words.unnamed
        const address = `${to(paths.section(applicationId, section.slug))}${field ? `#${field}` : ''}`
        return (
          <li key={id} id={`comment-${id}`}>
            <p className="ac-source">
              <a href={address}>{question ? inLanguage(question.label) : inLanguage(section.title)}</a>
            </p>
            <p className="gr-comments__who">
              <strong>{who}</strong> {formatInstant(language, writtenAt)}
            </p>
            <p className="gr-typed">{body}</p>
            {resolved && (
              <p className="ac-source">
                {text.resolved(resolved.by || words.unnamed, formatInstant(language, resolved.at))}
              </p>
            )}
            <form method="post" action={to(paths.comments(applicationId))}>
              <input type="hidden" name="comment" value={id} />
              <button
                className="nhsuk-button nhsuk-button--secondary"
                name="intent"
                value={resolved ? 'reopen' : 'resolve'}
              >
                {resolved ? text.reopen : text.resolve}
                <span className="nhsuk-u-visually-hidden">{text.ofComment(who)}</span>
              </button>
            </form>
          </li>
        )
      })}
    </ul>
  )
}
