import { data } from 'react-router'
import { textIn } from '@academy/domain/text/define-text'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { FileForm } from '../../application/file-form.tsx'
import { FileList } from '../../application/file-list.tsx'
import { UnfinishedFiles } from '../../application/unfinished-files.tsx'
import { answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { ClosingNote } from '../../round/closing-note.tsx'
import { SampleNote } from '../../round/sample-note.tsx'
import { fileRefusalText, filesText } from '../../text/apply/files-text.ts'
import { errorText } from '../../text/error-text.ts'
import type { Route } from './+types/files'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { id, section, question } = params
  const page = await context
    .get(apiContext)
    .grants.files({ applicationId: id, section, field: question.slice(0, 80) })
  const query = new URL(request.url).searchParams
  const refused = query.get('refused')
  return data(
    {
      page,
      added: page.files.find((file) => file.id === query.get('added'))?.name ?? null,
      removed: query.has('removed'),
      forgotten: query.has('forgotten'),
      refused,
      refusedName: query.get('name')?.slice(0, 120) ?? '',
    },
    { status: refused === 'no-space' ? 503 : 200 },
  )
}

/** Takes a file out, or forgets one that was sent in part. One that is added comes by another way, which holds no file as a whole. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const { id, section, question } = params
  return answerForm({ context, request }, async (posted) => {
    const file = valueOf(posted, 'remove')
    if (UUID.test(file))
      await context.get(apiContext).grants.removeFile({ applicationId: id, section, field: question, file })
    const upload = valueOf(posted, 'forget')
    if (UUID.test(upload))
      await context.get(apiContext).grants.dropUpload({ applicationId: id, section, field: question, upload })
    return new GoTo(`${paths.files(id, section, question)}?${UUID.test(upload) ? 'forgotten' : 'removed'}=1`)
  })
}

export default function Files({ loaderData }: Route.ComponentProps) {
  const { page, added, removed, forgotten, refused, refusedName } = loaderData
  const text = useText(filesText)
  const form = useText(errorText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  const { application, section, field, files } = page
  const error = refused === null ? undefined : refusalSentence(language, refused, refusedName)
  const back = `${to(paths.section(application.id, section.slug))}#${field.name}`
  return (
    <div className="gr-column">
      <Breadcrumbs
        items={[
          { path: paths.application(application.id), text: application.organisation.name },
          { path: paths.section(application.id, section.slug), text: inLanguage(section.title) },
        ]}
      />
      <ErrorSummary errors={error ? [{ field: 'file', text: error }] : []} />
      {added !== null && <Notice title={text.added(added)} tone="success" announce />}
      {removed && !error && added === null && <Notice title={text.removed} tone="success" announce />}
      {forgotten && !error && added === null && <Notice title={text.forgotten} tone="success" announce />}
      <PageHeading
        title={inLanguage(field.label)}
        caption={inLanguage(section.title)}
        {...(field.hint && { lede: inLanguage(field.hint) })}
        {...(error && { titlePrefix: form.error })}
      />
      <ClosingNote round={application.round} />
      {page.refused.map(({ id, name, reason }) => (
        <Notice key={id} tone="problem" title={text.wasRefused(name, reason)} />
      ))}
      <Section title={text.there}>
        <FileList page={page} />
      </Section>
      <UnfinishedFiles page={page} />
      {page.canEdit.ok ? (
        <Section title={text.add}>
          <FileForm page={page} error={error} />
        </Section>
      ) : (
        <p>{text.closed}</p>
      )}
      <p>
        <a href={back}>{text.back}</a>
      </p>
      {files.some(({ state }) => state === 'waiting') && <p className="ac-source">{text['waiting-note']}</p>}
      <SampleNote round={application.round} />
    </div>
  )
}

function refusalSentence(language: 'en' | 'cy', why: string, name: string): string {
  const text = textIn(fileRefusalText, language)
  const known = why in text ? text[why as keyof typeof text] : text.other
  return name ? `${name}: ${known}` : `${known.charAt(0).toUpperCase()}${known.slice(1)}`
}
