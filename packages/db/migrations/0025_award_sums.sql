-- An award says what its sum is, who paid it, which award it is a piece of, and where it is for. Of what was there nobody has
-- said what the sums are, so none of them is added up until the seed says it.
DO $$
DECLARE s text;
BEGIN
  FOREACH s IN ARRAY ARRAY['registry', 'published'] LOOP
    EXECUTE format($f$
      ALTER TABLE %1$I.award
        ADD COLUMN title text, ADD COLUMN funder_organisation_id uuid, ADD COLUMN funder_as_written text,
        ADD COLUMN sum_kind text NOT NULL DEFAULT 'unknown', ADD COLUMN sum_precision text NOT NULL DEFAULT 'exact',
        ADD COLUMN currency text NOT NULL DEFAULT 'GBP', ADD COLUMN part_of_id uuid,
        ADD COLUMN wider_than_social_prescribing boolean NOT NULL DEFAULT false,
        ADD COLUMN in_award_count boolean NOT NULL DEFAULT false;
      UPDATE %1$I.award SET title = recipient_as_written, in_award_count = programme_id IS NOT NULL;
      ALTER TABLE %1$I.award ALTER COLUMN title SET NOT NULL,
        ALTER COLUMN sum_kind DROP DEFAULT, ALTER COLUMN sum_precision DROP DEFAULT, ALTER COLUMN currency DROP DEFAULT,
        ALTER COLUMN wider_than_social_prescribing DROP DEFAULT, ALTER COLUMN in_award_count DROP DEFAULT,
        ADD CONSTRAINT award_sum_kind_known CHECK (sum_kind IN ('grant', 'contract', 'investment', 'joint-share', 'part', 'ceiling',
          'intention', 'round-total', 'unknown')),
        ADD CONSTRAINT award_sum_precision_known CHECK (sum_precision IN ('exact', 'at-least', 'about')),
        ADD CONSTRAINT award_currency_known CHECK (currency IN ('GBP', 'EUR'));
    $f$, s);
  END LOOP;
END $$;

ALTER TABLE registry.award
  ADD FOREIGN KEY (funder_organisation_id) REFERENCES registry.organisation,
  ADD FOREIGN KEY (part_of_id) REFERENCES registry.award,
  ADD CONSTRAINT award_part_of_another CHECK (part_of_id <> id);

ALTER TABLE published.award
  ADD COLUMN funder_slug text, ADD COLUMN funder_name text, ADD COLUMN part_of_slug text,
  ADD COLUMN nations text[] NOT NULL DEFAULT '{}', ADD COLUMN area_codes text[] NOT NULL DEFAULT '{}',
  ADD COLUMN within_codes text[] NOT NULL DEFAULT '{}',
  ADD CONSTRAINT award_nations_known CHECK (nations <@ '{England,Scotland,Wales,"Northern Ireland"}'),
  ADD CONSTRAINT award_part_of_another CHECK (part_of_id <> id);
ALTER TABLE published.award
  ALTER COLUMN nations DROP DEFAULT, ALTER COLUMN area_codes DROP DEFAULT, ALTER COLUMN within_codes DROP DEFAULT;
CREATE INDEX award_area_codes ON published.award USING gin (area_codes);
CREATE INDEX award_funder_current ON published.award (funder_organisation_id, recipient_name, id) WHERE release_to IS NULL;
CREATE INDEX award_part_of_current ON published.award (part_of_id, recipient_name, id) WHERE release_to IS NULL;

DO $$
DECLARE s text;
BEGIN
  FOREACH s IN ARRAY ARRAY['registry', 'published'] LOOP
    EXECUTE format($f$
      ALTER TABLE %1$I.programme ADD COLUMN counted_as text,
        ADD CONSTRAINT programme_counted_as_known CHECK (counted_as IN ('schemes', 'projects', 'organisations', 'areas', 'sites'));
    $f$, s);
  END LOOP;
END $$;

-- What a release says of the awards of a scheme and of a programme, by the same rule as every other sum.
ALTER TABLE published.scheme
  ADD COLUMN awarded_precision text, ADD COLUMN awards_counted integer NOT NULL DEFAULT 0,
  ADD COLUMN awards_without_sum integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT scheme_awarded_precision_known CHECK (awarded_precision IN ('exact', 'at-least', 'about'));
ALTER TABLE published.scheme ALTER COLUMN awards_counted DROP DEFAULT, ALTER COLUMN awards_without_sum DROP DEFAULT;
ALTER TABLE published.programme
  ADD COLUMN awards_on_record integer NOT NULL DEFAULT 0, ADD COLUMN awarded_pence bigint, ADD COLUMN awarded_precision text,
  ADD COLUMN awards_counted integer NOT NULL DEFAULT 0, ADD COLUMN awards_without_sum integer NOT NULL DEFAULT 0,
  ADD COLUMN recipients_named integer NOT NULL DEFAULT 0, ADD COLUMN recipients_priced integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT programme_awarded_precision_known CHECK (awarded_precision IN ('exact', 'at-least', 'about'));
ALTER TABLE published.programme
  ALTER COLUMN awards_on_record DROP DEFAULT, ALTER COLUMN awards_counted DROP DEFAULT, ALTER COLUMN awards_without_sum DROP DEFAULT,
  ALTER COLUMN recipients_named DROP DEFAULT, ALTER COLUMN recipients_priced DROP DEFAULT;

-- The areas that an award is for, where these are not simply those of its scheme.
CREATE TABLE registry.award_area (
  award_id uuid NOT NULL REFERENCES registry.award,
  area_id uuid NOT NULL REFERENCES registry.area,
  as_written text NOT NULL,
  PRIMARY KEY (award_id, area_id)
);
CREATE TABLE published.award_area (
  award_id uuid NOT NULL,
  area_id uuid NOT NULL,
  as_written text NOT NULL,
  award_slug text NOT NULL,
  award_title text NOT NULL,
  area_kind text NOT NULL,
  area_code text NOT NULL,
  area_vintage text NOT NULL,
  area_name text NOT NULL,
  release_from integer NOT NULL REFERENCES published.release,
  release_to integer REFERENCES published.release,
  PRIMARY KEY (award_id, area_id, release_from),
  CONSTRAINT award_area_release_ordered CHECK (release_to > release_from)
);
CREATE UNIQUE INDEX award_area_current ON published.award_area (award_id, area_id) WHERE release_to IS NULL;
CREATE INDEX award_area_by_release_from ON published.award_area (release_from);
CREATE INDEX award_area_by_release_to ON published.award_area (release_to) WHERE release_to IS NOT NULL;

GRANT SELECT ON registry.award_area TO academy_worker;
GRANT SELECT ON published.award_area TO academy_map, academy_api, academy_grants, academy_worker;
GRANT INSERT, UPDATE (release_to) ON published.award_area TO academy_worker;
