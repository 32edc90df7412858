-- The desk: what the academy's staff collect, check and correct. The world reads `published`, never these tables.
-- Every fact carries where it came from, under which licence, when it was last checked and how sure we are.

-- A place is never keyed on a code alone: 42 integrated care boards became 36 on 1 April 2026, and kept some codes.
CREATE TABLE registry.area (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  kind text NOT NULL,
  code text NOT NULL,
  vintage text NOT NULL,
  name text NOT NULL,
  short_name text NOT NULL,
  name_cy text,
  nation text NOT NULL,
  parent_id uuid,
  ods_code text,
  label_lon double precision NOT NULL,
  label_lat double precision NOT NULL,
  population integer,
  population_basis text,
  valid_from date,
  valid_to date,
  CONSTRAINT area_kind_known CHECK (kind IN ('nation', 'region', 'icb', 'health-board', 'local-health-board', 'hsc-trust', 'local-authority')),
  CONSTRAINT area_vintage_month CHECK (vintage ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  CONSTRAINT area_nation_known CHECK (nation IN ('England', 'Scotland', 'Wales', 'Northern Ireland')),
  CONSTRAINT area_label_in_uk CHECK (label_lon BETWEEN -11 AND 3 AND label_lat BETWEEN 49 AND 62),
  CONSTRAINT area_population_counted CHECK (population >= 0),
  CONSTRAINT area_valid_ordered CHECK (valid_to > valid_from)
);

-- `population` are the residents of the old area who live in the new one; the share is of the old area's residents.
CREATE TABLE registry.area_successor (
  from_id uuid NOT NULL,
  to_id uuid NOT NULL,
  population integer NOT NULL,
  share_of_population numeric NOT NULL,
  basis text NOT NULL,
  PRIMARY KEY (from_id, to_id),
  CONSTRAINT area_successor_share_bounds CHECK (share_of_population BETWEEN 0 AND 1),
  CONSTRAINT area_successor_other CHECK (from_id <> to_id)
);

-- Shapes are imported by whoever may hold them. `bounds` is west, south, east, north.
CREATE TABLE registry.area_shape (
  area_id uuid NOT NULL,
  resolution text NOT NULL,
  geometry jsonb NOT NULL,
  bounds double precision[] NOT NULL,
  source text NOT NULL,
  licence text NOT NULL,
  attribution text NOT NULL,
  imported_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (area_id, resolution),
  CONSTRAINT area_shape_bounds_four CHECK (cardinality(bounds) = 4 AND bounds[1] <= bounds[3] AND bounds[2] <= bounds[4])
);

CREATE TABLE registry.organisation (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  slug text NOT NULL,
  name text NOT NULL,
  kind text,
  sector text,
  nation text,
  CONSTRAINT organisation_sector_known CHECK (sector IN ('health', 'arts', 'sport', 'natural-environment', 'local-government', 'advice', 'charity', 'other'))
);

-- `scheme` is the list that gave the identifier, as org-id.guide names it (GB-CHC, GB-COH, GB-SC, GB-NIC …).
CREATE TABLE registry.organisation_identifier (
  organisation_id uuid NOT NULL,
  scheme text NOT NULL,
  identifier text NOT NULL,
  CONSTRAINT organisation_identifier_unique PRIMARY KEY (scheme, identifier)
);

CREATE TABLE registry.programme (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  slug text NOT NULL,
  name text NOT NULL,
  funders text[] NOT NULL,
  funders_as_written text NOT NULL,
  nation_as_written text NOT NULL,
  nations text[] NOT NULL,
  total_pence bigint,
  year_start integer,
  year_end integer,
  award_count integer,
  min_award_pence bigint,
  max_award_pence bigint,
  rules text NOT NULL,
  CONSTRAINT programme_money_positive CHECK (total_pence >= 0 AND min_award_pence >= 0 AND max_award_pence >= 0),
  CONSTRAINT programme_years_ordered CHECK (year_end >= year_start),
  CONSTRAINT programme_award_count_positive CHECK (award_count >= 0)
);

CREATE TABLE registry.scheme (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  slug text NOT NULL,
  name text NOT NULL,
  lead_organisation_id uuid,
  lead_as_written text,
  organisation_type text,
  org_identifier text,
  nation text NOT NULL,
  region text,
  local_authority text,
  place text,
  lon double precision,
  lat double precision,
  location_precision text NOT NULL,
  health_area_basis text,
  activities text[] NOT NULL,
  focus_population text,
  start_year integer,
  end_year integer,
  status_as_reported text,
  programme_id uuid,
  CONSTRAINT scheme_nation_known CHECK (nation IN ('England', 'Scotland', 'Wales', 'Northern Ireland')),
  CONSTRAINT scheme_location_precision_known CHECK (location_precision IN ('town', 'local_authority', 'region', 'nation')),
  CONSTRAINT scheme_point_whole CHECK ((lon IS NULL) = (lat IS NULL)),
  CONSTRAINT scheme_point_in_uk CHECK (lon BETWEEN -11 AND 3 AND lat BETWEEN 49 AND 62),
  CONSTRAINT scheme_years_ordered CHECK (end_year >= start_year)
);

-- A scheme belongs to one area of each kind and vintage, worked out when it is written, never when it is read.
CREATE TABLE registry.scheme_area (
  scheme_id uuid NOT NULL,
  area_id uuid NOT NULL,
  PRIMARY KEY (scheme_id, area_id)
);

CREATE TABLE registry.service (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  slug text NOT NULL,
  name text NOT NULL,
  scheme_id uuid NOT NULL,
  organisation_id uuid,
  description text,
  activities text[] NOT NULL
);

CREATE TABLE registry.partnership (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  slug text NOT NULL,
  name text NOT NULL,
  scheme_id uuid
);

CREATE TABLE registry.partnership_member (
  partnership_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  role text NOT NULL,
  PRIMARY KEY (partnership_id, organisation_id)
);

CREATE TABLE registry.award (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  slug text NOT NULL,
  programme_id uuid,
  recipient_organisation_id uuid NOT NULL,
  recipient_as_written text NOT NULL,
  scheme_id uuid,
  amount_pence bigint,
  awarded_on text,
  duration_months integer,
  amount_note text,
  CONSTRAINT award_amount_positive CHECK (amount_pence >= 0),
  CONSTRAINT award_awarded_on_written CHECK (awarded_on ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'),
  CONSTRAINT award_duration_positive CHECK (duration_months > 0)
);

-- `happened_on` is as exact as the source (a year, a month or a day); `sort_date` is its first day.
CREATE TABLE registry.policy_event (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  slug text NOT NULL,
  happened_on text NOT NULL,
  sort_date date NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  nation_as_written text NOT NULL,
  nations text[] NOT NULL,
  kind text NOT NULL,
  summary text NOT NULL,
  CONSTRAINT policy_event_happened_on_written CHECK (happened_on ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$')
);

CREATE TABLE registry.evidence_item (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  slug text NOT NULL,
  title text NOT NULL,
  authors text,
  year integer,
  kind text NOT NULL,
  nation_as_written text NOT NULL,
  nations text[] NOT NULL,
  outcome_measures text,
  sample_size text,
  effect_summary text,
  quality_note text,
  grade text NOT NULL,
  grade_reason text NOT NULL,
  CONSTRAINT evidence_item_grade_known CHECK (grade IN ('strong', 'moderate', 'limited', 'not-graded'))
);

CREATE TABLE registry.indicator (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  slug text NOT NULL,
  measure_as_written text NOT NULL,
  name text NOT NULL,
  name_cy text NOT NULL,
  unit text NOT NULL,
  description text NOT NULL,
  description_cy text NOT NULL
);

-- A value that is not known is never a number: `status` says which kind of blank it is, `value_text` what was written.
CREATE TABLE registry.observation (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  slug text NOT NULL,
  indicator_id uuid NOT NULL,
  area_id uuid,
  gss_code text,
  area_as_written text NOT NULL,
  nation_as_written text NOT NULL,
  nations text[] NOT NULL,
  period text,
  period_from date,
  period_to date,
  value numeric,
  value_text text,
  numerator numeric,
  denominator numeric,
  lower numeric,
  upper numeric,
  status text NOT NULL,
  method text NOT NULL,
  note text,
  CONSTRAINT observation_status_known CHECK (status IN ('exact', 'rounded', 'suppressed', 'not-collected', 'stale')),
  CONSTRAINT observation_blank_has_no_value CHECK (status NOT IN ('suppressed', 'not-collected') OR value IS NULL),
  CONSTRAINT observation_interval_ordered CHECK (upper >= lower),
  CONSTRAINT observation_period_ordered CHECK (period_to >= period_from)
);

-- Who changed what, why, from what to what: any record can be shown as it was, and put back.
CREATE TABLE registry.change (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  record_kind text NOT NULL,
  record_id uuid NOT NULL,
  actor text NOT NULL,
  reason text NOT NULL,
  before jsonb NOT NULL,
  after jsonb NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX change_by_record ON registry.change (record_id, at, id);

-- Columns and constraints that several tables share. A definition (indicator) is not a fact; a link belongs to the records it joins.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['area', 'area_successor', 'organisation', 'organisation_identifier', 'programme', 'scheme', 'service',
                           'partnership', 'award', 'policy_event', 'evidence_item', 'observation'] LOOP
    EXECUTE format($f$
      ALTER TABLE registry.%I
        ADD COLUMN source_url text NOT NULL,
        ADD COLUMN licence text NOT NULL,
        ADD COLUMN last_verified date NOT NULL,
        ADD COLUMN confidence text NOT NULL,
        ADD CONSTRAINT %I CHECK (source_url ~ '^https?://'),
        ADD CONSTRAINT %I CHECK (licence <> ''),
        ADD CONSTRAINT %I CHECK (confidence IN ('high', 'medium', 'low'))
    $f$, t, t || '_source_address', t || '_licence_given', t || '_confidence_known');
  END LOOP;
  FOREACH t IN ARRAY ARRAY['area', 'organisation', 'programme', 'scheme', 'service', 'partnership', 'award', 'policy_event',
                           'evidence_item', 'indicator', 'observation'] LOOP
    EXECUTE format($f$
      ALTER TABLE registry.%I
        ADD COLUMN desk_status text NOT NULL DEFAULT 'draft',
        ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now(),
        ADD CONSTRAINT %I CHECK (desk_status IN ('draft', 'in-review', 'verified', 'stale', 'retired'))
    $f$, t, t || '_desk_status_known');
  END LOOP;
  FOREACH t IN ARRAY ARRAY['organisation', 'programme', 'scheme', 'service', 'partnership', 'award', 'policy_event',
                           'evidence_item', 'indicator', 'observation'] LOOP
    EXECUTE format('ALTER TABLE registry.%I ADD CONSTRAINT %I UNIQUE (slug)', t, t || '_slug_unique');
  END LOOP;
  FOREACH t IN ARRAY ARRAY['programme', 'policy_event', 'evidence_item', 'observation'] LOOP
    EXECUTE format('ALTER TABLE registry.%I ADD CONSTRAINT %I CHECK (nations <@ %L)', t, t || '_nations_known',
                   ARRAY['England', 'Scotland', 'Wales', 'Northern Ireland']);
  END LOOP;
END $$;

ALTER TABLE registry.area
  ADD CONSTRAINT area_code_unique UNIQUE (kind, code, vintage),
  ADD CONSTRAINT area_parent FOREIGN KEY (parent_id) REFERENCES registry.area;
ALTER TABLE registry.area_successor
  ADD CONSTRAINT area_successor_from FOREIGN KEY (from_id) REFERENCES registry.area,
  ADD CONSTRAINT area_successor_to FOREIGN KEY (to_id) REFERENCES registry.area;
ALTER TABLE registry.area_shape ADD CONSTRAINT area_shape_area FOREIGN KEY (area_id) REFERENCES registry.area;
ALTER TABLE registry.organisation_identifier
  ADD CONSTRAINT organisation_identifier_organisation FOREIGN KEY (organisation_id) REFERENCES registry.organisation;
ALTER TABLE registry.scheme
  ADD CONSTRAINT scheme_lead_organisation FOREIGN KEY (lead_organisation_id) REFERENCES registry.organisation,
  ADD CONSTRAINT scheme_programme FOREIGN KEY (programme_id) REFERENCES registry.programme;
ALTER TABLE registry.scheme_area
  ADD CONSTRAINT scheme_area_scheme FOREIGN KEY (scheme_id) REFERENCES registry.scheme,
  ADD CONSTRAINT scheme_area_area FOREIGN KEY (area_id) REFERENCES registry.area;
ALTER TABLE registry.service
  ADD CONSTRAINT service_scheme FOREIGN KEY (scheme_id) REFERENCES registry.scheme,
  ADD CONSTRAINT service_organisation FOREIGN KEY (organisation_id) REFERENCES registry.organisation;
ALTER TABLE registry.partnership ADD CONSTRAINT partnership_scheme FOREIGN KEY (scheme_id) REFERENCES registry.scheme;
ALTER TABLE registry.partnership_member
  ADD CONSTRAINT partnership_member_partnership FOREIGN KEY (partnership_id) REFERENCES registry.partnership,
  ADD CONSTRAINT partnership_member_organisation FOREIGN KEY (organisation_id) REFERENCES registry.organisation;
ALTER TABLE registry.award
  ADD CONSTRAINT award_programme FOREIGN KEY (programme_id) REFERENCES registry.programme,
  ADD CONSTRAINT award_recipient FOREIGN KEY (recipient_organisation_id) REFERENCES registry.organisation,
  ADD CONSTRAINT award_scheme FOREIGN KEY (scheme_id) REFERENCES registry.scheme;
ALTER TABLE registry.observation
  ADD CONSTRAINT observation_indicator FOREIGN KEY (indicator_id) REFERENCES registry.indicator,
  ADD CONSTRAINT observation_area FOREIGN KEY (area_id) REFERENCES registry.area;

-- PostgreSQL does not index the referring side of a foreign key.
CREATE INDEX area_by_parent ON registry.area (parent_id);
CREATE INDEX area_successor_by_to ON registry.area_successor (to_id);
CREATE INDEX organisation_identifier_by_organisation ON registry.organisation_identifier (organisation_id);
CREATE INDEX scheme_by_lead ON registry.scheme (lead_organisation_id);
CREATE INDEX scheme_by_programme ON registry.scheme (programme_id);
CREATE INDEX scheme_area_by_area ON registry.scheme_area (area_id);
CREATE INDEX service_by_scheme ON registry.service (scheme_id);
CREATE INDEX service_by_organisation ON registry.service (organisation_id);
CREATE INDEX partnership_by_scheme ON registry.partnership (scheme_id);
CREATE INDEX partnership_member_by_organisation ON registry.partnership_member (organisation_id);
CREATE INDEX award_by_programme ON registry.award (programme_id);
CREATE INDEX award_by_recipient ON registry.award (recipient_organisation_id);
CREATE INDEX award_by_scheme ON registry.award (scheme_id);
CREATE INDEX observation_by_indicator ON registry.observation (indicator_id);
CREATE INDEX observation_by_area ON registry.observation (area_id);

GRANT SELECT ON ALL TABLES IN SCHEMA registry TO academy_worker;
