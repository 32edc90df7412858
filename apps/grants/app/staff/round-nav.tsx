import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { scenariosText } from '../text/allocate/scenarios-text.ts'
import { appealText } from '../text/appeal/appeal-text.ts'
import { pleaText } from '../text/apply/plea-text.ts'
import { assessText } from '../text/assess/assess-text.ts'
import { conflictsText } from '../text/assess/conflicts-text.ts'
import { decisionsText } from '../text/decide/decisions-text.ts'
import { roundMovesText } from '../text/design/round-moves-text.ts'
import { screenText } from '../text/screen/screen-text.ts'
import { chartsText } from '../text/staff/charts-text.ts'
import { downloadsText } from '../text/staff/downloads-text.ts'
import { messagesText } from '../text/staff/messages-text.ts'
import { roundNavText } from '../text/staff/round-nav-text.ts'
import { standardText } from '../text/standard/standard-text.ts'
import { announcementText } from '../text/tell/announcement-text.ts'
import { lettersText } from '../text/tell/letters-text.ts'
import { registerText } from '../text/tell/register-text.ts'
import { rankingText } from '../text/weigh/ranking-text.ts'

interface RoundNavProps {
  slug: string
  /** The round that this one is a test of. */
  tested: string | undefined
}

/** The pages of a round for its staff, by what is done when. */
export function RoundNav({ slug, tested }: RoundNavProps) {
  const text = useText(roundNavText)
  const to = useLocalPath()
  const groups = useGroups(slug, tested)
  return (
    <nav className="gr-round-nav" aria-label={text.steps}>
      {groups.map(({ key, links }) => (
        <div key={key}>
          <p className="gr-round-nav__step">{text[key]}</p>
          <ul>
            {links.map(([path, title]) => (
              <li key={path}>
                <a href={to(path)}>{title}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function useGroups(slug: string, tested: string | undefined) {
  const moves = useText(roundMovesText)
  const design =
    tested === undefined
      ? ([paths.design(slug), moves.design] as const)
      : ([paths.testRound(tested), moves.tryTitle] as const)
  return [
    {
      key: 'round',
      links: [
        design,
        [paths.messages(slug), useText(messagesText).title],
        [paths.charts(slug), useText(chartsText).title],
        [paths.downloads(slug), useText(downloadsText).title],
        [paths.standard(slug), useText(standardText).title],
      ],
    },
    {
      key: 'closed',
      links: [
        [paths.screening(slug), useText(screenText).title],
        [paths.latePleas(slug), useText(pleaText).toPleas],
        [paths.conflicts(slug), useText(conflictsText).title],
      ],
    },
    {
      key: 'assess',
      links: [
        [paths.assessing(slug), useText(assessText).board],
        [paths.ranking(slug), useText(rankingText).title],
      ],
    },
    {
      key: 'decide',
      links: [
        [paths.scenarios(slug), useText(scenariosText).title],
        [paths.decisions(slug), useText(decisionsText).title],
      ],
    },
    {
      key: 'tell',
      links: [
        [paths.letters(slug), useText(lettersText).title],
        [paths.announcement(slug), useText(announcementText).title],
        [paths.appeals(slug), useText(appealText).listTitle],
        [paths.register(slug), useText(registerText).title],
      ],
    },
  ] as const
}
