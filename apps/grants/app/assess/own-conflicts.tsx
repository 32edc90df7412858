import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { DeclarationPage } from '../api-types.ts'
import { conflictsText } from '../text/assess/conflicts-text.ts'
import { useConflictWords } from './conflict-words.ts'
import { RulingTag } from './ruling-tag.tsx'

/** The reader's own conflicts in a round, declared and found. */
export function OwnConflicts({ page }: { page: DeclarationPage }) {
  const text = useText(conflictsText)
  const language = useLanguage()
  const wordsOf = useConflictWords(page.questions)
  const rows = page.mine.map((conflict, index) => ({ ...conflict, key: String(index) }))
  return (
    <Section title={text.mine}>
      <p className="ac-prose">{text.mineBody}</p>
      <DataTable
        caption={text.mine}
        captionHidden
        empty={<p>{text.mineNone}</p>}
        rows={rows}
        keyOf={({ key }) => key}
        columns={[
          {
            key: 'organisation',
            header: text.organisation,
            rowHeader: true,
            cell: ({ organisationName }) => organisationName,
          },
          {
            key: 'kind',
            header: text.kind,
            cell: (conflict) => (
              <>
                {text[conflict.foundHow]}: {wordsOf(conflict)}
                {conflict.note && <span className="gr-typed"> {conflict.note}</span>}
                <br />
                <span className="ac-source">{text.known(formatInstant(language, conflict.knownFrom))}</span>
              </>
            ),
          },
          { key: 'state', header: text.state, cell: ({ ruling }) => <RulingTag ruling={ruling} /> },
          { key: 'why', header: text.why, cell: ({ reason }) => reason ?? '–' },
        ]}
      />
    </Section>
  )
}
