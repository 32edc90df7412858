import { formatDay } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { Again, answerForm } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { earlierText } from '../../text/apply/earlier-text.ts'
import type { CopiedEarlier } from '../../api-types.ts'
import type { Route } from './+types/copy-earlier'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const NONE = '00000000-0000-0000-0000-000000000000'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).grants.earlier({ applicationId: params.id })
}

/** Shows what was copied and what was not. Sent a second time it copies nothing, because all is answered. */
export async function action({ context, params, request }: Route.ActionArgs) {
  return answerForm<CopiedEarlier>({ context, request }, async (posted) => {
    const from = valueOf(posted, 'from')
    const sent = { applicationId: params.id, fromId: UUID.test(from) ? from : NONE }
    return new Again(await context.get(apiContext).grants.copyEarlier(sent), 200)
  })
}

export default function CopyEarlier({
  loaderData: { application, earlier, canEdit },
  actionData,
}: Route.ComponentProps) {
  const text = useText(earlierText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  return (
    <div className="gr-column">
      <Breadcrumbs
        items={[{ path: paths.application(application.id), text: application.organisationName }]}
      />
      <PageHeading title={text.title} lede={text.lede} />
      {actionData && <Outcome id={application.id} outcome={actionData} />}
      {!canEdit.ok && <p>{text.cannot}</p>}
      {earlier.length === 0 && <p>{text.none}</p>}
      <ul className="gr-people">
        {earlier.map(({ id, reference, round, createdAt }) => (
          <li key={id}>
            <span className="gr-people__who">
              <strong>{inLanguage(round)}</strong>
              <span className="gr-people__role">
                {reference}, {text.begun(formatDay(language, createdAt))}
              </span>
            </span>
            {canEdit.ok && (
              <form method="post" action={to(paths.copyEarlier(application.id))}>
                <button className="nhsuk-button nhsuk-button--secondary" name="from" value={id}>
                  {text.copy}
                  <span className="nhsuk-u-visually-hidden">: {reference}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <p className="nhsuk-u-margin-top-5">
        <a href={to(paths.application(application.id))}>{text.back}</a>
      </p>
    </div>
  )
}

function Outcome({ id, outcome: { copied, notCopied } }: { id: string; outcome: CopiedEarlier }) {
  const text = useText(earlierText)
  const inLanguage = useWords()
  const to = useLocalPath()
  return (
    <>
      <Notice
        tone={copied.length > 0 ? 'success' : 'warning'}
        title={copied.length > 0 ? text.copied : text.nothingCopied}
        announce
      >
        <ul>
          {copied.map(({ name, section, label }) => (
            <li key={name}>
              <a href={`${to(paths.section(id, section))}#${name}`}>{inLanguage(label)}</a>
            </li>
          ))}
        </ul>
      </Notice>
      {notCopied.length > 0 && (
        <Section title={text.notCopied}>
          <ul>
            {notCopied.map(({ label, why }) => (
              <li key={label.en}>
                {inLanguage(label)} <span className="ac-source">{text[why]}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
