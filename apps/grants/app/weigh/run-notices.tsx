import { Disclosure } from '@academy/ui/content/disclosure'
import { Notice } from '@academy/ui/content/notice'
import { useText } from '@academy/ui/language-context'
import { rankingText } from '../text/weigh/ranking-text.ts'
import type { Ranking } from './side-tag.tsx'

/** So many changed bids are named at once; more are folded. */
const NAMED_MAX = 10

/** What there is to know before reading a run: whether it is stale, and why it was not calibrated. */
export function RunNotices({ run, isLocked }: { run: Ranking; isLocked: boolean }) {
  const text = useText(rankingText)
  const { changed, no } = run
  const list = (
    <ul>
      {changed.map(({ bid, why }) => (
        <li key={bid}>
          {bid}: {text[`changed-${why}`]}
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {isLocked && (
        <Notice title={text.locked}>
          <p>{text.lockedBody}</p>
        </Notice>
      )}
      {changed.length > 0 && (
        <Notice tone="warning" title={text.stale(changed.length)}>
          {!isLocked && <p>{text.staleBody}</p>}
          {changed.length > NAMED_MAX ? <Disclosure summary={text.whichChanged}>{list}</Disclosure> : list}
        </Notice>
      )}
      {no && (
        <Notice title={text.raw}>
          <p>
            {text[`no-${no.why}`]} {text.rawBody}
          </p>
        </Notice>
      )}
    </>
  )
}
