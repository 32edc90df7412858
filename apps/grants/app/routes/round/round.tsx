import { Section } from '@academy/ui/content/section'
import { LinkButton } from '@academy/ui/form/button'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { settingsContext } from '@academy/web/context/settings-context'
import { useWords } from '../../components/use-words.ts'
import { atlasPaths, paths } from '../../paths.ts'
import { Criteria } from '../../round/criteria.tsx'
import { useDeadline } from '../../round/deadline.tsx'
import { FictionalNote } from '../../round/fictional-note.tsx'
import { FormContents } from '../../round/form-contents.tsx'
import { moneyIntro } from '../../round/money-intro.ts'
import { PhaseTag } from '../../round/phase-tag.tsx'
import { taperExample } from '../../round/taper-example.ts'
import { TaperPicture } from '../../round/taper-picture.tsx'
import { TaperTable } from '../../round/taper-table.tsx'
import { Timetable } from '../../round/timetable.tsx'
import { navText } from '../../nav-text.ts'
import { roundText } from '../../text/round/round-text.ts'
import type { Route } from './+types/round'

export async function loader({ context, params }: Route.LoaderArgs) {
  const round = await context.get(apiContext).grants.round({ slug: params.slug })
  return { round, mapOrigin: context.get(settingsContext)['mapOrigin'] }
}

export default function Round({ loaderData: { round, mapOrigin } }: Route.ComponentProps) {
  const language = useLanguage()
  const text = useText(roundText)
  const nav = useText(navText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const example = taperExample(round.rules)
  const programmeUrl =
    mapOrigin && round.programmeSlug ? mapOrigin + to(atlasPaths.programme(round.programmeSlug)) : null
  return (
    <>
      <Breadcrumbs items={[{ path: paths.home, text: nav.rounds }]} />
      <PageHeading
        title={inLanguage(round.name)}
        lede={`${text.pot(formatPounds(language, round.potPence, { short: true }))}. ${inLanguage(round.summary)}`}
      />
      {round.fictional && <FictionalNote programmeUrl={programmeUrl} />}
      <p className="gr-round__state">
        <PhaseTag phase={round.phase} /> <strong>{useDeadline(round)}</strong>
      </p>
      <div className="ac-actions">
        <LinkButton href={to(paths.eligibility(round.slug))}>{text.checkFirst}</LinkButton>
        {round.canStart.ok ? (
          <a href={to(paths.newApplication(round.slug))}>{text.start}</a>
        ) : (
          <span>{text.cannotStart}</span>
        )}
      </div>
      <Section title={text.money}>
        <p className="ac-prose">{moneyIntro(language, text, round)}</p>
        {(example.years.length > 1 || example.withMatch) && (
          <>
            <TaperPicture example={example} />
            <TaperTable example={example} />
          </>
        )}
      </Section>
      <Section title={text.who}>
        <div className="ac-prose">
          <Criteria round={round} />
        </div>
      </Section>
      <Section title={text.timetable}>
        <Timetable round={round} />
      </Section>
      <Section title={text.questions}>
        <p className="ac-prose">{text.questionsIntro}</p>
        <FormContents sections={round.sections} />
      </Section>
    </>
  )
}
