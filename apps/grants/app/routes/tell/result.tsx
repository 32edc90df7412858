import { formatInstant } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { Disclosure } from '@academy/ui/content/disclosure'
import { useWords } from '../../components/use-words.ts'
import { navText } from '../../nav-text.ts'
import { paths } from '../../paths.ts'
import { AppealLink } from '../../tell/appeal-link.tsx'
import { SampleNote } from '../../round/sample-note.tsx'
import { LetterBody } from '../../tell/letter-body.tsx'
import { standsAs } from '../../tell/stands-as.ts'
import { resultText } from '../../text/tell/result-text.ts'
import type { Route } from './+types/result'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).tell.result({ applicationId: params.id })
}

/** The result of one's own application: what it is now, the money by year, and the letters. */
export default function Result({ loaderData }: Route.ComponentProps) {
  const { application, round, result } = loaderData
  const text = useText(resultText)
  const nav = useText(navText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  const { outcome, years, change } = standsAs(result)
  const isGood = years.length > 0
  const isAfterAppeal = change?.kind === 'offered' && result.appeal.offeredAt !== null
  const other = language === 'en' ? 'cy' : 'en'
  const said =
    change === null
      ? outcome === 'reserve'
        ? text.reserve(result.reserveRank ?? 0)
        : text[outcome]
      : isAfterAppeal
        ? text['now-appealed']
        : text[`now-${change.kind}`]
  return (
    <div className="gr-column">
      <Breadcrumbs
        items={[
          { path: paths.applications, text: nav.applications },
          { path: paths.application(application.id), text: application.organisation.name },
        ]}
      />
      <PageHeading
        title={text.title}
        titleNote={application.reference}
        caption={text.caption(application.reference)}
        lede={`${inLanguage(round.name)}. ${text.told(formatInstant(language, result.toldAt))}.`}
      />
      <Notice {...(isGood && { tone: 'success' as const })} title={said}>
        {change && <p>{text.since(formatInstant(language, change.at))}</p>}
      </Notice>
      {isGood && (
        <DataTable
          caption={text.years}
          rows={years}
          keyOf={({ financialYear }) => financialYear}
          columns={[
            { key: 'year', header: text.year, rowHeader: true, cell: ({ financialYear }) => financialYear },
            {
              key: 'sum',
              header: text.sum,
              numeric: true,
              cell: ({ pence }) => formatPounds(language, pence),
            },
          ]}
        />
      )}
      {result.letters.map((letter, at) => (
        <Section
          key={letter.at.toISOString()}
          title={at === 0 ? text.letter : text.letterOf(formatInstant(language, letter.at))}
        >
          <LetterBody body={letter[language]} language={language} />
          <Disclosure summary={text.otherLanguage}>
            <LetterBody body={letter[other]} language={other} />
          </Disclosure>
        </Section>
      ))}
      <p className="gr-letter-keep">
        <a href={to(paths.resultPdf(application.id))} download>
          {text.pdf}
        </a>
        {' · '}
        <a href={to(paths.application(application.id))}>{text.toApplication}</a>
      </p>
      <AppealLink page={loaderData} />
      <SampleNote round={round} />
    </div>
  )
}
