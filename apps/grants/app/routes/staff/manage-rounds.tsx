import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { data } from 'react-router'
import { sessionContext } from '@academy/web/context/session-context'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { Closes } from '../../round/closes.tsx'
import { PhaseTag } from '../../round/phase-tag.tsx'
import { staffText } from '../../text/staff/staff-text.ts'
import type { Route } from './+types/manage-rounds'

export async function loader({ context }: Route.LoaderArgs) {
  const { actor } = context.get(sessionContext)
  // The list itself is public; this page of it is for whoever can open what it leads to.
  if (actor.kind !== 'person' || !actor.staff.includes('fund-manager')) throw data(null, { status: 403 })
  return { rounds: await context.get(apiContext).grants.rounds() }
}

export default function ManageRounds({ loaderData: { rounds } }: Route.ComponentProps) {
  const text = useText(staffText)
  const inLanguage = useWords()
  const to = useLocalPath()
  return (
    <>
      <PageHeading title={text.manageTitle} lede={text.manageLede} />
      <ul className="gr-list">
        {rounds.map((round) => (
          <li key={round.slug}>
            <a href={to(paths.manageRound(round.slug))}>{inLanguage(round.name)}</a>{' '}
            <PhaseTag phase={round.phase} />
            <br />
            <Closes round={round} />
          </li>
        ))}
      </ul>
    </>
  )
}
