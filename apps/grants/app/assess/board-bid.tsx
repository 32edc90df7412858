import { nextAssignment } from '@academy/domain/assess/assignment-state'
import { formatDay } from '@academy/domain/text/format-instant'
import { Disclosure } from '@academy/ui/content/disclosure'
import { Actions, Button } from '@academy/ui/form/button'
import { SelectField } from '@academy/ui/form/select-field'
import { TextArea } from '@academy/ui/form/text-area'
import { TextField } from '@academy/ui/form/text-field'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { AssessingBoardPage, AssignWarning } from '../api-types.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { assessText } from '../text/assess/assess-text.ts'
import { AssignWarnings } from './assign-warnings.tsx'
import { AssignmentTag } from './assignment-tag.tsx'

type Bid = AssessingBoardPage['bids'][number]

/** What a form of the board is shown again with; `of` is the bid, or the assignment. */
export interface RefusedMove {
  of: string
  typed: PostedForm
  errors: Record<string, string>
  /** What speaks against assigning it, which was not done yet. */
  warnings?: AssignWarning[]
}

interface BoardBidProps {
  page: AssessingBoardPage
  bid: Bid
  refused?: RefusedMove | undefined
}

/** One bid: who reads it and how far they are, whom it is closed to, and the form that assigns it. */
export function BoardBid({ page, bid, refused }: BoardBidProps) {
  const text = useText(assessText)
  const language = useLanguage()
  const to = useLocalPath()
  const { slug } = page.round
  const own = refused?.of === bid.reference ? refused : undefined
  const nameOf = (id: string) => page.assessors.find(({ personId }) => personId === id)?.name ?? '–'
  const closed = bid.closedTo.filter((id) => page.assessors.some(({ personId }) => personId === id))
  const ended = new Set(['declined', 'unassigned', 'recused', 'void'])
  const reading = bid.readers.filter(({ status }) => !ended.has(status)).map(({ personId }) => personId)
  const free = page.assessors.filter(
    ({ personId }) => !reading.includes(personId) && !bid.closedTo.includes(personId),
  )
  return (
    <li>
      <p>
        <a href={to(paths.staffApplication(slug, bid.reference))}>{bid.organisationName}</a>{' '}
        <span className="ac-source">{bid.reference}</span>
      </p>
      {bid.readers.length === 0 && <p className="ac-source">{text.nobody}</p>}
      {bid.readers.map(({ assignmentId, personId, status, dueOn }) => (
        <div key={assignmentId} className="gr-reader">
          {nameOf(personId)} <AssignmentTag status={status} />{' '}
          {dueOn && (
            <span className="ac-source">{`${text.due} ${formatDay(language, new Date(dueOn))}`}</span>
          )}
          <MoveForm
            slug={slug}
            assignmentId={assignmentId}
            status={status}
            refused={refused?.of === assignmentId ? refused : undefined}
          />
        </div>
      ))}
      {closed.length > 0 && <p className="ac-source">{text.closedTo(closed.map(nameOf).join(', '))}</p>}
      {free.length > 0 && (
        <Disclosure summary={text.assignMore} open={own !== undefined}>
          <form method="post" action={to(paths.assessing(slug))} className="gr-assign" noValidate>
            <input type="hidden" name="move" value="assign" />
            <input type="hidden" name="reference" value={bid.reference} />
            <SelectField
              name={`person.${bid.reference}`}
              label={text.assignTo}
              error={own?.errors['person']}
              value={own && valueOf(own.typed, `person.${bid.reference}`)}
              options={[
                { value: '', text: text.chooseAssessor },
                ...free.map(({ personId, name, open, language: speaks }) => ({
                  value: personId,
                  text: `${text.withLoad(name ?? '–', open)}${speaks === 'cy' ? `, ${text.readsWelsh}` : ''}`,
                })),
              ]}
            />
            <TextField
              name={`due.${bid.reference}`}
              type="date"
              width={10}
              label={text.dueOn}
              value={own && valueOf(own.typed, `due.${bid.reference}`)}
            />
            {own?.warnings && <AssignWarnings warnings={own.warnings} />}
            <Actions>
              <Button kind="secondary">
                {own?.warnings ? text.assignDespite : text.assign}
                <span className="nhsuk-u-visually-hidden"> {bid.organisationName}</span>
              </Button>
            </Actions>
          </form>
        </Disclosure>
      )}
    </li>
  )
}

interface MoveFormProps {
  slug: string
  assignmentId: string
  status: Bid['readers'][number]['status']
  refused?: RefusedMove | undefined
}

function MoveForm({ slug, assignmentId, status, refused }: MoveFormProps) {
  const text = useText(assessText)
  const to = useLocalPath()
  const move = (['unassigned', 'sent-back'] as const).find((kind) => nextAssignment(status, kind))
  if (!move) return null
  const label = move === 'unassigned' ? text.takeAway : text.sendBack
  return (
    <Disclosure summary={label} open={refused !== undefined}>
      <form method="post" action={to(paths.assessing(slug))} className="gr-form" noValidate>
        <input type="hidden" name="move" value={move} />
        <input type="hidden" name="assignment" value={assignmentId} />
        <TextArea
          name={`reason.${assignmentId}`}
          label={text.reason}
          hint={text.moveReasonHint}
          rows={2}
          value={refused && valueOf(refused.typed, `reason.${assignmentId}`)}
          error={refused?.errors['reason']}
        />
        <Actions>
          <Button kind="secondary">{label}</Button>
        </Actions>
      </form>
    </Disclosure>
  )
}
