import { LinkChips } from '@academy/ui/data/link-chips'
import { Disclosure } from '@academy/ui/content/disclosure'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import type { EvidenceGrade } from '@academy/domain/facts/vocabulary'
import { apiContext } from '@academy/web/context/api-context'
import { paths } from '../paths.ts'
import { PageNotices } from '../notices/page-notices.tsx'
import { useLink } from '../address/use-link.ts'
import { readAddress } from '../address/read-address.ts'
import { FileLinks } from '../files/file-links.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { EvidenceMatrix } from '../reading/evidence-matrix.tsx'
import { StudyCard } from '../reading/study-card.tsx'
import { evidenceText } from '../text/reading-text.ts'
import { evidenceKindText, gradeText, measureText } from '../text/vocabulary-text.ts'
import type { Study } from '../api-types.ts'
import type { Route } from './+types/evidence'

export function loader({ context, request }: Route.LoaderArgs) {
  return context.get(apiContext).map.evidence({ address: readAddress(request) })
}

export default function Evidence({ loaderData: view }: Route.ComponentProps) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(evidenceText)
  const { items, address, grades, kinds, measures, all, total } = view
  const chosen = (change: object) => link(paths.evidence, { ...address, ...change })
  const graded = (wanted: EvidenceGrade) => grades.find(({ grade }) => grade === wanted)?.items ?? 0
  const isWhole = !address.grade && !address.measure
  const found = [
    words.matching(items.length, total),
    ...(address.grade || items.length === 0
      ? []
      : [words.matchingGrades(graded('strong'), graded('moderate'))]),
  ]
  // Where all grades are asked for, those that say nothing of an effect stand folded below the others.
  const folded = address.grade ? [] : items.filter(({ reportsWhatWasSeen }) => !reportsWhatWasSeen)
  const shown = items.filter((item) => !folded.includes(item))
  return (
    <>
      <PageNotices release={view.release} problems={view.problems} />
      <PageHeading
        title={words.title}
        lede={
          items.length < total ? found.join(' ') : words.lede(total, graded('strong'), graded('moderate'))
        }
      />
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
      {!isWhole && (
        <LinkChips
          label={words.measured}
          items={[
            {
              text: words.all,
              href: chosen({ measure: null }),
              current: !address.measure,
              count: String(all.measure),
            },
            ...measures.map(({ measure, items: count }) => ({
              text: measureText[measure][language],
              href: chosen({ measure }),
              current: address.measure === measure,
              count: String(count),
            })),
          ]}
        />
      )}
      {isWhole && items.length > 0 && <EvidenceMatrix measures={measures} hrefOf={chosen} />}
      <Disclosure summary={words.gradeMeaning}>
        <p>{words.strong}</p>
        <p>{words.moderate}</p>
        <p>{words.limited}</p>
        <p>{words.notGraded}</p>
      </Disclosure>
      {items.length === 0 && (
        <EmptyState title={words.emptyTitle}>
          <p>{words.emptyBody}</p>
        </EmptyState>
      )}
      {shown.length > 0 && (
        <section aria-label={words.title} className="map-studies">
          <h2>{words.studies(shown.length)}</h2>
          <StudyList items={shown} />
        </section>
      )}
      {folded.length > 0 && (
        <details className="map-studies map-studies--folded" open={shown.length === 0}>
          <summary>
            <h2>{words.notGradedFold(folded.length)}</h2>
          </summary>
          <StudyList items={folded} />
        </details>
      )}
      {items.length > 0 && <FileLinks kind="evidence" state={address} />}
    </>
  )
}

function StudyList({ items }: { items: readonly Study[] }) {
  return (
    <ul className="map-list">
      {items.map((item) => (
        <li key={item.slug}>
          <StudyCard item={item} />
        </li>
      ))}
    </ul>
  )
}
