import type { EvidenceGrade } from '@academy/domain/facts/vocabulary'
import { SourceNote } from '@academy/ui/content/source-note'
import { SummaryList } from '@academy/ui/content/summary-list'
import { Tag, type TagTone } from '@academy/ui/content/tag'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import type { Study } from '../api-types.ts'
import { evidenceText } from '../text/reading-text.ts'
import {
  comparisonText,
  evidenceKindText,
  gradeText,
  licenceText,
  measureText,
  nationName,
} from '../text/vocabulary-text.ts'

const tones: Record<EvidenceGrade, TagTone> = {
  strong: 'strong',
  moderate: 'good',
  limited: 'warning',
  'not-graded': 'plain',
}

/** A sample is text in the sources (`15 evaluations`); a bare number is grouped so that it can be read. */
function readableCount(sample: string): string {
  return /^\d+$/.test(sample) ? formatNumber('en', Number(sample)) : sample
}

/** A study, folded to its name and grade. What it says of an effect is said as far as its grade carries it and no further. */
export function StudyCard({ item }: { item: Study }) {
  const language = useLanguage()
  const words = useText(evidenceText)
  const english = (text: string | null) => (text ? <span lang="en">{text}</span> : words.notStated)
  const isCaution = item.reportsWhatWasSeen && !item.mayBeReadAsEffect && item.effectSummary !== null
  const said = item.mayBeReadAsEffect ? words.found : item.reportsWhatWasSeen ? words.described : words.about
  return (
    <details className="map-study">
      <summary>
        <h3 lang="en">{item.title}</h3>
        <span className="map-study__meta">
          <Tag tone={tones[item.grade]}>
            {words.grade}: {gradeText[item.grade][language]}
          </Tag>{' '}
          {[
            item.year,
            evidenceKindText[item.kind][language],
            nationName(item.nationAsWritten, language),
            item.measures.map((measure) => measureText[measure][language]).join(', '),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </summary>
      {/* An address that names the study opens what it stands in. */}
      <div id={item.slug}>
        <SummaryList
          rows={[
            {
              key: said,
              value: (
                <>
                  {english(item.effectSummary)}
                  {isCaution && <span className="ac-source map-caveat">{words.notCause}</span>}
                </>
              ),
            },
            ...(item.effects.length > 0
              ? [
                  {
                    key: words.numbers,
                    value: (
                      <ul className="map-plain">
                        {item.effects.map((effect) => (
                          <li key={effect.asWritten}>
                            {measureText[effect.measure][language]}
                            {effect.instrument && (
                              <>
                                {' ('}
                                <span lang="en">{effect.instrument}</span>
                                {')'}
                              </>
                            )}
                            {': '}
                            <q lang="en">{effect.asWritten}</q>
                            {`, ${comparisonText[effect.comparison][language]}`}
                          </li>
                        ))}
                      </ul>
                    ),
                  },
                ]
              : []),
            { key: words.why, value: english(item.gradeReason) },
            { key: words.sample, value: english(item.sampleSize && readableCount(item.sampleSize)) },
            { key: words.measures, value: english(item.outcomeMeasures) },
            { key: words.quality, value: english(item.qualityNote) },
            ...(item.authors ? [{ key: words.authors, value: english(item.authors) }] : []),
          ]}
        />
        <SourceNote {...item} licence={licenceText[item.licence][language]} />
      </div>
    </details>
  )
}
