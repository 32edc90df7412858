-- What releases of before say of the awards of a programme and of a scheme, as far as they say it: recipients by name, those with
-- a sum, and awards without one. What their sums were nobody had said, so none of a programme is added up.
UPDATE published.programme AS programme SET
  awards_on_record = own.awards, awards_without_sum = own.without_sum,
  recipients_named = own.named, recipients_priced = own.priced
FROM published.programme AS old CROSS JOIN LATERAL (
  SELECT count(*) AS awards, count(*) FILTER (WHERE amount_pence IS NULL) AS without_sum,
    count(DISTINCT recipient_organisation_id) FILTER (WHERE in_award_count) AS named,
    count(DISTINCT recipient_organisation_id) FILTER (WHERE in_award_count AND amount_pence IS NOT NULL) AS priced
  FROM published.award AS award
  WHERE award.programme_id = old.id AND award.release_from <= old.release_from
    AND (award.release_to IS NULL OR award.release_to > old.release_from)
) AS own
WHERE programme.id = old.id AND programme.release_from = old.release_from AND old.awards_on_record = 0;

UPDATE published.scheme AS scheme SET
  awarded_precision = CASE WHEN scheme.awarded_pence IS NOT NULL THEN 'exact' END,
  awards_counted = own.counted, awards_without_sum = own.without_sum
FROM published.scheme AS old CROSS JOIN LATERAL (
  SELECT count(amount_pence) AS counted, count(*) FILTER (WHERE amount_pence IS NULL) AS without_sum
  FROM published.award AS award
  WHERE award.scheme_id = old.id AND award.release_from <= old.release_from
    AND (award.release_to IS NULL OR award.release_to > old.release_from)
) AS own
WHERE scheme.id = old.id AND scheme.release_from = old.release_from
  AND old.award_count > 0 AND old.awards_counted + old.awards_without_sum = 0;
