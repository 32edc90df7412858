import { DataTable } from '@academy/ui/data/data-table'
import { Tag, type TagTone } from '@academy/ui/content/tag'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { LettersPage } from '../api-types.ts'
import { OutcomeTag } from '../decide/outcome-tag.tsx'
import { paths } from '../paths.ts'
import { lettersText } from '../text/tell/letters-text.ts'

type Listed = LettersPage['rows'][number]
const tones: Record<Listed['state'], TagTone> = { drafted: 'plain', edited: 'warning', ready: 'good' }

/** Letters by application: what each is about, and whether somebody has read it. */
export function LettersTable({ page: { round, rows } }: { page: LettersPage }) {
  const text = useText(lettersText)
  const to = useLocalPath()
  return (
    <DataTable
      caption={text.list}
      captionHidden
      empty={<p>{text.nothing}</p>}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'bid',
          header: text.bid,
          rowHeader: true,
          cell: ({ id, organisationName, reference }) => (
            <>
              <a href={to(paths.letter(round.slug, id))}>{organisationName}</a>{' '}
              <span className="ac-source">{reference}</span>
            </>
          ),
        },
        {
          key: 'about',
          header: text.about,
          cell: ({ outcome, change, isAfterAppeal }) =>
            change === null ? (
              <OutcomeTag outcome={outcome} />
            ) : isAfterAppeal ? (
              text['change-appealed']
            ) : (
              text[`change-${change}`]
            ),
        },
        {
          key: 'state',
          header: text.state,
          cell: ({ state }) => <Tag tone={tones[state]}>{text[state]}</Tag>,
        },
      ]}
    />
  )
}
