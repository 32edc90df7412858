import { formatInstant } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { LinkButton } from '@academy/ui/form/button'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { RoundPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { atlasPaths, paths } from '../paths.ts'
import { resultsText } from '../text/results/results-text.ts'
import { roundText } from '../text/round/round-text.ts'
import { Criteria } from './criteria.tsx'
import { useDeadline } from './deadline.tsx'
import { FictionalNote } from './fictional-note.tsx'
import { FormContents } from './form-contents.tsx'
import { HowDecided } from './how-decided.tsx'
import { moneyIntro } from './money-intro.ts'
import { PhaseTag } from './phase-tag.tsx'
import { taperExample } from './taper-example.ts'
import { TaperPicture } from './taper-picture.tsx'
import { TaperTable } from './taper-table.tsx'
import { Timetable } from './timetable.tsx'

interface RoundFactsProps {
  round: RoundPage
  mapOrigin: string | undefined
  /** Nothing can be begun from here. */
  isPreview?: boolean
}

/** A round with its rules, as everybody reads it, and as its designer sees it before. */
export function RoundFacts({ round, mapOrigin, isPreview = false }: RoundFactsProps) {
  const language = useLanguage()
  const text = useText(roundText)
  const results = useText(resultsText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const example = taperExample(round.rules)
  const programmeUrl =
    mapOrigin && round.programmeSlug ? mapOrigin + to(atlasPaths.programme(round.programmeSlug)) : null
  return (
    <>
      <PageHeading
        title={inLanguage(round.name)}
        lede={`${text.pot(formatPounds(language, round.potPence, { short: true }))}. ${inLanguage(round.summary)}`}
      />
      {round.fictional && <FictionalNote programmeUrl={programmeUrl} />}
      <p className="gr-round__state">
        <PhaseTag phase={round.phase} /> <strong>{useDeadline(round)}</strong>
      </p>
      {round.cancelled && (
        <Notice tone="warning" title={text.cancelledTitle}>
          <p>{text.cancelledOn(formatInstant(language, round.cancelled.at))}</p>
          {round.cancelled.reason && <p>{text.cancelledReason(round.cancelled.reason)}</p>}
        </Notice>
      )}
      {round.toldAt && (
        <p>
          <LinkButton href={to(paths.results(round.slug))}>{results.toResults}</LinkButton>
        </p>
      )}
      {!isPreview && round.phase !== 'cancelled' && (
        <div className="ac-actions">
          <LinkButton href={to(paths.eligibility(round.slug))}>{text.checkFirst}</LinkButton>
          {round.canStart.ok ? (
            <a href={to(paths.newApplication(round.slug))}>{text.start}</a>
          ) : (
            <span>{text.cannotStart}</span>
          )}
        </div>
      )}
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
      {(round.decided.criteria.length > 0 || round.decided.by !== null) && (
        <Section title={text.decided}>
          <HowDecided decided={round.decided} fictional={round.fictional} />
        </Section>
      )}
      <Section title={text.questions}>
        <p className="ac-prose">{text.questionsIntro}</p>
        <FormContents sections={round.sections} />
      </Section>
    </>
  )
}
