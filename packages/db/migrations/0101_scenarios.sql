-- How the money of a round could be divided (ADR 48): scenarios A, B, C… of what the panel sets, each version kept with all that goes
-- into it, and what the worker found for it. One is chosen; nothing of the round changes after that.

-- The rounds whose division the person may see: to whom no bid is closed, once nothing is taken any more.
CREATE FUNCTION grants.rounds_i_divide(roles text[]) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT coalesce(array_agg(round.id), '{}') FROM grants.round
      WHERE round.id = ANY (grants.rounds_i_weigh(roles)) AND round.status <> 'draft'
        AND now() >= round.closes_at + make_interval(mins => round.grace_minutes) $$;

CREATE TABLE grants.scenario (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  no integer NOT NULL CONSTRAINT scenario_no_check CHECK (no BETWEEN 1 AND 26),
  letter text NOT NULL GENERATED ALWAYS AS (chr(64 + no)) STORED,
  name text NOT NULL CONSTRAINT scenario_name_check CHECK (length(btrim(name)) BETWEEN 1 AND 100),
  status text NOT NULL DEFAULT 'drafted' CONSTRAINT scenario_status_known CHECK (status IN ('drafted', 'solved', 'chosen', 'dropped')),
  -- The version that counts; nothing between making the scenario and its first version.
  version_id uuid,
  based_on uuid REFERENCES grants.scenario,
  made_by uuid NOT NULL REFERENCES auth.person,
  made_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT scenario_letter_once UNIQUE (round_id, no)
);
CREATE UNIQUE INDEX scenario_one_chosen ON grants.scenario (round_id) WHERE status = 'chosen';

-- What the panel set and all facts that it was set about: the whole of what a division depends on, and its hash.
CREATE TABLE grants.scenario_version (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  scenario_id uuid NOT NULL REFERENCES grants.scenario,
  round_id uuid NOT NULL REFERENCES grants.round,
  no integer NOT NULL CONSTRAINT scenario_version_no_check CHECK (no > 0),
  canonical_json text NOT NULL,
  input jsonb NOT NULL GENERATED ALWAYS AS (canonical_json::jsonb) STORED,
  sha256 text NOT NULL CONSTRAINT scenario_version_hash_is_of_the_text
    CHECK (sha256 = encode(sha256(convert_to(canonical_json, 'UTF8')), 'hex')),
  -- Calibrated scores, or the mean of what assessors gave; each bid's interval, and the bids that are left out and why.
  scores_from text NOT NULL CONSTRAINT scenario_version_scores_from_known CHECK (scores_from IN ('calibration', 'mean')),
  calibration_id uuid,
  intervals jsonb NOT NULL DEFAULT '[]',
  left_out jsonb NOT NULL DEFAULT '[]',
  -- The version whose contested band is drawn by lot in this one.
  lot_of uuid REFERENCES grants.scenario_version,
  made_by uuid NOT NULL REFERENCES auth.person,
  made_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT scenario_version_calibrated CHECK ((calibration_id IS NOT NULL) = (scores_from = 'calibration')),
  CONSTRAINT scenario_version_once UNIQUE (scenario_id, no)
);
ALTER TABLE grants.scenario ADD CONSTRAINT scenario_version_id_fkey FOREIGN KEY (version_id) REFERENCES grants.scenario_version;

-- A bid decided by hand, with its reason and whoever said so first; and the second person who agrees.
CREATE TABLE grants.scenario_forced (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  scenario_id uuid NOT NULL REFERENCES grants.scenario,
  round_id uuid NOT NULL REFERENCES grants.round,
  reference text NOT NULL,
  outcome text NOT NULL CONSTRAINT scenario_forced_outcome_known CHECK (outcome IN ('in', 'out')),
  reason text NOT NULL CONSTRAINT scenario_forced_reason_check CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
  forced_by uuid NOT NULL REFERENCES auth.person,
  forced_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT scenario_forced_once UNIQUE (scenario_id, reference, outcome, reason)
);
CREATE TABLE grants.scenario_approval (
  forced_id uuid PRIMARY KEY REFERENCES grants.scenario_forced,
  round_id uuid NOT NULL REFERENCES grants.round,
  approved_by uuid NOT NULL REFERENCES auth.person,
  approved_at timestamptz NOT NULL DEFAULT now()
);

-- What the worker found, in steps, each kept once.
CREATE TABLE grants.scenario_result (
  version_id uuid NOT NULL REFERENCES grants.scenario_version,
  step text NOT NULL CONSTRAINT scenario_result_step_known CHECK (step IN ('awards', 'reasons', 'stability')),
  round_id uuid NOT NULL REFERENCES grants.round,
  -- Of the awards.
  status text CONSTRAINT scenario_result_status_known CHECK (status IN ('optimal', 'best-found', 'infeasible', 'failed')),
  content jsonb NOT NULL,
  solver text NOT NULL,
  kept_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (version_id, step),
  CONSTRAINT scenario_result_says_what CHECK ((status IS NOT NULL) = (step = 'awards'))
);
-- How far the worker is with a version; another takes over what says nothing for two minutes.
CREATE TABLE grants.scenario_work (
  version_id uuid PRIMARY KEY REFERENCES grants.scenario_version,
  round_id uuid NOT NULL REFERENCES grants.round,
  working_at timestamptz,
  tries integer NOT NULL DEFAULT 0 CONSTRAINT scenario_work_tries_check CHECK (tries >= 0),
  step text CONSTRAINT scenario_work_step_known CHECK (step IN ('awards', 'reasons', 'stability')),
  done integer NOT NULL DEFAULT 0 CONSTRAINT scenario_work_done_check CHECK (done >= 0),
  "all" integer NOT NULL DEFAULT 0 CONSTRAINT scenario_work_all_check CHECK ("all" >= 0),
  ended_at timestamptz
);
CREATE INDEX scenario_work_waits ON grants.scenario_work (version_id) WHERE ended_at IS NULL;

CREATE TABLE grants.scenario_event (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  scenario_id uuid NOT NULL REFERENCES grants.scenario,
  round_id uuid NOT NULL REFERENCES grants.round,
  version_id uuid NOT NULL REFERENCES grants.scenario_version,
  kind text NOT NULL CONSTRAINT scenario_event_kind_known CHECK (kind IN ('drafted', 'solved', 'chosen', 'dropped')),
  at timestamptz NOT NULL DEFAULT now(),
  -- Nobody where the worker solved it.
  actor_id uuid REFERENCES auth.person,
  reason text CONSTRAINT scenario_event_reason_check CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
  CONSTRAINT scenario_event_says_why CHECK ((reason IS NOT NULL) = (kind IN ('chosen', 'dropped'))),
  CONSTRAINT scenario_event_names_who CHECK ((actor_id IS NULL) = (kind = 'solved'))
);
CREATE INDEX scenario_event_order ON grants.scenario_event (scenario_id, seq);

-- From which lots are drawn: said once for a round, before anybody can know which bids are contested.
CREATE TABLE grants.scenario_lot_seed (
  round_id uuid PRIMARY KEY REFERENCES grants.round,
  seed text NOT NULL CONSTRAINT scenario_lot_seed_seed_check CHECK (length(btrim(seed)) BETWEEN 8 AND 200),
  -- Where the world can read it.
  published_at text NOT NULL CONSTRAINT scenario_lot_seed_published_at_check CHECK (length(btrim(published_at)) BETWEEN 1 AND 500),
  set_by uuid NOT NULL REFERENCES auth.person,
  set_at timestamptz NOT NULL DEFAULT now()
);
-- The division that was chosen, as it is published (docs/verify-allocation.mjs checks it).
CREATE TABLE grants.scenario_record (
  scenario_id uuid PRIMARY KEY REFERENCES grants.scenario,
  version_id uuid NOT NULL REFERENCES grants.scenario_version,
  round_id uuid NOT NULL REFERENCES grants.round,
  canonical_json text NOT NULL,
  sha256 text NOT NULL CONSTRAINT scenario_record_hash_is_of_the_text
    CHECK (sha256 = encode(sha256(convert_to(canonical_json, 'UTF8')), 'hex')),
  kept_by uuid NOT NULL REFERENCES auth.person,
  kept_at timestamptz NOT NULL DEFAULT now()
);

DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['scenario_version', 'scenario_forced', 'scenario_approval', 'scenario_result', 'scenario_event',
      'scenario_lot_seed', 'scenario_record'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_immutable BEFORE UPDATE OR DELETE ON grants.%1$s
      FOR EACH ROW EXECUTE FUNCTION grants.refuse_change()', part);
  END LOOP;
END $$;
CREATE TRIGGER scenario_changes_by_event BEFORE UPDATE ON grants.scenario
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_but_by_event();
CREATE TRIGGER scenario_not_deleted BEFORE DELETE ON grants.scenario
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();

-- Whatever is written of the scenarios of one round is written one after another, and nothing once one is chosen.
CREATE FUNCTION grants.divide_in_turn(of_round uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(of_round::text, 101));
  IF EXISTS (SELECT FROM grants.scenario WHERE round_id = of_round AND status = 'chosen') THEN
    RAISE EXCEPTION 'the money of this round is divided' USING ERRCODE = 'restrict_violation';
  END IF;
END $$;

CREATE FUNCTION grants.check_scenario() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM grants.divide_in_turn(NEW.round_id);
  IF NOT EXISTS (SELECT FROM grants.round WHERE id = NEW.round_id AND status = 'published'
      AND now() >= closes_at + make_interval(mins => grace_minutes)) THEN
    RAISE EXCEPTION 'money is divided once the round has closed' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.based_on IS NOT NULL AND NOT EXISTS (SELECT FROM grants.scenario WHERE id = NEW.based_on AND round_id = NEW.round_id) THEN
    RAISE EXCEPTION 'a scenario is made of one of its round' USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.no := (SELECT coalesce(max(no), 0) + 1 FROM grants.scenario WHERE round_id = NEW.round_id);
  RETURN NEW;
END $$;
CREATE TRIGGER scenario_checked BEFORE INSERT ON grants.scenario FOR EACH ROW EXECUTE FUNCTION grants.check_scenario();

CREATE FUNCTION grants.check_scenario_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM grants.divide_in_turn(NEW.round_id);
  IF NOT EXISTS (SELECT FROM grants.scenario WHERE id = NEW.scenario_id AND round_id = NEW.round_id) THEN
    RAISE EXCEPTION 'a version is of its scenario' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.lot_of IS NOT NULL AND NOT EXISTS (SELECT FROM grants.scenario_version drawn
      JOIN grants.scenario_result certain ON certain.version_id = drawn.id AND certain.step = 'stability'
      JOIN grants.scenario_lot_seed said ON said.round_id = drawn.round_id AND said.set_at < certain.kept_at
      WHERE drawn.id = NEW.lot_of AND drawn.scenario_id = NEW.scenario_id AND drawn.lot_of IS NULL AND drawn.sha256 = NEW.sha256) THEN
    RAISE EXCEPTION 'lots are drawn in a contested band that is known, from a seed that was said before' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER scenario_version_checked BEFORE INSERT ON grants.scenario_version
  FOR EACH ROW EXECUTE FUNCTION grants.check_scenario_version();
CREATE FUNCTION grants.tell_scenario_drafted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.scenario_event (scenario_id, round_id, version_id, kind, actor_id)
  VALUES (NEW.scenario_id, NEW.round_id, NEW.id, 'drafted', NEW.made_by);
  INSERT INTO grants.scenario_work (version_id, round_id) VALUES (NEW.id, NEW.round_id);
  INSERT INTO grants.scenario_forced (scenario_id, round_id, reference, outcome, reason, forced_by)
  SELECT NEW.scenario_id, NEW.round_id, word ->> 'bidId', word ->> 'outcome', word ->> 'reason', NEW.made_by
  FROM jsonb_array_elements(NEW.input -> 'forced') word ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER scenario_version_drafted AFTER INSERT ON grants.scenario_version
  FOR EACH ROW EXECUTE FUNCTION grants.tell_scenario_drafted();
CREATE FUNCTION grants.tell_scenario_solved() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.scenario_event (scenario_id, round_id, version_id, kind)
  SELECT id, round_id, version_id, 'solved' FROM grants.scenario WHERE version_id = NEW.version_id AND status = 'drafted';
  RETURN NULL;
END $$;
CREATE TRIGGER scenario_result_solved AFTER INSERT ON grants.scenario_result
  FOR EACH ROW WHEN (NEW.step = 'awards') EXECUTE FUNCTION grants.tell_scenario_solved();

CREATE FUNCTION grants.check_scenario_approval() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM grants.divide_in_turn(NEW.round_id);
  IF NOT EXISTS (SELECT FROM grants.scenario_forced WHERE id = NEW.forced_id AND round_id = NEW.round_id AND forced_by <> NEW.approved_by) THEN
    RAISE EXCEPTION 'what is decided by hand is approved by a second person' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER scenario_approval_checked BEFORE INSERT ON grants.scenario_approval
  FOR EACH ROW EXECUTE FUNCTION grants.check_scenario_approval();
CREATE FUNCTION grants.check_scenario_lot_seed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM grants.divide_in_turn(NEW.round_id);
  IF EXISTS (SELECT FROM grants.scenario_result WHERE round_id = NEW.round_id AND step = 'stability') THEN
    RAISE EXCEPTION 'a seed is said before the contested bids are known' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER scenario_lot_seed_checked BEFORE INSERT ON grants.scenario_lot_seed
  FOR EACH ROW EXECUTE FUNCTION grants.check_scenario_lot_seed();

CREATE TABLE grants.scenario_transition (
  from_status text NOT NULL,
  kind text NOT NULL,
  to_status text NOT NULL,
  PRIMARY KEY (from_status, kind)
);
INSERT INTO grants.scenario_transition (from_status, kind, to_status) VALUES
  ('drafted', 'drafted', 'drafted'), ('drafted', 'solved', 'solved'), ('drafted', 'dropped', 'dropped'),
  ('solved', 'drafted', 'drafted'), ('solved', 'chosen', 'chosen'), ('solved', 'dropped', 'dropped');
CREATE TRIGGER scenario_transition_immutable BEFORE UPDATE OR DELETE ON grants.scenario_transition
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();

CREATE FUNCTION grants.apply_scenario_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  found grants.scenario;
  next_status text;
BEGIN
  IF NEW.kind IN ('drafted', 'solved') AND pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION 'a scenario is % by what is kept of it', NEW.kind USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind IN ('chosen', 'dropped') THEN PERFORM grants.divide_in_turn(NEW.round_id); END IF;
  SELECT * INTO STRICT found FROM grants.scenario WHERE id = NEW.scenario_id AND round_id = NEW.round_id FOR NO KEY UPDATE;
  SELECT to_status INTO next_status FROM grants.scenario_transition WHERE from_status = found.status AND kind = NEW.kind;
  IF next_status IS NULL OR (NEW.kind <> 'drafted' AND NEW.version_id IS DISTINCT FROM found.version_id) THEN
    RAISE EXCEPTION '% cannot follow %', NEW.kind, found.status USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind = 'chosen' THEN
    IF NOT EXISTS (SELECT FROM grants.scenario_result WHERE version_id = NEW.version_id AND status IN ('optimal', 'best-found')) THEN
      RAISE EXCEPTION 'only a scenario with awards is chosen' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NOT EXISTS (SELECT FROM grants.scenario_record WHERE scenario_id = NEW.scenario_id AND version_id = NEW.version_id) THEN
      RAISE EXCEPTION 'what is chosen is kept as it is published' USING ERRCODE = 'restrict_violation';
    END IF;
    IF EXISTS (SELECT FROM grants.scenario_version version CROSS JOIN LATERAL jsonb_array_elements(version.input -> 'forced') word
        WHERE version.id = NEW.version_id AND NOT EXISTS (SELECT FROM grants.scenario_forced said
          JOIN grants.scenario_approval ON scenario_approval.forced_id = said.id
          WHERE said.scenario_id = NEW.scenario_id AND said.reference = word ->> 'bidId' AND said.outcome = word ->> 'outcome'
            AND said.reason = word ->> 'reason')) THEN
      RAISE EXCEPTION 'what is decided by hand is approved by a second person' USING ERRCODE = 'restrict_violation';
    END IF;
    IF EXISTS (SELECT FROM grants.scenario_version version CROSS JOIN LATERAL jsonb_array_elements(version.input -> 'bids') bid
        WHERE version.id = NEW.version_id AND NOT EXISTS (SELECT FROM grants.application one WHERE one.round_id = NEW.round_id
          AND one.reference = bid ->> 'id' AND one.status <> 'withdrawn')) THEN
      RAISE EXCEPTION 'a bid of it was withdrawn' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  UPDATE grants.scenario SET status = next_status, version_id = NEW.version_id WHERE id = found.id;
  RETURN NULL;
END $$;
CREATE TRIGGER scenario_event_applied AFTER INSERT ON grants.scenario_event
  FOR EACH ROW EXECUTE FUNCTION grants.apply_scenario_event();

-- The facts of every bid of a round that was submitted, with what was answered to some questions, for who divides its money. Partners
-- are the organisations that they are known to be, and else a number made of their name.
CREATE FUNCTION grants.bids_to_divide(of_round uuid, fields text[]) RETURNS TABLE (reference text, status text, organisation_id uuid,
  organisation text, income_pence bigint, asked jsonb, least_viable_pence bigint, people_helped integer, areas text[], partners text[],
  answers jsonb, assessments jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT application.reference, application.status, organisation.stands_as, organisation.name, organisation.last_income_pence,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('financialYear', year.financial_year, 'pence', year.grant_pence::text)
        ORDER BY year.financial_year), '[]') FROM grants.submission_year year WHERE year.submission_id = sent.id),
    sent.least_viable_pence, sent.people_helped,
    ARRAY(SELECT place.area_code FROM grants.submission_place place WHERE place.submission_id = sent.id
      UNION SELECT unnest(area.containing_codes) FROM grants.submission_place place JOIN published.area ON area.code = place.area_code
        AND area.release_to IS NULL AND area.valid_to IS NULL WHERE place.submission_id = sent.id ORDER BY 1),
    ARRAY(SELECT DISTINCT coalesce(
        (SELECT known.stands_as FROM grants.organisation_registration numbered JOIN grants.organisation known
          ON known.id = numbered.organisation_id WHERE numbered.ended_at IS NULL AND numbered.status <> 'refused'
          AND numbered.number = upper(regexp_replace(partner.number, '\s', '', 'g'))
          ORDER BY numbered.status <> 'confirmed', known.stands_as LIMIT 1),
        (SELECT known.stands_as FROM grants.organisation known WHERE known.name_key = grants.name_key(partner.name)
          ORDER BY known.stands_as LIMIT 1),
        md5(of_round || grants.name_key(partner.name))::uuid)::text
      FROM grants.partners_of(sent.id) partner ORDER BY 1),
    (SELECT coalesce(jsonb_object_agg(answer.key, answer.value), '{}')
      FROM jsonb_each(CASE WHEN cardinality(fields) = 0 THEN '{}' ELSE sent.canonical_json::jsonb -> 'answers' END) answer
      WHERE answer.key = ANY (fields)),
    (SELECT coalesce(jsonb_agg(given.scores ORDER BY given.id), '[]') FROM (
        SELECT own.id, jsonb_agg(jsonb_build_object('criterion', last.criterion, 'score', last.score) ORDER BY last.criterion) AS scores
        FROM grants.assignment own CROSS JOIN LATERAL (SELECT DISTINCT ON (one.criterion) one.criterion, one.score
          FROM grants.criterion_score one WHERE one.assignment_id = own.id ORDER BY one.criterion, one.version DESC) last
        WHERE own.application_id = application.id AND own.status = 'finished' GROUP BY own.id) given)
  FROM grants.application
  JOIN grants.organisation ON organisation.id = application.organisation_id
  JOIN grants.submission sent ON sent.id = application.standing_submission_id
  WHERE application.round_id = of_round
    AND of_round = ANY (grants.rounds_i_divide(ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']))
  ORDER BY application.reference $$;
REVOKE EXECUTE ON FUNCTION grants.rounds_i_divide(text[]), grants.divide_in_turn(uuid), grants.bids_to_divide(uuid, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.rounds_i_divide(text[]), grants.bids_to_divide(uuid, text[]) TO academy_grants;

DO $$
DECLARE
  part text;
  readers text := $r$round_id = ANY ((SELECT grants.rounds_i_divide(ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']))::uuid[])$r$;
  writers text := $w$round_id = ANY ((SELECT grants.rounds_i_divide(ARRAY['fund-manager', 'senior-officer', 'panel']))::uuid[])$w$;
BEGIN
  FOREACH part IN ARRAY ARRAY['scenario', 'scenario_version', 'scenario_forced', 'scenario_approval', 'scenario_result',
      'scenario_work', 'scenario_event', 'scenario_lot_seed', 'scenario_record'] LOOP
    EXECUTE format('ALTER TABLE grants.%I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY who_divides_reads ON grants.%I FOR SELECT TO academy_grants USING (%s)', part, readers);
    EXECUTE format('GRANT SELECT ON grants.%I TO academy_grants', part);
  END LOOP;
  EXECUTE format($p$CREATE POLICY who_divides_makes ON grants.scenario FOR INSERT TO academy_grants
    WITH CHECK (made_by = grants.current_person() AND made_at = now() AND status = 'drafted' AND version_id IS NULL AND %s)$p$, writers);
  EXECUTE format($p$CREATE POLICY who_divides_sets ON grants.scenario_version FOR INSERT TO academy_grants
    WITH CHECK (made_by = grants.current_person() AND made_at = now() AND %s)$p$, writers);
  EXECUTE format($p$CREATE POLICY who_divides_approves ON grants.scenario_approval FOR INSERT TO academy_grants
    WITH CHECK (approved_by = grants.current_person() AND approved_at = now() AND %s)$p$, writers);
  EXECUTE format($p$CREATE POLICY who_divides_drops ON grants.scenario_event FOR INSERT TO academy_grants
    WITH CHECK (actor_id = grants.current_person() AND at = now() AND kind = 'dropped' AND %s)$p$, writers);
  EXECUTE format($p$CREATE POLICY who_divides_says ON grants.scenario_lot_seed FOR INSERT TO academy_grants
    WITH CHECK (set_by = grants.current_person() AND set_at = now() AND %s)$p$, writers);
END $$;
CREATE POLICY panel_chooses ON grants.scenario_event FOR INSERT TO academy_grants
  WITH CHECK (actor_id = grants.current_person() AND at = now() AND kind = 'chosen'
    AND round_id = ANY ((SELECT grants.rounds_i_divide(ARRAY['fund-manager', 'panel']))::uuid[]));
CREATE POLICY panel_keeps ON grants.scenario_record FOR INSERT TO academy_grants
  WITH CHECK (kept_by = grants.current_person() AND kept_at = now()
    AND round_id = ANY ((SELECT grants.rounds_i_divide(ARRAY['fund-manager', 'panel']))::uuid[]));
GRANT INSERT ON grants.scenario, grants.scenario_version, grants.scenario_approval, grants.scenario_event, grants.scenario_lot_seed,
  grants.scenario_record TO academy_grants;
GRANT SELECT ON grants.scenario_transition TO academy_grants;

-- The worker reads what is to be solved, says how far it is, and keeps what it found.
CREATE POLICY worker_takes ON grants.scenario FOR SELECT TO academy_worker USING (true);
CREATE POLICY worker_solves ON grants.scenario_version FOR SELECT TO academy_worker USING (true);
CREATE POLICY worker_goes_on ON grants.scenario_result FOR SELECT TO academy_worker USING (true);
CREATE POLICY worker_keeps ON grants.scenario_result FOR INSERT TO academy_worker WITH CHECK (true);
CREATE POLICY worker_takes ON grants.scenario_work FOR ALL TO academy_worker USING (true);
CREATE POLICY worker_draws ON grants.scenario_lot_seed FOR SELECT TO academy_worker USING (true);
GRANT SELECT (id, round_id, version_id, status) ON grants.scenario TO academy_worker;
GRANT SELECT (id, round_id, scenario_id, input, intervals, lot_of) ON grants.scenario_version TO academy_worker;
GRANT SELECT, INSERT ON grants.scenario_result TO academy_worker;
GRANT SELECT, UPDATE (working_at, tries, step, done, "all", ended_at) ON grants.scenario_work TO academy_worker;
GRANT SELECT (round_id, seed) ON grants.scenario_lot_seed TO academy_worker;
