-- Files of a whole round for its staff. The pages ask for one and fetch it; the worker prepares it, and reads submissions
-- only while a file is being prepared, and only what whoever asked may read at that time.
CREATE TABLE grants.export (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  kind text NOT NULL CONSTRAINT export_kind_known CHECK (kind IN ('csv', 'xlsx', 'json', 'zip')),
  state text NOT NULL DEFAULT 'waiting'
    CONSTRAINT export_state_known CHECK (state IN ('waiting', 'preparing', 'ready', 'failed')),
  rows_done integer NOT NULL DEFAULT 0 CHECK (rows_done >= 0),
  rows_all integer NOT NULL DEFAULT 0 CHECK (rows_all >= 0),
  requested_by uuid NOT NULL REFERENCES auth.person,
  requested_at timestamptz NOT NULL DEFAULT now(),
  -- When the worker last said that it goes on.
  working_at timestamptz,
  finished_at timestamptz,
  expires_at timestamptz NOT NULL DEFAULT now() + interval '7 days',
  sha256 text,
  bytes integer CHECK (bytes > 0),
  CONSTRAINT export_ended_at CHECK ((state IN ('ready', 'failed')) = (finished_at IS NOT NULL)),
  CONSTRAINT export_ready_is_whole CHECK ((state = 'ready') = (sha256 IS NOT NULL) AND (sha256 IS NULL) = (bytes IS NULL))
);
CREATE INDEX export_of_round ON grants.export (round_id, id);
-- Who presses twice gets one file.
CREATE UNIQUE INDEX export_under_way ON grants.export (round_id, kind, requested_by) WHERE finished_at IS NULL;
CREATE TABLE grants.export_file (
  export_id uuid PRIMARY KEY REFERENCES grants.export ON DELETE CASCADE,
  data bytea NOT NULL
);
ALTER TABLE grants.export ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.export FORCE ROW LEVEL SECURITY;
ALTER TABLE grants.export_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.export_file FORCE ROW LEVEL SECURITY;
-- Whoever asked, and the fund managers of the round, as long as they read what is in it.
CREATE POLICY requester_or_manager_reads ON grants.export FOR SELECT TO academy_grants
  USING (expires_at > now() AND round_id = ANY ((SELECT grants.rounds_i_read())::uuid[])
    AND (requested_by = (SELECT grants.current_person())
      OR round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager']))::uuid[])));
CREATE POLICY staff_requests ON grants.export FOR INSERT TO academy_grants
  WITH CHECK (requested_by = grants.current_person() AND round_id = ANY ((SELECT grants.rounds_i_read())::uuid[])
    AND state = 'waiting' AND rows_all = 0 AND num_nonnulls(working_at, finished_at) = 0
    AND requested_at = now() AND expires_at = now() + interval '7 days');
CREATE POLICY with_its_export ON grants.export_file FOR SELECT TO academy_grants
  USING (export_id IN (SELECT id FROM grants.export));
CREATE POLICY worker_prepares ON grants.export FOR ALL TO academy_worker USING (true);
CREATE POLICY worker_keeps ON grants.export_file FOR INSERT TO academy_worker WITH CHECK (true);
GRANT SELECT, INSERT ON grants.export TO academy_grants;
GRANT SELECT ON grants.export_file TO academy_grants;
GRANT SELECT, DELETE, UPDATE (state, rows_done, rows_all, working_at, finished_at, sha256, bytes) ON grants.export TO academy_worker;
GRANT INSERT ON grants.export_file TO academy_worker;

-- A file that is being prepared, while whoever asked for it still reads its round: of nothing else are there rows.
CREATE FUNCTION grants.export_round(export uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT round.id FROM grants.export one JOIN grants.round ON round.id = one.round_id
  WHERE one.id = export AND one.state = 'preparing'
    AND (NOT round.sealed_until_closing OR now() >= round.closes_at + make_interval(mins => round.grace_minutes))
    AND EXISTS (SELECT FROM grants.round_role held WHERE held.round_id = round.id AND held.person_id = one.requested_by
      AND held.role IN ('fund-manager', 'senior-officer', 'panel', 'finance', 'auditor')
      AND held.from_at <= now() AND (held.to_at IS NULL OR held.to_at > now())) $$;

-- Every application of the round by its reference, with what stands of it. Sums are text, so that no reader rounds them.
CREATE FUNCTION grants.export_rows(export uuid, after_reference text, rows_max integer) RETURNS TABLE (
  reference text, status text, created_at timestamptz, submitted_at timestamptz, organisation text, postcode text,
  registrations text[], submission jsonb, canonical_json text, years jsonb, area_codes text[], version_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT application.reference, application.status, application.created_at, application.submitted_at, organisation.name,
    organisation.postcode,
    ARRAY(SELECT CASE stated.scheme WHEN 'other' THEN 'other:' ELSE stated.scheme || '-' END || stated.number
      FROM grants.organisation_registration stated
      WHERE stated.organisation_id = organisation.id AND stated.ended_at IS NULL ORDER BY stated.scheme, stated.number),
    CASE WHEN standing.id IS NOT NULL THEN jsonb_build_object('no', standing.no, 'receiptNumber', standing.receipt_number,
      'sha256', standing.sha256, 'lateWithinGrace', standing.late_within_grace, 'lateByRuling', standing.ruling_event_id IS NOT NULL,
      'leastViablePence', standing.least_viable_pence::text, 'peopleHelped', standing.people_helped) END,
    standing.canonical_json,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('financialYear', year.financial_year, 'grantPence', year.grant_pence::text,
        'matchPence', year.match_pence::text, 'costPence', year.cost_pence::text) ORDER BY year.financial_year), '[]')
      FROM grants.submission_year year WHERE year.submission_id = standing.id),
    ARRAY(SELECT place.area_code FROM grants.submission_place place WHERE place.submission_id = standing.id ORDER BY place.area_code),
    standing.round_version_id
  FROM grants.application
  JOIN grants.organisation ON organisation.id = application.organisation_id
  LEFT JOIN grants.submission standing ON standing.id = application.standing_submission_id
  WHERE application.round_id = grants.export_round(export) AND application.reference > after_reference
  ORDER BY application.reference LIMIT rows_max $$;

-- The forms that they answer.
CREATE FUNCTION grants.export_versions(export uuid) RETURNS TABLE (id uuid, definition jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT version.id, version.definition FROM grants.round_version version
  WHERE version.round_id = grants.export_round(export) ORDER BY version.no $$;
REVOKE EXECUTE ON FUNCTION grants.export_round(uuid), grants.export_rows(uuid, text, integer), grants.export_versions(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.export_rows(uuid, text, integer), grants.export_versions(uuid) TO academy_worker;
