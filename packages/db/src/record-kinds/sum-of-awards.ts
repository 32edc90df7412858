import { sql, type SQL } from 'drizzle-orm'
import { addedSumKinds, sumPrecisions } from '@academy/domain/facts/awards/award-words'
import { must, verified } from './from-desk.ts'
import { oneOf, pence, shown, whole } from './value.ts'

/**
 * `money`: what is known of the awards for which `of` holds, by the rule of `sumAwards` of the domain, which a test holds
 * this to over the whole seed. `named` and `priced` are recipients of those that a programme counts.
 */
export const sumOfAwards = (of: SQL): SQL => sql`CROSS JOIN LATERAL (
    WITH listed AS (
      SELECT award.* FROM registry.award AS award
      ${must('organisation', 'recipient', sql`award.recipient_organisation_id`)}
      WHERE ${of} AND ${verified('award')}
    ), ruled AS (
      SELECT *, CASE
        WHEN currency <> 'GBP' THEN false
        WHEN sum_kind = 'unknown' THEN amount_pence IS NULL
        ELSE sum_kind = ANY (${`{${addedSumKinds.join(',')}}`}::text[]) AND NOT wider_than_social_prescribing
          AND NOT EXISTS (SELECT FROM listed AS other WHERE other.id = listed.part_of_id)
      END AS adds FROM listed
    )
    SELECT count(*)::integer AS awards,
      count(*) FILTER (WHERE adds AND amount_pence IS NOT NULL)::integer AS counted,
      count(*) FILTER (WHERE adds AND amount_pence IS NULL)::integer AS unknown,
      (sum(amount_pence) FILTER (WHERE adds))::bigint AS pence,
      CASE WHEN bool_or(sum_precision = 'about') FILTER (WHERE adds AND amount_pence IS NOT NULL) THEN 'about'
        WHEN bool_or(sum_precision = 'at-least') FILTER (WHERE adds AND amount_pence IS NOT NULL) THEN 'at-least'
        WHEN count(*) FILTER (WHERE adds AND amount_pence IS NOT NULL) > 0 THEN 'exact' END AS sum_precision,
      count(DISTINCT recipient_organisation_id) FILTER (WHERE in_award_count)::integer AS named,
      count(DISTINCT recipient_organisation_id) FILTER (WHERE in_award_count AND adds AND amount_pence IS NOT NULL)::integer AS priced
    FROM ruled
  ) AS money`

/** What a release says of the awards of a scheme or a programme. */
export const ofAwards = {
  columns: {
    awardedPence: shown(pence.optional, 'The sum of those of its awards that may be added up, by the rule of `awardSum`; empty when there is none.', 'dyfarnwyd_mewn_punnoedd'), // prettier-ignore
    awardedPrecision: shown(oneOf(sumPrecisions).optional, 'How exact that sum is.', 'manylder_y_swm_a_ddyfarnwyd'), // prettier-ignore
    awardsCounted: shown(whole.required, 'How many awards are in it.', 'dyfarniadau_yn_y_swm'),
    awardsWithoutSum: shown(whole.required, 'How many would be in it, if their sums were published.', 'dyfarniadau_heb_swm'), // prettier-ignore
  },
  values: {
    awardedPence: sql`money.pence`,
    awardedPrecision: sql`money.sum_precision`,
    awardsCounted: sql`money.counted`,
    awardsWithoutSum: sql`money.unknown`,
  },
}
