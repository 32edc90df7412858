import { useLanguage, useText } from '@academy/ui/language-context'
import { boardText } from '../text/allocate/board-text.ts'
import { AreaMap } from './area-map.tsx'
import { sharesOf, type Division } from './division.ts'
import { shareKinds, type Figures } from './figures.ts'
import { groupName } from './group-names.ts'
import { ShareBars } from './share-bars.tsx'

/** Who would get what: by health area as a map, and by nation, region, size and theme. */
export function BoardShares({ division, figures }: { division: Division; figures: Figures }) {
  const text = useText(boardText)
  const language = useLanguage()
  const areas = sharesOf(division, 'health-area').map(({ group }) => group)
  return (
    <>
      <AreaMap figures={figures} areas={areas} />
      <p className="ac-source">{text.sharesKey}</p>
      {shareKinds.map((by) => (
        <ShareBars
          key={by}
          by={by}
          shares={sharesOf(division, by)}
          nameOf={(group) => groupName(language, by, group)}
          figures={figures}
        />
      ))}
    </>
  )
}
