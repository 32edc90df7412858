-- The orders that the pages of the map have, which so far sorted the whole table for each page. Each is the expression of its list
-- in `packages/db/src/published/lists`; another expression would not be found by it.
CREATE INDEX area_short_name_current ON published.area (short_name, id) WHERE release_to IS NULL;
CREATE INDEX area_vintage_current ON published.area (vintage, id) WHERE release_to IS NULL;
CREATE INDEX award_sum_current ON published.award (coalesce(amount_pence, -1), id) WHERE release_to IS NULL;
CREATE INDEX programme_sum_current ON published.programme (coalesce(total_pence, -1), id) WHERE release_to IS NULL;
CREATE INDEX observation_period_current ON published.observation (coalesce(period_from, '-infinity'), id) WHERE release_to IS NULL;
CREATE INDEX evidence_item_strength_current ON published.evidence_item
  ((array_position(ARRAY['strong', 'moderate', 'limited', 'not-graded'], grade) * 10000 + 9999 - coalesce(year, 0)), id) WHERE release_to IS NULL;
