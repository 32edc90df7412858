import { Notice } from '@academy/ui/content/notice'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ReactNode } from 'react'
import type { RoundPreview } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { paths } from '../paths.ts'
import { roundMovesText } from '../text/design/round-moves-text.ts'

/** What stands around a preview: that it is one, and the way through its pages. */
export function PreviewFrame({ preview, children }: { preview: RoundPreview; children: ReactNode }) {
  const text = useText(roundMovesText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { slug, name, sections } = preview.round
  return (
    <>
      <Breadcrumbs items={[{ path: paths.design(slug), text: inLanguage(name) || slug }]} />
      <Notice title={text.previewTitle}>
        <p>{text.previewBody}</p>
        <ul className="nhsuk-list">
          <li>
            <a href={to(paths.preview(slug))}>{text.previewRound}</a>
          </li>
          {sections.map((section) => (
            <li key={section.slug}>
              <a href={to(paths.previewSection(slug, section.slug))}>
                {inLanguage(section.title) || section.slug}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
      {children}
    </>
  )
}
