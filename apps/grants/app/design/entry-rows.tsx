import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { designText } from '../text/design/design-text.ts'

interface EntryRowsProps {
  action: string
  edition: number
  rows: readonly { title: string; href: string; note: string }[]
}

/** A list whose entries are opened, moved and removed; each row is a form of its own, so that it works by itself. */
export function EntryRows({ action, edition, rows }: EntryRowsProps) {
  const text = useText(designText)
  const to = useLocalPath()
  if (rows.length === 0) return <p>{text.nothingYet}</p>
  return (
    <ol className="gr-entries">
      {rows.map(({ title, href, note }, index) => (
        <li key={href} className="gr-entries__row">
          <span className="gr-entries__title">
            <a href={to(href)}>{title}</a>
            {note && <span className="ac-source"> {note}</span>}
          </span>
          <form method="post" action={to(action)} className="gr-entries__moves">
            <input type="hidden" name="edition" value={edition} />
            <MoveButton move={`up ${index}`} label={text.up} title={title} hidden={index === 0} />
            <MoveButton
              move={`down ${index}`}
              label={text.down}
              title={title}
              hidden={index === rows.length - 1}
            />
            <MoveButton move={`remove ${index}`} label={text.remove} title={title} />
          </form>
        </li>
      ))}
    </ol>
  )
}

function MoveButton({
  move,
  label,
  title,
  hidden = false,
}: {
  move: string
  label: string
  title: string
  hidden?: boolean
}) {
  if (hidden) return null
  return (
    <button className="gr-entries__button" name="move" value={move}>
      {label}
      <span className="nhsuk-u-visually-hidden">: {title}</span>
    </button>
  )
}
