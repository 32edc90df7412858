import { formatDay } from '@academy/domain/text/format-instant'
import { Disclosure } from '@academy/ui/content/disclosure'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import type { MyAssignment } from '../../api-types.ts'
import { AssignmentTag } from '../../assess/assignment-tag.tsx'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { assessText } from '../../text/assess/assess-text.ts'
import type { Route } from './+types/my-bids'

export async function loader({ context }: Route.LoaderArgs) {
  return { mine: await context.get(apiContext).assess.mine(), today: new Date().toISOString().slice(0, 10) }
}

/** What is assigned to the reader: what is due first, and the next step of each. */
export default function MyBids({ loaderData: { mine, today } }: Route.ComponentProps) {
  const text = useText(assessText)
  const open = mine.filter(({ status }) => status !== 'finished')
  const done = mine.filter(({ status }) => status === 'finished')
  return (
    <>
      <PageHeading title={text.title} lede={text.lede(open.length, done.length)} />
      {open.length > 0 || done.length === 0 ? <Bids caption={text.title} bids={open} today={today} /> : null}
      {done.length > 0 && (
        <Disclosure summary={text.finishedOnes(done.length)} open={open.length === 0}>
          <Bids caption={text.doneBids} bids={done} today={today} />
        </Disclosure>
      )}
    </>
  )
}

interface BidsProps {
  caption: string
  bids: readonly MyAssignment[]
  today: string
}

function Bids({ caption, bids, today }: BidsProps) {
  const text = useText(assessText)
  const language = useLanguage()
  const inLanguage = useWords()
  return (
    <DataTable
      caption={caption}
      captionHidden
      empty={<p>{text.none}</p>}
      rows={bids}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'bid',
          header: text.bid,
          rowHeader: true,
          cell: ({ organisationName, reference }) => organisationName ?? reference,
        },
        { key: 'round', header: text.round, cell: ({ round }) => inLanguage(round) },
        {
          key: 'due',
          header: text.due,
          cell: ({ dueOn, status }) =>
            dueOn === null
              ? '–'
              : `${formatDay(language, new Date(dueOn))}${dueOn < today && status !== 'finished' ? `, ${text.overdue}` : ''}`,
        },
        { key: 'state', header: text.state, cell: ({ status }) => <AssignmentTag status={status} /> },
        {
          key: 'progress',
          header: text.progress,
          cell: ({ scored, criteria }) => text.ofCriteria(scored, criteria),
        },
        { key: 'next', header: text.next, cell: (assignment) => <Next assignment={assignment} /> },
      ]}
    />
  )
}

function Next({ assignment }: { assignment: MyAssignment }) {
  const text = useText(assessText)
  const to = useLocalPath()
  const { id, slug, status, isDeclared, isReadable, organisationName, reference } = assignment
  const of = <span className="nhsuk-u-visually-hidden"> {organisationName ?? reference}</span>
  if (status === 'offered' && !isDeclared) {
    return (
      <a href={to(paths.declareConflicts(slug))}>
        {text.declareFirst}
        {of}
      </a>
    )
  }
  if (status !== 'offered' && !isReadable) return text.sealed
  return (
    <a href={to(status === 'offered' ? paths.answerAssignment(id) : paths.assessBid(id))}>
      {status === 'offered' ? text.answer : status === 'finished' ? text.look : text.open}
      {of}
    </a>
  )
}
