-- Who assesses what, and how (ADR 47). The state of an assignment is what its events say; it stands beside them for reading.
CREATE TABLE grants.assignment (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  application_id uuid NOT NULL REFERENCES grants.application,
  person_id uuid NOT NULL REFERENCES auth.person,
  status text NOT NULL DEFAULT 'offered' CONSTRAINT assignment_status_known CHECK (status IN ('offered', 'accepted', 'finished',
    'sent-back', 'declined', 'recused', 'unassigned', 'void')),
  due_on date,
  offered_by uuid NOT NULL REFERENCES auth.person,
  offered_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX assignment_once ON grants.assignment (application_id, person_id)
  WHERE status IN ('offered', 'accepted', 'finished', 'sent-back');
CREATE INDEX assignment_of_round ON grants.assignment (round_id, application_id);
CREATE INDEX assignment_of_person ON grants.assignment (person_id, id);
CREATE TABLE grants.assignment_event (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  assignment_id uuid NOT NULL REFERENCES grants.assignment,
  kind text NOT NULL CONSTRAINT assignment_event_kind_known CHECK (kind IN ('offered', 'accepted', 'declined', 'recused',
    'unassigned', 'finished', 'sent-back', 'voided')),
  at timestamptz NOT NULL DEFAULT now(),
  -- Nobody where the database did it, because a conflict became known.
  actor_id uuid REFERENCES auth.person,
  reason text CONSTRAINT assignment_event_reason_check CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
  CONSTRAINT assignment_event_says_why CHECK ((reason IS NOT NULL) = (kind IN ('declined', 'recused', 'unassigned', 'sent-back', 'voided')))
);
CREATE INDEX assignment_event_order ON grants.assignment_event (assignment_id, seq);
CREATE TABLE grants.assignment_transition (
  from_status text NOT NULL,
  kind text NOT NULL,
  to_status text NOT NULL,
  PRIMARY KEY (from_status, kind)
);
INSERT INTO grants.assignment_transition (from_status, kind, to_status) VALUES
  ('offered', 'accepted', 'accepted'), ('offered', 'declined', 'declined'), ('offered', 'recused', 'recused'),
  ('offered', 'unassigned', 'unassigned'), ('offered', 'voided', 'void'),
  ('accepted', 'finished', 'finished'), ('accepted', 'recused', 'recused'), ('accepted', 'unassigned', 'unassigned'),
  ('accepted', 'voided', 'void'),
  ('finished', 'sent-back', 'sent-back'), ('finished', 'voided', 'void'),
  ('sent-back', 'finished', 'finished'), ('sent-back', 'recused', 'recused'), ('sent-back', 'unassigned', 'unassigned'),
  ('sent-back', 'voided', 'void');
-- What somebody gave a bid by one criterion; every version is kept.
CREATE TABLE grants.criterion_score (
  assignment_id uuid NOT NULL REFERENCES grants.assignment,
  criterion text NOT NULL CONSTRAINT criterion_score_criterion_check CHECK (length(criterion) BETWEEN 1 AND 60),
  version integer NOT NULL CONSTRAINT criterion_score_version_check CHECK (version > 0),
  score integer CONSTRAINT criterion_score_score_check CHECK (score BETWEEN 0 AND 100),
  justification text NOT NULL DEFAULT '' CONSTRAINT criterion_score_justification_check CHECK (length(justification) <= 5000),
  note text NOT NULL DEFAULT '' CONSTRAINT criterion_score_note_check CHECK (length(note) <= 5000),
  note_for_feedback boolean NOT NULL DEFAULT false,
  written_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (assignment_id, criterion, version)
);
DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['assignment_event', 'assignment_transition', 'criterion_score'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_immutable BEFORE UPDATE OR DELETE ON grants.%1$s
      FOR EACH ROW EXECUTE FUNCTION grants.refuse_change()', part);
  END LOOP;
END $$;
CREATE TRIGGER assignment_changes_by_event BEFORE UPDATE ON grants.assignment
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_but_by_event();
CREATE TRIGGER assignment_not_deleted BEFORE DELETE ON grants.assignment
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();

-- A bid goes to an assessor of its round to whom it is open, once it was submitted and as long as it was not withdrawn.
CREATE FUNCTION grants.check_assignment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM grants.application WHERE id = NEW.application_id AND round_id = NEW.round_id
      AND standing_submission_id IS NOT NULL AND status <> 'withdrawn') THEN
    RAISE EXCEPTION 'only what was submitted is assigned' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT EXISTS (SELECT FROM grants.round_role held WHERE held.round_id = NEW.round_id AND held.person_id = NEW.person_id
      AND held.role = 'assessor' AND held.from_at <= now() AND (held.to_at IS NULL OR held.to_at > now())) THEN
    RAISE EXCEPTION 'a bid is assigned to an assessor of its round' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.person_id = ANY (grants.barred_people(NEW.application_id)) THEN
    RAISE EXCEPTION 'a conflict of interest closes this bid to him' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER assignment_checked BEFORE INSERT ON grants.assignment FOR EACH ROW EXECUTE FUNCTION grants.check_assignment();
CREATE FUNCTION grants.tell_assignment_offered() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.assignment_event (assignment_id, kind, actor_id) VALUES (NEW.id, 'offered', NEW.offered_by);
  RETURN NULL;
END $$;
CREATE TRIGGER assignment_offered AFTER INSERT ON grants.assignment
  FOR EACH ROW EXECUTE FUNCTION grants.tell_assignment_offered();

-- Whether whoever asks has declared about everything that an assignment asks him to.
CREATE FUNCTION grants.has_declared_about(application uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT NOT EXISTS (
        SELECT FROM grants.application one JOIN grants.organisation ON organisation.id = one.organisation_id
        CROSS JOIN LATERAL (
          SELECT one.id AS subject WHERE NOT grants.declares_by_name(one.round_id)
          UNION ALL
          SELECT md5(one.round_id || grants.plain_text(named.name))::uuid
          FROM unnest(organisation.name || ARRAY(SELECT partner.name FROM grants.partners_of(one.standing_submission_id) partner))
            AS named (name) WHERE grants.declares_by_name(one.round_id)) asked
        WHERE one.id = application AND NOT EXISTS (SELECT FROM grants.conflict_declared done WHERE done.round_id = one.round_id
          AND done.person_id = grants.current_person() AND done.subject = asked.subject)) $$;

CREATE FUNCTION grants.apply_assignment_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  found grants.assignment;
  next_status text;
BEGIN
  SELECT * INTO STRICT found FROM grants.assignment WHERE id = NEW.assignment_id FOR NO KEY UPDATE;
  IF NEW.kind = 'offered' THEN
    IF pg_trigger_depth() < 2 THEN
      RAISE EXCEPTION 'an assignment is offered once' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
  END IF;
  SELECT to_status INTO next_status FROM grants.assignment_transition WHERE from_status = found.status AND kind = NEW.kind;
  IF next_status IS NULL THEN
    RAISE EXCEPTION '% cannot follow %', NEW.kind, found.status USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind = 'accepted' AND NOT grants.has_declared_about(found.application_id) THEN
    RAISE EXCEPTION 'conflicts of interest are declared before' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind = 'finished' AND EXISTS (
      SELECT FROM grants.application JOIN grants.submission sent ON sent.id = application.standing_submission_id
      JOIN grants.round_version version ON version.id = sent.round_version_id
      CROSS JOIN LATERAL jsonb_array_elements(version.definition -> 'criteria') asked
      WHERE application.id = found.application_id AND NOT EXISTS (
        SELECT FROM (SELECT * FROM grants.criterion_score given WHERE given.assignment_id = found.id
            AND given.criterion = asked ->> 'name' ORDER BY given.version DESC LIMIT 1) last
        WHERE last.score IS NOT NULL AND btrim(last.justification) <> '')) THEN
    RAISE EXCEPTION 'every criterion has a score and a justification' USING ERRCODE = 'restrict_violation';
  END IF;
  UPDATE grants.assignment SET status = next_status WHERE id = found.id;
  -- Who recuses himself has said that he is too close.
  IF NEW.kind = 'recused' THEN
    INSERT INTO grants.conflict (round_id, application_id, person_id, kind, found_how, evidence)
    VALUES (found.round_id, found.application_id, found.person_id, 'recused', 'declared', jsonb_build_object('note', NEW.reason))
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER assignment_event_applied AFTER INSERT ON grants.assignment_event
  FOR EACH ROW EXECUTE FUNCTION grants.apply_assignment_event();

-- A conflict that becomes known, or is ruled to bar again, makes what was assigned void, with what was written.
CREATE FUNCTION grants.void_assignments() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NEW.ruling <> 'allowed' THEN
    INSERT INTO grants.assignment_event (assignment_id, kind, reason)
    SELECT id, 'voided', 'conflict of interest: ' || NEW.kind FROM grants.assignment
    WHERE application_id = NEW.application_id AND person_id = NEW.person_id
      AND status IN ('offered', 'accepted', 'finished', 'sent-back');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER conflict_voids AFTER INSERT OR UPDATE OF ruling ON grants.conflict
  FOR EACH ROW EXECUTE FUNCTION grants.void_assignments();

-- The one rule of reading for assessors: what is assigned to him, accepted, of a round whose seal is open, and not withdrawn.
CREATE FUNCTION grants.may_assess(assignment grants.assignment) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT assignment.person_id = grants.current_person() AND assignment.status IN ('accepted', 'finished', 'sent-back')
        AND assignment.application_id <> ALL (grants.barred_applications())
        AND assignment.round_id = ANY (grants.my_rounds(ARRAY['assessor']))
        AND EXISTS (SELECT FROM grants.application JOIN grants.round ON round.id = application.round_id
          WHERE application.id = assignment.application_id AND application.status <> 'withdrawn'
            AND (NOT round.sealed_until_closing OR now() >= round.closes_at + make_interval(mins => round.grace_minutes))) $$;

-- The bids of whoever asks, each with how far he is. Who applies is not said where assessors do not see it.
CREATE FUNCTION grants.my_assignments() RETURNS TABLE (id uuid, slug text, round jsonb, reference text, organisation text, status text,
  due_on date, scored integer, criteria integer, readable boolean, declared boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT own.id, round.slug, jsonb_build_object('en', round.name, 'cy', round.name_cy), application.reference,
    CASE WHEN grants.declares_by_name(round.id) THEN NULL ELSE organisation.name END, own.status, own.due_on,
    (SELECT count(*)::int FROM (SELECT DISTINCT ON (given.criterion) given.score, given.justification FROM grants.criterion_score given
      WHERE given.assignment_id = own.id ORDER BY given.criterion, given.version DESC) last
      WHERE last.score IS NOT NULL AND btrim(last.justification) <> ''),
    jsonb_array_length(version.definition -> 'criteria'), grants.may_assess(own),
    CASE own.status WHEN 'offered' THEN grants.has_declared_about(application.id) ELSE true END
  FROM grants.assignment own
  JOIN grants.round ON round.id = own.round_id
  JOIN grants.application ON application.id = own.application_id AND application.status <> 'withdrawn'
  JOIN grants.organisation ON organisation.id = application.organisation_id
  JOIN grants.submission sent ON sent.id = application.standing_submission_id
  JOIN grants.round_version version ON version.id = sent.round_version_id
  WHERE own.person_id = grants.current_person() AND own.status IN ('offered', 'accepted', 'finished', 'sent-back')
    AND own.application_id <> ALL (grants.barred_applications()) AND round.id = ANY (grants.my_rounds(ARRAY['assessor']))
  ORDER BY own.status = 'finished', own.due_on NULLS LAST, own.id $$;

-- One of them with all that its page shows: the text that was sealed, what was scored, and his finished scores of other bids.
CREATE FUNCTION grants.bid_to_assess(assignment uuid) RETURNS TABLE (submission_id uuid, version_id uuid, definition jsonb,
  canonical_json text, anonymous boolean, organisation text, partners text[], scores jsonb, earlier jsonb, sent_back text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT sent.id, version.id, version.definition, sent.canonical_json, grants.declares_by_name(own.round_id), organisation.name,
    ARRAY(SELECT partner.name FROM grants.partners_of(sent.id) partner ORDER BY 1),
    (SELECT coalesce(jsonb_agg(jsonb_build_object('criterion', last.criterion, 'version', last.version, 'score', last.score,
        'justification', last.justification, 'note', last.note, 'noteForFeedback', last.note_for_feedback, 'at', last.written_at)), '[]')
      FROM (SELECT DISTINCT ON (given.criterion) given.* FROM grants.criterion_score given
        WHERE given.assignment_id = own.id ORDER BY given.criterion, given.version DESC) last),
    (SELECT coalesce(jsonb_agg(jsonb_build_object('criterion', last.criterion, 'score', last.score)), '[]')
      FROM (SELECT DISTINCT ON (given.assignment_id, given.criterion) given.criterion, given.score FROM grants.assignment other
        JOIN grants.criterion_score given ON given.assignment_id = other.id
        WHERE other.person_id = own.person_id AND other.round_id = own.round_id AND other.id <> own.id AND other.status = 'finished'
        ORDER BY given.assignment_id, given.criterion, given.version DESC) last),
    (SELECT event.reason FROM grants.assignment_event event WHERE event.assignment_id = own.id AND event.kind = 'sent-back'
      AND own.status = 'sent-back' ORDER BY event.seq DESC LIMIT 1)
  FROM grants.assignment own
  JOIN grants.application ON application.id = own.application_id
  JOIN grants.organisation ON organisation.id = application.organisation_id
  JOIN grants.submission sent ON sent.id = application.standing_submission_id
  JOIN grants.round_version version ON version.id = sent.round_version_id
  WHERE own.id = assignment AND grants.may_assess(own) $$;

-- The board of a round for who assigns: the people with their load, and bids with their readers. Without scores.
CREATE FUNCTION grants.assessors_of_round(of_round uuid) RETURNS TABLE (person_id uuid, name text, language text, open integer,
  finished integer, behind integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT person.id, person.name, person.language,
    (count(own.id) FILTER (WHERE own.status IN ('offered', 'accepted', 'sent-back')))::int,
    (count(own.id) FILTER (WHERE own.status = 'finished'))::int,
    (count(own.id) FILTER (WHERE own.status IN ('offered', 'accepted', 'sent-back') AND own.due_on < current_date))::int
  FROM (SELECT DISTINCT held.person_id FROM grants.round_role held WHERE held.round_id = of_round AND held.role = 'assessor'
      AND held.from_at <= now() AND (held.to_at IS NULL OR held.to_at > now())) assessor
  JOIN auth.person ON person.id = assessor.person_id
  LEFT JOIN grants.assignment own ON own.round_id = of_round AND own.person_id = person.id
    AND own.application_id <> ALL ((SELECT grants.barred_applications())::uuid[])
  WHERE of_round = ANY (grants.my_rounds(ARRAY['fund-manager', 'senior-officer']))
  GROUP BY person.id ORDER BY person.name, person.id $$;
REVOKE EXECUTE ON FUNCTION grants.has_declared_about(uuid), grants.may_assess(grants.assignment), grants.my_assignments(),
  grants.bid_to_assess(uuid), grants.assessors_of_round(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.has_declared_about(uuid), grants.may_assess(grants.assignment), grants.my_assignments(),
  grants.bid_to_assess(uuid), grants.assessors_of_round(uuid) TO academy_grants;

-- An assessor reads what is assigned to him by these functions, and no application beside.
ALTER POLICY member_or_staff_reads ON grants.application
  USING (organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])
    OR (round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']))::uuid[])
      AND id <> ALL ((SELECT grants.barred_applications())::uuid[])));

ALTER TABLE grants.assignment ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.assignment_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.criterion_score ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_or_staff_reads ON grants.assignment FOR SELECT TO academy_grants
  USING (application_id <> ALL ((SELECT grants.barred_applications())::uuid[]) AND (person_id = (SELECT grants.current_person())
    OR round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer', 'panel', 'auditor']))::uuid[])));
CREATE POLICY officer_offers ON grants.assignment FOR INSERT TO academy_grants
  WITH CHECK (offered_by = grants.current_person() AND status = 'offered' AND offered_at = now()
    AND application_id <> ALL ((SELECT grants.barred_applications())::uuid[])
    AND round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer']))::uuid[]));
CREATE POLICY with_its_assignment ON grants.assignment_event FOR SELECT TO academy_grants
  USING (EXISTS (SELECT FROM grants.assignment own WHERE own.id = assignment_event.assignment_id));
CREATE POLICY assessor_moves ON grants.assignment_event FOR INSERT TO academy_grants
  WITH CHECK (actor_id = grants.current_person() AND kind IN ('accepted', 'declined', 'recused', 'finished')
    AND EXISTS (SELECT FROM grants.assignment own WHERE own.id = assignment_id AND own.person_id = grants.current_person()
      AND own.round_id = ANY ((SELECT grants.my_rounds(ARRAY['assessor']))::uuid[])));
CREATE POLICY officer_moves ON grants.assignment_event FOR INSERT TO academy_grants
  WITH CHECK (actor_id = grants.current_person() AND kind IN ('unassigned', 'sent-back')
    AND EXISTS (SELECT FROM grants.assignment own WHERE own.id = assignment_id AND own.person_id <> grants.current_person()
      AND own.round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer']))::uuid[])));
-- A score is its author's until he has finished.
CREATE POLICY own_or_finished_reads ON grants.criterion_score FOR SELECT TO academy_grants
  USING (EXISTS (SELECT FROM grants.assignment own WHERE own.id = criterion_score.assignment_id
    AND (own.person_id = (SELECT grants.current_person()) OR own.status IN ('finished', 'void'))));
CREATE POLICY assessor_scores ON grants.criterion_score FOR INSERT TO academy_grants
  WITH CHECK (EXISTS (SELECT FROM grants.assignment own WHERE own.id = assignment_id AND own.status IN ('accepted', 'sent-back')
    AND grants.may_assess(own)));
GRANT SELECT, INSERT ON grants.assignment, grants.assignment_event, grants.criterion_score TO academy_grants;
GRANT SELECT ON grants.assignment_transition TO academy_grants;
