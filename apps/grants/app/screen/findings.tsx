import type { Severity } from '@academy/domain/screen/finding'
import { Section } from '@academy/ui/content/section'
import { Tag, type TagTone } from '@academy/ui/content/tag'
import { DataTable } from '@academy/ui/data/data-table'
import { Actions, Button } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ScreeningPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { screenText } from '../text/screen/screen-text.ts'
import { FindingSentence } from './finding-sentence.tsx'

const tones: Record<Severity, TagTone> = { serious: 'problem', look: 'warning', note: 'plain' }

/** What the facts say of a bid, the gravest first. */
export function Findings({ page }: { page: ScreeningPage }) {
  const text = useText(screenText)
  const to = useLocalPath()
  const { round, reference, findings, canScreen } = page
  const isOpen = findings.some(({ severity, isFlagged }) => severity !== 'note' && !isFlagged)
  return (
    <Section title={text.findings} id="findings">
      <DataTable
        caption={text.findings}
        captionHidden
        empty={<p>{text.noFindings}</p>}
        rows={findings}
        keyOf={({ key }) => key}
        columns={[
          {
            key: 'finding',
            header: text.finding,
            rowHeader: true,
            cell: (finding) => <FindingSentence slug={round.slug} {...finding} />,
          },
          {
            key: 'weight',
            header: text.weight,
            cell: ({ severity }) => <Tag tone={tones[severity]}>{text[`weight-${severity}`]}</Tag>,
          },
          { key: 'flag', header: text.flagged, cell: ({ isFlagged }) => (isFlagged ? text.isFlagged : '–') },
        ]}
      />
      {canScreen && isOpen && (
        <form method="post" action={to(paths.screenBid(round.slug, reference))}>
          <input type="hidden" name="act" value="find" />
          <Actions>
            <Button kind="secondary">{text.raiseFound}</Button>
          </Actions>
        </form>
      )}
    </Section>
  )
}
