import { Section } from '@academy/ui/content/section'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { apiContext } from '@academy/web/context/api-context'
import { CommentForm } from '../../application/comment-form.tsx'
import { CommentList } from '../../application/comment-list.tsx'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { commentsText } from '../../text/apply/comments-text.ts'
import { errorText } from '../../text/error-text.ts'
import type { Route } from './+types/comments'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

interface Refused {
  about: string
  body: string
  problem: 'blank' | 'too-long'
}

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const page = await context.get(apiContext).grants.comments({ applicationId: params.id })
  return { page, about: new URL(request.url).searchParams.get('about') ?? '' }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { grants } = context.get(apiContext)
  const applicationId = params.id
  return answerForm<Refused>({ context, request }, async (posted) => {
    const commentId = valueOf(posted, 'comment')
    if (UUID.test(commentId)) {
      await grants.resolveComment({
        applicationId,
        commentId,
        isResolved: valueOf(posted, 'intent') === 'resolve',
      })
      return new GoTo(`${paths.comments(applicationId)}#comment-${commentId}`)
    }
    const [about, body] = [valueOf(posted, 'about'), valueOf(posted, 'body')]
    const [section = '', field = ''] = about.split('/')
    const written = await grants.writeComment({ applicationId, section: section.slice(0, 60), field: field.slice(0, 80) || null, body }) // prettier-ignore
    if (!written.ok) return new Again({ about, body, problem: written.problem })
    return new GoTo(`${paths.comments(applicationId)}#comment-${written.id}`)
  })
}

export default function Comments({ loaderData: { page, about }, actionData }: Route.ComponentProps) {
  const text = useText(commentsText)
  const form = useText(errorText)
  const inLanguage = useWords()
  const { application, sections, comments } = page
  const error = actionData && text[actionData.problem]
  const open = comments.filter(({ resolved }) => !resolved)
  const done = comments.filter(({ resolved }) => resolved)
  return (
    <div className="gr-column">
      <Breadcrumbs
        items={[{ path: paths.application(application.id), text: application.organisationName }]}
      />
      <ErrorSummary errors={error ? [{ field: 'body', text: error }] : []} />
      <PageHeading title={text.title} lede={text.lede} {...(error && { titlePrefix: form.error })} />
      {comments.length === 0 && <p>{text.none}</p>}
      {sections
        .filter(({ slug }) => open.some(({ section }) => section === slug))
        .map((section) => (
          <Section key={section.slug} title={inLanguage(section.title)}>
            <CommentList
              applicationId={application.id}
              section={section}
              comments={open.filter((comment) => comment.section === section.slug)}
            />
          </Section>
        ))}
      <Section title={text.newComment}>
        <CommentForm
          applicationId={application.id}
          sections={sections}
          about={actionData?.about ?? about}
          body={actionData?.body}
          error={error}
        />
      </Section>
      {done.length > 0 && (
        <Section title={text.dealtWith}>
          {sections
            .filter(({ slug }) => done.some(({ section }) => section === slug))
            .map((section) => (
              <CommentList
                key={section.slug}
                applicationId={application.id}
                section={section}
                comments={done.filter((comment) => comment.section === section.slug)}
              />
            ))}
        </Section>
      )}
    </div>
  )
}
