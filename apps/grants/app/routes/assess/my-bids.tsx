import { formatDay } from '@academy/domain/text/format-instant'
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
  const language = useLanguage()
  const inLanguage = useWords()
  const done = mine.filter(({ status }) => status === 'finished').length
  return (
    <>
      <PageHeading title={text.title} lede={text.lede(mine.length - done, done)} />
      <DataTable
        caption={text.title}
        captionHidden
        empty={<p>{text.none}</p>}
        rows={mine}
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
    </>
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
