import { Tag } from '@academy/ui/content/tag'
import { useText } from '@academy/ui/language-context'
import type { RankingPage } from '../api-types.ts'
import { rankingText } from '../text/weigh/ranking-text.ts'

export type Ranking = NonNullable<RankingPage['run']>
export type RankedBid = Ranking['bids'][number]

const tones = { above: 'good', contested: 'warning', below: 'plain' } as const

/** On which side of the cut a bid stands, in a word. */
export function SideTag({ side }: Pick<RankedBid, 'side'>) {
  return <Tag tone={tones[side]}>{useText(rankingText)[side]}</Tag>
}
