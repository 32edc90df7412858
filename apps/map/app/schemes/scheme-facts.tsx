import type { SummaryRow } from '@academy/ui/content/summary-list'
import type { Strings } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { paths } from '../paths.ts'
import type { SchemePage } from '../api-types.ts'
import type { Link } from '../address/use-link.ts'
import { runSentences } from './run-sentences.ts'
import type { runningText } from '../text/running-text.ts'
import type { schemeText } from '../text/scheme-text.ts'
import { activityText } from '../text/vocabulary-text.ts'

type Scheme = SchemePage['scheme']
type Words = Strings<typeof schemeText>

interface Told {
  language: Language
  link: Link
  words: Words
  running: Strings<typeof runningText>
}

/** Every fact of a scheme; one that the source does not state says so. */
export function schemeFacts(scheme: Scheme, { language, link, words, running }: Told): SummaryRow[] {
  const english = (text: string | null) => (text ? <span lang="en">{text}</span> : words.notStated)
  const { activities, programmeSlug, programmeName, partners, identifiers, areas } = scheme
  // The lead has a row of its own.
  const others = partners.filter(({ role }) => role !== 'lead')
  return [
    {
      key: words.activities,
      value: activities.map((activity, index) => (
        <span key={activity}>
          {index > 0 && ', '}
          <a href={link(paths.schemes, { activity })}>{activityText[activity][language]}</a>
        </span>
      )),
    },
    { key: words.people, value: english(scheme.focusPopulation) },
    { key: running.when, value: runSentences(scheme, language, running) },
    {
      key: words.status,
      value: (
        <>
          {english(scheme.statusAsReported)}
          {scheme.statusAsReported && <span className="ac-source map-caveat">{words.statusNote}</span>}
        </>
      ),
    },
    {
      key: words.programme,
      value: programmeSlug ? (
        <a href={link(paths.programme(programmeSlug))} lang="en">
          {programmeName}
        </a>
      ) : (
        words.noProgramme
      ),
    },
    { key: words.lead, value: scheme.leadName ? english(scheme.leadName) : words.leadUnknown },
    { key: words.kind, value: english(scheme.organisationType) },
    ...(identifiers.length
      ? [
          {
            key: words.identifiers,
            value: identifiers.map((one) => `${one.scheme}-${one.identifier}`).join(', '),
          },
        ]
      : []),
    ...(others.length
      ? [{ key: words.partners, value: <span lang="en">{others.map(({ name }) => name).join('; ')}</span> }]
      : []),
    {
      key: words.areas,
      value: areas
        .filter(({ isCurrent }) => isCurrent)
        .map(({ code, name, nameCy, extent }, index) => {
          const area = language === 'cy' ? (nameCy ?? name) : name
          return (
            <span key={code}>
              {index > 0 && ', '}
              <a href={link(paths.area(code))}>{extent === 'part' ? words.partOf(area) : area}</a>
            </span>
          )
        }),
    },
  ]
}
