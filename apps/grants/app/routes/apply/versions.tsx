import { formatInstant } from '@academy/domain/text/format-instant'
import { Tag } from '@academy/ui/content/tag'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { answerForm, GoTo } from '../../components/answer-form.ts'
import { useWords } from '../../components/use-words.ts'
import { AnswerText } from '../../form/answer-text.tsx'
import { cellLabel } from '../../form/cell-label.ts'
import { sentSection } from '../../form/sent-section.ts'
import { paths } from '../../paths.ts'
import { applicationText } from '../../text/apply/application-text.ts'
import { versionsText } from '../../text/apply/versions-text.ts'
import type { Route } from './+types/versions'

export function loader({ context, params, request }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams
  const page = query.get('page') ?? ''
  return context.get(apiContext).grants.versions({
    applicationId: params.id,
    section: params.section,
    field: params.question,
    every: query.has('every'),
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { id: applicationId, section, question } = params
  return answerForm<never>({ context, request }, async (posted) => {
    const { resolve } = sentSection(posted)
    const own =
      resolve && (resolve.key === question || resolve.key.startsWith(`${question}.`)) ? { resolve } : {}
    await context
      .get(apiContext)
      .grants.saveSection({ applicationId, section, values: {}, baseVersions: { [question]: 0 }, ...own })
    return new GoTo(`${paths.section(applicationId, section)}?saved=1#${question}`)
  })
}

export default function Versions({ loaderData: found }: Route.ComponentProps) {
  const text = useText(versionsText)
  const words = useText(applicationText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  const { application, section, field, versions, every, page, hasMore, canEdit } = found
  const here = to(paths.versions(application.id, section.slug, field.name))
  const query = (more: Record<string, string>) => `${here}?${new URLSearchParams({ ...(every && { every: '1' }), ...more })}` // prettier-ignore
  return (
    <div className="gr-column">
      <Breadcrumbs
        items={[
          { path: paths.application(application.id), text: application.organisationName },
          { path: paths.section(application.id, section.slug), text: inLanguage(section.title) },
        ]}
      />
      <PageHeading
        title={text.title}
        caption={inLanguage(field.label)}
        lede={versions.length > 0 ? text.lede : text.none}
      />
      {!canEdit.ok && <p>{text.cannot}</p>}
      <ol className="gr-versions">
        {versions.map(({ key, version, value, savedAt, by, mine, wasSetAside, isCurrent }) => {
          const who = mine ? text.you : by || words.unnamed
          const when = formatInstant(language, savedAt)
          return (
            <li key={`${key}:${version}`}>
              <p className="gr-versions__who">
                <strong>{who}</strong> {when} {isCurrent && <Tag tone="good">{text.current}</Tag>}
                {wasSetAside && <Tag tone="warning">{text.setAside}</Tag>}
              </p>
              {key !== field.name && <p className="ac-source">{cellLabel(language, field, key)}</p>}
              <div className="gr-versions__text">
                <AnswerText field={field} value={value} />
              </div>
              {canEdit.ok && !isCurrent && (
                <form method="post" action={here}>
                  <button
                    className="nhsuk-button nhsuk-button--secondary"
                    name="intent"
                    value={`use:${key}:${version}`}
                  >
                    {text.use}
                    <span className="nhsuk-u-visually-hidden">{text.byWhomAndWhen(who, when)}</span>
                  </button>
                </form>
              )}
            </li>
          )
        })}
      </ol>
      <ul className="nhsuk-list">
        {page > 1 && (
          <li>
            <a href={query({ page: String(page - 1) })}>{text.newer}</a>
          </li>
        )}
        {hasMore && (
          <li>
            <a href={query({ page: String(page + 1) })}>{text.older}</a>
          </li>
        )}
        <li>{every ? <a href={here}>{text.fewer}</a> : <a href={`${here}?every=1`}>{text.every}</a>}</li>
        <li>
          <a href={`${to(paths.section(application.id, section.slug))}#${field.name}`}>{text.back}</a>
        </li>
      </ul>
    </div>
  )
}
