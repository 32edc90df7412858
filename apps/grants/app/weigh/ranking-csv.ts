import { csvOf } from '../staff/csv.ts'
import type { Ranking } from './side-tag.tsx'

/** The whole order of a run as a file: points of a hundred, chances from 0 to 1, nothing where there is none. */
export function rankingCsv({ bids }: Ranking): string {
  const figure = (value: number | null | undefined) =>
    value == null ? '' : String(Math.round(value * 1e4) / 1e4)
  return csvOf([
    ['place', 'reference', 'organisation', 'side_of_cut', 'score', 'score_low', 'score_high', 'agreed_score', 'calibrated', 'without_leniency', 'raw_mean', 'reviews', 'expected_rank', 'rank_best', 'rank_worst', 'chance_above_cut', 'moderation'],
    ...bids.map((bid, index) => {
      const hasInterval = bid.score.high > bid.score.low
      return [
        String(index + 1),
        bid.reference,
        bid.organisationName,
        bid.side,
        figure(bid.score.value),
        hasInterval ? figure(bid.score.low) : '',
        hasInterval ? figure(bid.score.high) : '',
        figure(bid.agreed),
        figure(bid.calibrated?.value),
        figure(bid.withoutLeniency),
        figure(bid.rawMean),
        String(bid.reviews),
        figure(bid.expectedRank),
        figure(bid.ranks?.best),
        figure(bid.ranks?.worst),
        figure(bid.chanceAboveCut),
        bid.moderation ?? '',
      ]
    }),
  ]) // prettier-ignore
}
