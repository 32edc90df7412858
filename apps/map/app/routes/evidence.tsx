import { Disclosure } from '@academy/ui/content/disclosure'
import { SourceNote } from '@academy/ui/content/source-note'
import { SummaryList } from '@academy/ui/content/summary-list'
import { Tag, type TagTone } from '@academy/ui/content/tag'
import { LinkChips } from '@academy/ui/data/link-chips'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import { PageHeading } from '@academy/ui/shell/page-heading'
import type { EvidenceGrade } from '@academy/domain/facts/vocabulary'
import { apiContext } from '@academy/web/context/api-context'
import { paths } from '../paths.ts'
import { PageNotices } from '../notices/page-notices.tsx'
import { useLink } from '../address/use-link.ts'
import { readAddress } from '../address/read-address.ts'
import { FileLinks } from '../files/file-links.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { evidenceText } from '../text/reading-text.ts'
import { evidenceKindText, gradeText, licenceText, nationName } from '../text/vocabulary-text.ts'
import type { Route } from './+types/evidence'

export function loader({ context, request }: Route.LoaderArgs) {
  return context.get(apiContext).map.evidence({ address: readAddress(request) })
}

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

export default function Evidence({ loaderData: view }: Route.ComponentProps) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(evidenceText)
  const { items, address, grades, kinds, all, total } = view
  const chosen = (change: object) => link(paths.evidence, { ...address, ...change })
  const graded = (wanted: EvidenceGrade) => grades.find(({ grade }) => grade === wanted)?.items ?? 0
  return (
    <>
      <PageNotices release={view.release} problems={view.problems} />
      <PageHeading
        title={words.title}
        lede={
          items.length < total
            ? words.matching(items.length, total)
            : words.lede(total, graded('strong'), graded('moderate'))
        }
      />
      <section className="map-grades" aria-label={words.gradeMeaning}>
        <p>{words.strong}</p>
        <p>{words.moderate}</p>
        <p>{words.limited}</p>
        <p>{words.notGraded}</p>
      </section>
      <LinkChips
        label={words.grade}
        items={[
          {
            text: words.all,
            href: chosen({ grade: null }),
            current: !address.grade,
            count: String(all.grade),
          },
          ...grades.map(({ grade, items: count }) => ({
            text: gradeText[grade][language],
            href: chosen({ grade }),
            current: address.grade === grade,
            count: String(count),
          })),
        ]}
      />
      <LinkChips
        label={words.kind}
        items={[
          { text: words.all, href: chosen({ kind: null }), current: !address.kind, count: String(all.kind) },
          ...kinds.map(({ kind, items: count }) => ({
            text: evidenceKindText[kind][language],
            href: chosen({ kind }),
            current: address.kind === kind,
            count: String(count),
          })),
        ]}
      />
      {items.length === 0 && (
        <EmptyState title={words.emptyTitle}>
          <p>{words.emptyBody}</p>
        </EmptyState>
      )}
      <ul className="map-list">
        {items.map((item) => {
          const described = !item.mayBeReadAsEffect
          const english = (text: string | null) => (text ? <span lang="en">{text}</span> : words.notStated)
          return (
            <li key={item.slug} id={item.slug}>
              <h2 lang="en">{item.title}</h2>
              <p className="map-list__meta">
                <Tag tone={tones[item.grade]}>
                  {words.grade}: {gradeText[item.grade][language]}
                </Tag>{' '}
                {[
                  item.authors,
                  item.year,
                  evidenceKindText[item.kind][language],
                  nationName(item.nationAsWritten, language),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <SummaryList
                rows={[
                  {
                    key: described ? words.described : words.found,
                    value: (
                      <>
                        {english(item.effectSummary)}
                        {described && item.effectSummary && (
                          <span className="ac-source map-caveat">{words.notCause}</span>
                        )}
                      </>
                    ),
                  },
                  { key: words.why, value: english(item.gradeReason) },
                ]}
              />
              <Disclosure summary={words.details}>
                <SummaryList
                  rows={[
                    { key: words.sample, value: english(item.sampleSize && readableCount(item.sampleSize)) },
                    { key: words.measures, value: english(item.outcomeMeasures) },
                    { key: words.quality, value: english(item.qualityNote) },
                  ]}
                />
              </Disclosure>
              <SourceNote {...item} licence={licenceText[item.licence][language]} />
            </li>
          )
        })}
      </ul>
      {items.length > 0 && <FileLinks kind="evidence" state={address} />}
    </>
  )
}
