import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { apiContext } from '@academy/web/context/api-context'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { RegisterTable } from '../../tell/register-table.tsx'
import { announcementText } from '../../text/tell/announcement-text.ts'
import { registerText } from '../../text/tell/register-text.ts'
import type { Route } from './+types/register'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).tell.register({ slug: params.slug })
}

/** What of a round's awards is on the public register, as what, and what is missing. */
export default function RegisterOfRound({ loaderData: page }: Route.ComponentProps) {
  const text = useText(registerText)
  const announcement = useText(announcementText)
  const inLanguage = useWords()
  const { round, rows, isFictional, programmeSlug, toldAt } = page
  const registered = rows.filter(({ awardSlug, isEnded }) => awardSlug !== null && !isEnded).length
  const standing = rows.filter(({ isEnded }) => !isEnded).length
  return (
    <>
      <Breadcrumbs
        items={[
          { path: paths.manageRound(round.slug), text: inLanguage(round.name) },
          { path: paths.announcement(round.slug), text: announcement.title },
        ]}
      />
      <PageHeading
        title={text.title}
        titleNote={inLanguage(round.name)}
        lede={isFictional ? text.fictional : toldAt ? text.lede(registered, standing) : text.notTold}
      />
      <p className="ac-prose">{text.how}</p>
      {!isFictional && programmeSlug === null && <Notice tone="warning">{text.noProgramme}</Notice>}
      {!isFictional && programmeSlug !== null && (
        <p>
          {text.programme}: {programmeSlug}
        </p>
      )}
      {!isFictional && toldAt && (
        <Section title={text.award}>
          <RegisterTable page={page} />
        </Section>
      )}
      <SampleNote round={round} />
    </>
  )
}
