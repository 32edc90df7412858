-- What the scores of a round say, and what people made of it (ADR 49). A run keeps what went into it, so that anybody makes it
-- again; it never changes, and scores are never written over.

-- Whether a division of the money was chosen, from when on nothing changes that it was made of.
CREATE FUNCTION grants.weighing_is_locked(of_round uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT false $$;
REVOKE EXECUTE ON FUNCTION grants.weighing_is_locked(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.weighing_is_locked(uuid) TO academy_grants;

CREATE TABLE grants.calibration (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  made_by uuid NOT NULL REFERENCES auth.person,
  made_at timestamptz NOT NULL DEFAULT now(),
  -- Ranks are drawn from it.
  seed bigint NOT NULL CONSTRAINT calibration_seed_check CHECK (seed BETWEEN 0 AND 4294967295),
  -- How many bids are meant to be funded.
  cut integer NOT NULL CONSTRAINT calibration_cut_check CHECK (cut BETWEEN 0 AND 100000),
  -- What went in, by reference and assessor, as the text that was hashed: scores, and the scores that were agreed.
  canonical_json text NOT NULL,
  reviews jsonb NOT NULL GENERATED ALWAYS AS ((canonical_json::jsonb) -> 'reviews') STORED,
  sha256 text NOT NULL CONSTRAINT calibration_hash_is_of_the_text
    CHECK (sha256 = encode(sha256(convert_to(canonical_json, 'UTF8')), 'hex')),
  results jsonb NOT NULL
);
CREATE INDEX calibration_of_round ON grants.calibration (round_id, id);

-- What people who talked about a bid made of its scores. The last one stands, as long as the bid has the same reviews.
CREATE TABLE grants.moderation (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  application_id uuid NOT NULL REFERENCES grants.application,
  -- The run that lay before them, and the reviews of the bid in it, which the database takes from there.
  calibration_id uuid NOT NULL REFERENCES grants.calibration,
  reviews jsonb NOT NULL DEFAULT '[]',
  supersedes uuid REFERENCES grants.moderation,
  outcome text NOT NULL CONSTRAINT moderation_outcome_known CHECK (outcome IN ('kept', 'agreed', 'review-asked')),
  agreed_hundredths integer CONSTRAINT moderation_agreed_hundredths_check CHECK (agreed_hundredths BETWEEN 0 AND 10000),
  reason text NOT NULL CONSTRAINT moderation_reason_check CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
  -- Who took part.
  present text NOT NULL CONSTRAINT moderation_present_check CHECK (length(btrim(present)) BETWEEN 1 AND 1000),
  recorded_by uuid NOT NULL REFERENCES auth.person,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT moderation_agrees_on_a_score CHECK ((outcome = 'agreed') = (agreed_hundredths IS NOT NULL)),
  CONSTRAINT moderation_in_a_row UNIQUE NULLS NOT DISTINCT (application_id, supersedes)
);
CREATE INDEX moderation_of_round ON grants.moderation (round_id, application_id, id);

DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['calibration', 'moderation'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_immutable BEFORE UPDATE OR DELETE ON grants.%1$s
      FOR EACH ROW EXECUTE FUNCTION grants.refuse_change()', part);
    EXECUTE format('CREATE TRIGGER %1$s_not_emptied BEFORE TRUNCATE ON grants.%1$s
      FOR EACH STATEMENT EXECUTE FUNCTION grants.refuse_change()', part);
  END LOOP;
END $$;

CREATE FUNCTION grants.check_moderation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  run grants.calibration;
  bid text;
BEGIN
  SELECT * INTO run FROM grants.calibration WHERE round_id = NEW.round_id ORDER BY id DESC LIMIT 1;
  IF run.id IS DISTINCT FROM NEW.calibration_id THEN
    RAISE EXCEPTION 'what is moderated is the last run' USING ERRCODE = 'restrict_violation';
  END IF;
  SELECT reference INTO bid FROM grants.application
  WHERE id = NEW.application_id AND round_id = NEW.round_id AND status <> 'withdrawn';
  NEW.reviews := jsonb_path_query_array(run.reviews, '$[*] ? (@.bid == $bid)', jsonb_build_object('bid', bid));
  IF bid IS NULL OR NEW.reviews = '[]' THEN
    RAISE EXCEPTION 'what is moderated is a bid of the run' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.supersedes IS NOT NULL AND NOT EXISTS (SELECT FROM grants.moderation earlier
      WHERE earlier.id = NEW.supersedes AND earlier.application_id = NEW.application_id) THEN
    RAISE EXCEPTION 'what is superseded is of the same bid' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER moderation_checked BEFORE INSERT ON grants.moderation FOR EACH ROW EXECUTE FUNCTION grants.check_moderation();

CREATE FUNCTION grants.refuse_when_locked() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE concerned uuid;
BEGIN
  IF TG_TABLE_NAME IN ('calibration', 'moderation') THEN
    concerned := NEW.round_id;
  ELSE
    SELECT round_id INTO STRICT concerned FROM grants.assignment WHERE id = NEW.assignment_id;
  END IF;
  IF grants.weighing_is_locked(concerned) THEN
    RAISE EXCEPTION 'a division of the money was chosen' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER calibration_before_lock BEFORE INSERT ON grants.calibration
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_when_locked();
CREATE TRIGGER moderation_before_lock BEFORE INSERT ON grants.moderation
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_when_locked();
CREATE TRIGGER criterion_score_before_lock BEFORE INSERT ON grants.criterion_score
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_when_locked();
CREATE TRIGGER assignment_event_before_lock BEFORE INSERT ON grants.assignment_event
  FOR EACH ROW WHEN (NEW.kind IN ('finished', 'sent-back')) EXECUTE FUNCTION grants.refuse_when_locked();

-- The bids of a round that go on, with the finished reviews of each.
CREATE FUNCTION grants.bids_to_weigh(of_round uuid) RETURNS TABLE (reference text, organisation text, version_id uuid, reviews jsonb,
  unfinished integer)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1500 SET search_path = '' AS $$
  SELECT application.reference, organisation.name, sent.round_version_id, coalesce(given.reviews, '[]'), coalesce(given.unfinished, 0)
  FROM grants.application
  JOIN grants.organisation ON organisation.id = application.organisation_id
  JOIN grants.submission sent ON sent.id = application.standing_submission_id
  LEFT JOIN (
    SELECT own.application_id,
      jsonb_agg(jsonb_build_object('assessor', own.person_id, 'name', person.name, 'scores', scored.scores) ORDER BY own.person_id)
        FILTER (WHERE own.status = 'finished') AS reviews,
      (count(*) FILTER (WHERE own.status IN ('offered', 'accepted', 'sent-back')))::int AS unfinished
    FROM grants.assignment own
    JOIN auth.person ON person.id = own.person_id
    LEFT JOIN (
      SELECT assignment_id, jsonb_object_agg(criterion, score) AS scores
      FROM (SELECT DISTINCT ON (score.assignment_id, score.criterion) score.assignment_id, score.criterion, score.score
        FROM grants.criterion_score score JOIN grants.assignment one ON one.id = score.assignment_id
        WHERE one.round_id = of_round AND one.status = 'finished'
        ORDER BY score.assignment_id, score.criterion, score.version DESC) last
      GROUP BY assignment_id) scored ON scored.assignment_id = own.id
    WHERE own.round_id = of_round GROUP BY own.application_id) given ON given.application_id = application.id
  WHERE application.round_id = of_round AND application.status <> 'withdrawn'
    AND of_round = ANY (grants.rounds_i_weigh(ARRAY['fund-manager', 'senior-officer', 'panel', 'auditor']))
  ORDER BY application.reference $$;
REVOKE EXECUTE ON FUNCTION grants.bids_to_weigh(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.bids_to_weigh(uuid) TO academy_grants;

-- A submission that takes the place of the one that was assessed: finished assessments go back to their assessors, who confirm
-- or change what they gave.
CREATE FUNCTION grants.return_assessments() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT grants.weighing_is_locked(NEW.round_id) THEN
    INSERT INTO grants.assignment_event (assignment_id, kind, reason)
    SELECT id, 'sent-back', 'later-submission' FROM grants.assignment WHERE application_id = NEW.id AND status = 'finished';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER application_resubmitted AFTER UPDATE OF standing_submission_id ON grants.application FOR EACH ROW
  WHEN (OLD.standing_submission_id IS NOT NULL AND NEW.standing_submission_id <> OLD.standing_submission_id)
  EXECUTE FUNCTION grants.return_assessments();
-- The text that its assessor had before him when he last finished, where another one stands now.
CREATE FUNCTION grants.assessed_before(assignment uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT earlier.canonical_json
  FROM grants.assignment own
  JOIN grants.application ON application.id = own.application_id
  JOIN LATERAL (SELECT max(event.at) AS at FROM grants.assignment_event event
    WHERE event.assignment_id = own.id AND event.kind = 'finished') finished ON true
  JOIN LATERAL (SELECT sent.* FROM grants.submission sent
    WHERE sent.application_id = own.application_id AND sent.submitted_at <= finished.at ORDER BY sent.no DESC LIMIT 1) earlier ON true
  WHERE own.id = assignment AND earlier.id <> application.standing_submission_id AND grants.may_assess(own) $$;
REVOKE EXECUTE ON FUNCTION grants.assessed_before(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.assessed_before(uuid) TO academy_grants;
CREATE FUNCTION grants.log_return() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.conflict_log (id, event, application_id, detail)
  SELECT NEW.id, 'assignment.sent-back', own.application_id, jsonb_build_object('assignment', own.id, 'person', own.person_id, 'reason', NEW.reason)
  FROM grants.assignment own WHERE own.id = NEW.assignment_id;
  RETURN NULL;
END $$;
CREATE TRIGGER assignment_event_return_logged AFTER INSERT ON grants.assignment_event
  FOR EACH ROW WHEN (NEW.kind = 'sent-back' AND NEW.actor_id IS NULL) EXECUTE FUNCTION grants.log_return();

ALTER TABLE grants.calibration ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.moderation ENABLE ROW LEVEL SECURITY;
-- To whom one bid of the round is closed all of them are: what is left would tell of it.
CREATE POLICY who_weighs_reads ON grants.calibration FOR SELECT TO academy_grants USING (round_id = ANY (
  (SELECT grants.rounds_i_weigh(ARRAY['fund-manager', 'senior-officer', 'panel', 'auditor']))::uuid[]));
CREATE POLICY officer_makes ON grants.calibration FOR INSERT TO academy_grants
  WITH CHECK (made_by = grants.current_person() AND made_at = now()
    AND round_id = ANY ((SELECT grants.rounds_i_weigh(ARRAY['fund-manager', 'senior-officer']))::uuid[]));
CREATE POLICY who_weighs_reads ON grants.moderation FOR SELECT TO academy_grants USING (round_id = ANY (
  (SELECT grants.rounds_i_weigh(ARRAY['fund-manager', 'senior-officer', 'panel', 'auditor']))::uuid[]));
CREATE POLICY panel_records ON grants.moderation FOR INSERT TO academy_grants
  WITH CHECK (recorded_by = grants.current_person() AND recorded_at = now()
    AND round_id = ANY ((SELECT grants.rounds_i_weigh(ARRAY['fund-manager', 'senior-officer', 'panel']))::uuid[]));
GRANT SELECT, INSERT ON grants.calibration, grants.moderation TO academy_grants;
