-- What a bid's people are told of its decision (ADR 54): a letter in both languages, drafted from facts, edited by a person and called ready by one.
-- Nobody who applied sees any of it before the instant at which results are told.

CREATE TABLE grants.letter (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  set_id uuid NOT NULL REFERENCES grants.decision_set,
  decision_id uuid NOT NULL REFERENCES grants.decision,
  application_id uuid NOT NULL REFERENCES grants.application,
  -- What happened to the award after the seal, where the letter is about that.
  change_id uuid REFERENCES grants.award_change,
  made_by uuid NOT NULL REFERENCES auth.person,
  made_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT letter_once UNIQUE NULLS NOT DISTINCT (decision_id, change_id)
);
CREATE INDEX letter_of_application ON grants.letter (application_id, id);
CREATE INDEX letter_of_set ON grants.letter (set_id);

-- What it says; the last counts. The first is the draft.
CREATE TABLE grants.letter_text (
  letter_id uuid NOT NULL REFERENCES grants.letter,
  no integer NOT NULL CONSTRAINT letter_text_no_check CHECK (no > 0),
  round_id uuid NOT NULL REFERENCES grants.round,
  body_en text NOT NULL CONSTRAINT letter_text_body_en_check CHECK (length(btrim(body_en)) BETWEEN 1 AND 60000),
  body_cy text NOT NULL CONSTRAINT letter_text_body_cy_check CHECK (length(btrim(body_cy)) BETWEEN 1 AND 60000),
  written_by uuid NOT NULL REFERENCES auth.person,
  written_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (letter_id, no)
);

-- Somebody read a text and called it ready; a later text is not.
CREATE TABLE grants.letter_ready (
  letter_id uuid NOT NULL,
  text_no integer NOT NULL,
  round_id uuid NOT NULL REFERENCES grants.round,
  marked_by uuid NOT NULL REFERENCES auth.person,
  marked_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (letter_id, text_no),
  CONSTRAINT letter_ready_of_a_text FOREIGN KEY (letter_id, text_no) REFERENCES grants.letter_text (letter_id, no)
);

DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['letter', 'letter_text', 'letter_ready'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_immutable BEFORE UPDATE OR DELETE ON grants.%1$s
      FOR EACH ROW EXECUTE FUNCTION grants.refuse_change()', part);
    EXECUTE format('CREATE TRIGGER %1$s_not_emptied BEFORE TRUNCATE ON grants.%1$s
      FOR EACH STATEMENT EXECUTE FUNCTION grants.refuse_change()', part);
  END LOOP;
END $$;

-- A letter is of a decision of a sealed set, and of nothing that nobody approved.
CREATE FUNCTION grants.check_letter() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM grants.decision given JOIN grants.decision_set made ON made.id = given.set_id
      WHERE given.id = NEW.decision_id AND given.application_id = NEW.application_id AND made.id = NEW.set_id AND made.round_id = NEW.round_id
        AND made.status = 'sealed') THEN
    RAISE EXCEPTION 'a letter is about a decision that is sealed' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.change_id IS NOT NULL AND NOT EXISTS (SELECT FROM grants.award_change change
      JOIN grants.award_change_answer said ON said.change_id = change.id AND said.answer = 'approved'
      WHERE change.id = NEW.change_id AND change.decision_id = NEW.decision_id) THEN
    RAISE EXCEPTION 'a letter is about a change that was approved' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER letter_checked BEFORE INSERT ON grants.letter FOR EACH ROW EXECUTE FUNCTION grants.check_letter();

-- While an announcement stands, letters of decisions are what was approved with it; those of later changes are ready once, and then told.
CREATE FUNCTION grants.is_letter_locked(of_letter uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT CASE WHEN letter.change_id IS NULL
    THEN EXISTS (SELECT FROM grants.announcement WHERE round_id = letter.round_id AND status IN ('proposed', 'approved'))
    ELSE EXISTS (SELECT FROM grants.letter_ready WHERE letter_id = letter.id) END
  FROM grants.letter WHERE letter.id = of_letter $$;
CREATE FUNCTION grants.check_letter_text() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM grants.decide_in_turn(NEW.round_id);
  IF NOT EXISTS (SELECT FROM grants.letter WHERE id = NEW.letter_id AND round_id = NEW.round_id) THEN
    RAISE EXCEPTION 'a text is of a letter of its round' USING ERRCODE = 'restrict_violation';
  END IF;
  IF grants.is_letter_locked(NEW.letter_id) THEN
    RAISE EXCEPTION 'what is announced is not written anew' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER letter_text_checked BEFORE INSERT ON grants.letter_text FOR EACH ROW EXECUTE FUNCTION grants.check_letter_text();
CREATE FUNCTION grants.check_letter_ready() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM grants.decide_in_turn(NEW.round_id);
  IF NOT EXISTS (SELECT FROM grants.letter WHERE id = NEW.letter_id AND round_id = NEW.round_id)
    OR NEW.text_no <> (SELECT max(no) FROM grants.letter_text WHERE letter_id = NEW.letter_id) THEN
    RAISE EXCEPTION 'what is ready is the last text' USING ERRCODE = 'restrict_violation';
  END IF;
  IF grants.is_letter_locked(NEW.letter_id) THEN
    RAISE EXCEPTION 'what is announced is ready already' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER letter_ready_checked BEFORE INSERT ON grants.letter_ready FOR EACH ROW EXECUTE FUNCTION grants.check_letter_ready();

-- How many decisions of a set have no letter that is ready as it last stands.
CREATE FUNCTION grants.letters_missing(of_set uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT count(*)::integer FROM grants.decision given
  WHERE given.set_id = of_set AND NOT EXISTS (SELECT FROM grants.letter JOIN grants.letter_ready ready ON ready.letter_id = letter.id
    WHERE letter.decision_id = given.id AND letter.change_id IS NULL
      AND ready.text_no = (SELECT max(no) FROM grants.letter_text WHERE letter_id = letter.id)) $$;

CREATE FUNCTION grants.check_announced_letters() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF grants.letters_missing(NEW.set_id) > 0 THEN
    RAISE EXCEPTION 'results are announced once every letter is ready' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER announcement_has_letters BEFORE INSERT ON grants.announcement
  FOR EACH ROW EXECUTE FUNCTION grants.check_announced_letters();

-- What readers wrote for the applicant: justifications, and notes that are for feedback, of assessments that are finished. In an order that tells
-- nobody who wrote what: another one for each criterion.
CREATE FUNCTION grants.feedback_of(of_round uuid) RETURNS TABLE (application_id uuid, criterion text, said jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT done.application_id, given.criterion, jsonb_agg(words.said ORDER BY md5(done.id || given.criterion), words.at)
  FROM grants.assignment done
  JOIN LATERAL (SELECT DISTINCT ON (score.criterion) score.criterion, score.justification, score.note, score.note_for_feedback
    FROM grants.criterion_score score WHERE score.assignment_id = done.id ORDER BY score.criterion, score.version DESC) given ON true
  CROSS JOIN LATERAL (VALUES (1, given.justification), (2, CASE WHEN given.note_for_feedback THEN given.note END)) words (at, said)
  WHERE done.round_id = of_round AND done.status = 'finished' AND btrim(coalesce(words.said, '')) <> ''
    AND of_round = ANY (grants.rounds_i_divide(ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']))
  GROUP BY done.application_id, given.criterion $$;

-- The result of one's own application, once results are told: what is sealed of it, what became of it since, and its letters.
CREATE FUNCTION grants.result_of(of_application uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT jsonb_build_object('toldAt', grants.told_at(own.round_id), 'outcome', given.outcome, 'reserveRank', given.reserve_rank,
    'years', given.years, 'pence', given.pence::text,
    'changes', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', change.kind, 'years', change.years, 'pence', change.pence::text, 'at', said.answered_at)
        ORDER BY change.seq), '[]')
      FROM grants.award_change change JOIN grants.award_change_answer said ON said.change_id = change.id AND said.answer = 'approved'
      WHERE change.decision_id = given.id),
    'letters', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', change.kind, 'at', greatest(ready.marked_at, grants.told_at(own.round_id)),
        'en', written.body_en, 'cy', written.body_cy) ORDER BY letter.id DESC), '[]')
      FROM grants.letter JOIN grants.letter_ready ready ON ready.letter_id = letter.id
      JOIN grants.letter_text written ON written.letter_id = letter.id AND written.no = ready.text_no
        AND written.no = (SELECT max(no) FROM grants.letter_text WHERE letter_id = letter.id)
      LEFT JOIN grants.award_change change ON change.id = letter.change_id
      WHERE letter.decision_id = given.id))
  FROM grants.application own
  JOIN grants.decision_set made ON made.round_id = own.round_id AND made.status = 'sealed'
  JOIN grants.decision given ON given.set_id = made.id AND given.application_id = own.id
  WHERE own.id = of_application AND own.id = ANY (grants.my_applications()) AND grants.told_at(own.round_id) IS NOT NULL $$;

REVOKE EXECUTE ON FUNCTION grants.is_letter_locked(uuid), grants.letters_missing(uuid), grants.feedback_of(uuid), grants.result_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.is_letter_locked(uuid), grants.letters_missing(uuid), grants.feedback_of(uuid),
  grants.result_of(uuid) TO academy_grants;

DO $$
DECLARE
  part text;
  of_whom text := 'round_id = ANY ((SELECT grants.rounds_i_divide(ARRAY[%s]))::uuid[])';
  readers text := format(of_whom, $r$'fund-manager', 'senior-officer', 'panel', 'finance', 'auditor'$r$);
  officers text := format(of_whom, $r$'fund-manager', 'senior-officer'$r$);
BEGIN
  FOREACH part IN ARRAY ARRAY['letter', 'letter_text', 'letter_ready'] LOOP
    EXECUTE format('ALTER TABLE grants.%I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY who_divides_reads ON grants.%I FOR SELECT TO academy_grants USING (%s)', part, readers);
    EXECUTE format('GRANT SELECT, INSERT ON grants.%I TO academy_grants', part);
  END LOOP;
  EXECUTE format($p$CREATE POLICY officers_make ON grants.letter FOR INSERT TO academy_grants
    WITH CHECK (made_by = grants.current_person() AND made_at = now() AND %s)$p$, officers);
  EXECUTE format($p$CREATE POLICY officers_write ON grants.letter_text FOR INSERT TO academy_grants
    WITH CHECK (written_by = grants.current_person() AND written_at = now() AND %s)$p$, officers);
  EXECUTE format($p$CREATE POLICY officers_mark ON grants.letter_ready FOR INSERT TO academy_grants
    WITH CHECK (marked_by = grants.current_person() AND marked_at = now() AND %s)$p$, officers);
END $$;
