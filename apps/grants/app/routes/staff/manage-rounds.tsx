import { LinkButton } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { sessionContext } from '@academy/web/context/session-context'
import { data } from 'react-router'
import type { MyRound } from '../../api-types.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { Closes } from '../../round/closes.tsx'
import { PhaseTag } from '../../round/phase-tag.tsx'
import { assessText } from '../../text/assess/assess-text.ts'
import { conflictsText } from '../../text/assess/conflicts-text.ts'
import { roundMovesText } from '../../text/design/round-moves-text.ts'
import { casesText } from '../../text/staff/cases-text.ts'
import type { Route } from './+types/manage-rounds'

export async function loader({ context }: Route.LoaderArgs) {
  const { actor } = context.get(sessionContext)
  const rounds = await context.get(apiContext).design.myRounds()
  const mayDesign = actor.kind === 'person' && actor.staff.includes('fund-manager')
  // Whoever may make rounds, or does something in one.
  if (!mayDesign && rounds.length === 0) throw data(null, { status: 403 })
  return { rounds, mayDesign }
}

export default function ManageRounds({ loaderData: { rounds, mayDesign } }: Route.ComponentProps) {
  const text = useText(roundMovesText)
  const cases = useText(casesText)
  const to = useLocalPath()
  return (
    <>
      <PageHeading title={text.myRounds} lede={rounds.length === 0 ? text.noRounds : text.myRoundsLede} />
      {mayDesign && (
        <p>
          <LinkButton href={to(paths.newRound)}>{text.newRound}</LinkButton>{' '}
          <a href={to(paths.manageOrganisations())}>{cases.title}</a>
        </p>
      )}
      <ul className="gr-list">
        {rounds.map((round) => (
          <OneRound key={round.slug} round={round} />
        ))}
      </ul>
    </>
  )
}

function OneRound({ round }: { round: MyRound }) {
  const text = useText(roundMovesText)
  const conflicts = useText(conflictsText)
  const assess = useText(assessText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const roles = round.roles.map((role) => text[role as 'panel']).join(', ')
  return (
    <li>
      <strong>{inLanguage(round.name)}</strong> <PhaseTag phase={round.phase} />
      <br />
      {round.phase !== 'draft' && <Closes round={round} />} <span className="ac-source">{roles}</span>
      <br />
      <a href={to(paths.manageRound(round.slug))}>
        {text.applications}
        <span className="nhsuk-u-visually-hidden"> {inLanguage(round.name)}</span>
      </a>
      {round.roles.includes('assessor') && (
        <>
          {' · '}
          <a href={to(paths.assess)}>{assess.title}</a>
        </>
      )}
      {round.phase !== 'draft' && (
        <>
          {' · '}
          <a href={to(paths.declareConflicts(round.slug))}>
            {conflicts.declareTitle}
            <span className="nhsuk-u-visually-hidden"> {inLanguage(round.name)}</span>
          </a>
        </>
      )}
      {' · '}
      <a href={to(paths.design(round.slug))}>
        {text.design}
        <span className="nhsuk-u-visually-hidden"> {inLanguage(round.name)}</span>
      </a>
    </li>
  )
}
