import { objectives, type Objective } from '@academy/domain/allocate/allocation-input'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useLocalPath } from '@academy/ui/use-local-path'
import { boardText } from '../text/allocate/board-text.ts'
import type { Aim } from './aims-of.ts'

interface AimsProps {
  /** Where the board is, without its language. */
  here: string
  own: Objective
  /** What each aim would give; nothing where nobody asked for it. */
  aims: readonly Aim[] | undefined
}

/** What would be given if the whole were worth most in something else, under the same rules. */
export function Aims({ here, own, aims }: AimsProps) {
  const text = useText(boardText)
  const language = useLanguage()
  const to = useLocalPath()
  if (!aims) {
    return (
      <p>
        <a href={`${to(here)}?aims=1#compare`}>{text.aimsLink}</a>
      </p>
    )
  }
  return (
    <>
      <DataTable
        caption={text.objectives}
        rows={objectives.flatMap((objective) => aims.find((aim) => aim.objective === objective) ?? [])}
        keyOf={({ objective }) => objective}
        columns={[
          {
            key: 'aim',
            header: text.aim,
            rowHeader: true,
            cell: ({ objective }) =>
              `${text[`objective-${objective}`]}${objective === own ? ` (${text.aimOwn})` : ''}`,
          },
          {
            key: 'awards',
            header: text.awards,
            numeric: true,
            cell: ({ awards }) => formatNumber(language, awards),
          },
          {
            key: 'offered',
            header: text.offered,
            numeric: true,
            cell: ({ paidPence }) => formatPounds(language, paidPence),
          },
          {
            key: 'points',
            header: text.aimPoints,
            numeric: true,
            cell: ({ scoreHundredths }) => formatNumber(language, scoreHundredths / 100, { decimals: 0 }),
          },
          {
            key: 'people',
            header: text.aimPeople,
            numeric: true,
            cell: ({ peopleHundredths }) => formatNumber(language, Math.round(peopleHundredths / 100)),
          },
          {
            key: 'changes',
            header: text.aimChanges,
            cell: ({ changes, found }) =>
              found ? text.aimChange(changes.in.length, changes.out.length) : text.triedNothing,
          },
        ]}
      />
      <p className="ac-source">{text.aimsNote}</p>
    </>
  )
}
