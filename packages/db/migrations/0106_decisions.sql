-- What is decided of the bids of a round (ADR 51): a set of decisions is made of the chosen division of the money, proposed with the
-- panel's minute, approved by other people and sealed. Only a sealed set makes awards; what happens to them after is kept beside it.

-- Once a division is chosen nothing changes that it was made of.
CREATE OR REPLACE FUNCTION grants.weighing_is_locked(of_round uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT EXISTS (SELECT FROM grants.scenario WHERE round_id = of_round AND status = 'chosen') $$;

CREATE TABLE grants.decision_set (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  no integer NOT NULL CONSTRAINT decision_set_no_check CHECK (no > 0),
  status text NOT NULL DEFAULT 'proposed' CONSTRAINT decision_set_status_known CHECK (status IN ('proposed', 'sent-back', 'sealed')),
  scenario_version_id uuid NOT NULL REFERENCES grants.scenario_version,
  -- The minute: when the panel met, who was there, who left for which bid and why (nothing where nobody did), and what was said.
  met_on date NOT NULL,
  present text NOT NULL CONSTRAINT decision_set_present_check CHECK (length(btrim(present)) BETWEEN 1 AND 2000),
  left_room text CONSTRAINT decision_set_left_room_check CHECK (length(btrim(left_room)) BETWEEN 1 AND 2000),
  minute text NOT NULL CONSTRAINT decision_set_minute_check CHECK (length(btrim(minute)) BETWEEN 1 AND 10000),
  -- Above which total, or which one award, finance approves too.
  total_limit_pence bigint NOT NULL CONSTRAINT decision_set_total_limit_pence_check CHECK (total_limit_pence >= 0),
  award_limit_pence bigint NOT NULL CONSTRAINT decision_set_award_limit_pence_check CHECK (award_limit_pence >= 0),
  -- Of the form that was sent: sent twice it is one set.
  key uuid NOT NULL,
  proposed_by uuid NOT NULL REFERENCES auth.person,
  proposed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT decision_set_no_once UNIQUE (round_id, no),
  CONSTRAINT decision_set_key_once UNIQUE (round_id, key)
);
CREATE UNIQUE INDEX decision_set_one_live ON grants.decision_set (round_id) WHERE status <> 'sent-back';

CREATE TABLE grants.decision (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  set_id uuid NOT NULL REFERENCES grants.decision_set,
  application_id uuid NOT NULL REFERENCES grants.application,
  reference text NOT NULL,
  outcome text NOT NULL CONSTRAINT decision_outcome_known CHECK (outcome IN ('funded', 'part-funded', 'reserve', 'refused', 'none')),
  reserve_rank integer CONSTRAINT decision_reserve_rank_check CHECK (reserve_rank > 0),
  -- What is paid in each financial year, as texts of whole pence; nothing where nothing is.
  years jsonb NOT NULL DEFAULT '[]',
  pence bigint NOT NULL DEFAULT 0 CONSTRAINT decision_pence_check CHECK (pence >= 0),
  reason jsonb NOT NULL,
  CONSTRAINT decision_ranks_reserves CHECK ((reserve_rank IS NOT NULL) = (outcome = 'reserve')),
  CONSTRAINT decision_pays_awards CHECK ((pence > 0) = (outcome IN ('funded', 'part-funded')) AND (pence > 0) = (years <> '[]')),
  CONSTRAINT decision_once UNIQUE (set_id, application_id),
  CONSTRAINT decision_rank_once UNIQUE (set_id, reserve_rank)
);

-- What people write to a decision before anybody approves it; the last one counts.
CREATE TABLE grants.decision_words (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  set_id uuid NOT NULL REFERENCES grants.decision_set,
  decision_id uuid NOT NULL REFERENCES grants.decision,
  no integer NOT NULL CONSTRAINT decision_words_no_check CHECK (no > 0),
  conditions_en text CONSTRAINT decision_words_conditions_en_check CHECK (length(btrim(conditions_en)) BETWEEN 1 AND 4000),
  conditions_cy text CONSTRAINT decision_words_conditions_cy_check CHECK (length(btrim(conditions_cy)) BETWEEN 1 AND 4000),
  -- For the file, beside the reason that is data.
  reason text CONSTRAINT decision_words_reason_check CHECK (length(btrim(reason)) BETWEEN 1 AND 4000),
  written_by uuid NOT NULL REFERENCES auth.person,
  written_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT decision_words_once UNIQUE (decision_id, no)
);
CREATE INDEX decision_words_of_set ON grants.decision_words (set_id);

CREATE TABLE grants.decision_approval (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  set_id uuid NOT NULL REFERENCES grants.decision_set,
  part text NOT NULL CONSTRAINT decision_approval_part_known CHECK (part IN ('officer', 'finance')),
  -- How often words had been written when it was looked at: what is approved is what was read.
  words_written integer NOT NULL CONSTRAINT decision_approval_words_written_check CHECK (words_written >= 0),
  approved_by uuid NOT NULL REFERENCES auth.person,
  approved_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT decision_approval_part_once UNIQUE (set_id, part),
  CONSTRAINT decision_approval_person_once UNIQUE (set_id, approved_by)
);

CREATE TABLE grants.decision_event (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  round_id uuid NOT NULL REFERENCES grants.round,
  set_id uuid NOT NULL REFERENCES grants.decision_set,
  kind text NOT NULL CONSTRAINT decision_event_kind_known CHECK (kind IN ('proposed', 'sent-back', 'sealed')),
  at timestamptz NOT NULL DEFAULT now(),
  actor_id uuid NOT NULL REFERENCES auth.person,
  reason text CONSTRAINT decision_event_reason_check CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
  CONSTRAINT decision_event_says_why CHECK ((reason IS NOT NULL) = (kind = 'sent-back')),
  CONSTRAINT decision_event_once UNIQUE (set_id, kind)
);

-- The sealed set as it is published (docs/verify-allocation.mjs checks it beside the division).
CREATE TABLE grants.decision_record (
  set_id uuid PRIMARY KEY REFERENCES grants.decision_set,
  round_id uuid NOT NULL REFERENCES grants.round,
  canonical_json text NOT NULL,
  sha256 text NOT NULL CONSTRAINT decision_record_hash_is_of_the_text
    CHECK (sha256 = encode(sha256(convert_to(canonical_json, 'UTF8')), 'hex')),
  sealed_by uuid NOT NULL REFERENCES auth.person,
  sealed_at timestamptz NOT NULL DEFAULT now()
);

-- What happens to awards after: one ends, or a reserve is offered one. It counts once a second person has approved it.
CREATE TABLE grants.award_change (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  round_id uuid NOT NULL REFERENCES grants.round,
  set_id uuid NOT NULL REFERENCES grants.decision_set,
  decision_id uuid NOT NULL REFERENCES grants.decision,
  kind text NOT NULL CONSTRAINT award_change_kind_known CHECK (kind IN ('declined', 'expired', 'withdrawn', 'offered')),
  -- What is offered.
  years jsonb NOT NULL DEFAULT '[]',
  pence bigint NOT NULL DEFAULT 0 CONSTRAINT award_change_pence_check CHECK (pence >= 0),
  -- Reserves before it in order that did not fit, and why.
  passed_over jsonb NOT NULL DEFAULT '[]',
  reason text NOT NULL CONSTRAINT award_change_reason_check CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
  key uuid NOT NULL,
  proposed_by uuid NOT NULL REFERENCES auth.person,
  proposed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT award_change_offers_money CHECK ((pence > 0) = (kind = 'offered') AND (pence > 0) = (years <> '[]')),
  CONSTRAINT award_change_key_once UNIQUE (round_id, key)
);
CREATE INDEX award_change_of_decision ON grants.award_change (decision_id, seq);
CREATE TABLE grants.award_change_answer (
  change_id uuid PRIMARY KEY REFERENCES grants.award_change,
  round_id uuid NOT NULL REFERENCES grants.round,
  answer text NOT NULL CONSTRAINT award_change_answer_answer_known CHECK (answer IN ('approved', 'refused')),
  reason text CONSTRAINT award_change_answer_reason_check CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
  answered_by uuid NOT NULL REFERENCES auth.person,
  answered_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT award_change_answer_says_why CHECK ((reason IS NOT NULL) = (answer = 'refused'))
);

-- A fact came after the division was chosen; somebody looked at the decision and says what follows. The decision itself stays.
CREATE TABLE grants.decision_review (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  set_id uuid NOT NULL REFERENCES grants.decision_set,
  decision_id uuid NOT NULL REFERENCES grants.decision,
  fact text NOT NULL CONSTRAINT decision_review_fact_check CHECK (length(fact) BETWEEN 1 AND 200),
  words text NOT NULL CONSTRAINT decision_review_words_check CHECK (length(btrim(words)) BETWEEN 1 AND 2000),
  reviewed_by uuid NOT NULL REFERENCES auth.person,
  reviewed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT decision_review_once UNIQUE (decision_id, fact)
);

DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['decision', 'decision_words', 'decision_approval', 'decision_event', 'decision_record', 'award_change',
      'award_change_answer', 'decision_review'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_immutable BEFORE UPDATE OR DELETE ON grants.%1$s
      FOR EACH ROW EXECUTE FUNCTION grants.refuse_change()', part);
    EXECUTE format('CREATE TRIGGER %1$s_not_emptied BEFORE TRUNCATE ON grants.%1$s
      FOR EACH STATEMENT EXECUTE FUNCTION grants.refuse_change()', part);
  END LOOP;
END $$;
CREATE TRIGGER decision_set_changes_by_event BEFORE UPDATE ON grants.decision_set
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_but_by_event();
CREATE TRIGGER decision_set_not_deleted BEFORE DELETE ON grants.decision_set
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();
CREATE TRIGGER decision_set_not_emptied BEFORE TRUNCATE ON grants.decision_set
  FOR EACH STATEMENT EXECUTE FUNCTION grants.refuse_change();

-- Whatever is written of the decisions of one round is written one after another.
CREATE FUNCTION grants.decide_in_turn(of_round uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(of_round::text, 106));
END $$;

-- The awards of a round as they stand: of the sealed set and of reserves that were offered one, without those that ended.
CREATE FUNCTION grants.standing_awards(of_round uuid) RETURNS TABLE (decision_id uuid, application_id uuid, reference text, years jsonb,
  pence bigint) LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT given.id, given.application_id, given.reference, coalesce(offer.years, given.years), coalesce(offer.pence, given.pence)
  FROM grants.decision_set sealed
  JOIN grants.decision given ON given.set_id = sealed.id
  LEFT JOIN grants.award_change offer ON offer.decision_id = given.id AND offer.kind = 'offered'
    AND EXISTS (SELECT FROM grants.award_change_answer said WHERE said.change_id = offer.id AND said.answer = 'approved')
  WHERE sealed.round_id = of_round AND sealed.status = 'sealed' AND coalesce(offer.pence, given.pence) > 0
    AND NOT EXISTS (SELECT FROM grants.award_change ended JOIN grants.award_change_answer said ON said.change_id = ended.id
      WHERE ended.decision_id = given.id AND ended.kind <> 'offered' AND said.answer = 'approved') $$;

-- Whether sums by year, as awards have them, stay within the budgets of the division that was chosen.
CREATE FUNCTION grants.is_within_budgets(version uuid, awards jsonb[]) RETURNS boolean LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT NOT EXISTS (
    SELECT FROM (SELECT year.value ->> 'financialYear' AS financial_year, sum((year.value ->> 'pence')::bigint) AS pence
      FROM unnest(awards) award CROSS JOIN LATERAL jsonb_array_elements(award) year GROUP BY 1) paid
    LEFT JOIN (SELECT budget.value ->> 'financialYear' AS financial_year, (budget.value ->> 'budgetPence')::bigint AS pence
      FROM grants.scenario_version made CROSS JOIN LATERAL jsonb_array_elements(made.input -> 'years') budget WHERE made.id = version) pot
      ON pot.financial_year = paid.financial_year
    WHERE paid.pence > coalesce(pot.pence, 0)) $$;

CREATE FUNCTION grants.needs_finance(of_set uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT coalesce(sum(given.pence), 0) > made.total_limit_pence OR coalesce(max(given.pence), 0) > made.award_limit_pence
  FROM grants.decision_set made LEFT JOIN grants.decision given ON given.set_id = made.id WHERE made.id = of_set
  GROUP BY made.total_limit_pence, made.award_limit_pence $$;

CREATE FUNCTION grants.check_decision_set() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM grants.decide_in_turn(NEW.round_id);
  IF NOT EXISTS (SELECT FROM grants.scenario WHERE round_id = NEW.round_id AND status = 'chosen' AND version_id = NEW.scenario_version_id) THEN
    RAISE EXCEPTION 'decisions are made of the division that was chosen' USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.no := (SELECT coalesce(max(no), 0) + 1 FROM grants.decision_set WHERE round_id = NEW.round_id);
  RETURN NEW;
END $$;
CREATE TRIGGER decision_set_checked BEFORE INSERT ON grants.decision_set FOR EACH ROW EXECUTE FUNCTION grants.check_decision_set();
CREATE FUNCTION grants.tell_decision_set_proposed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.decision_event (round_id, set_id, kind, actor_id) VALUES (NEW.round_id, NEW.id, 'proposed', NEW.proposed_by);
  RETURN NULL;
END $$;
CREATE TRIGGER decision_set_proposed AFTER INSERT ON grants.decision_set
  FOR EACH ROW EXECUTE FUNCTION grants.tell_decision_set_proposed();

-- A set comes whole, in one transaction, or not at all.
CREATE FUNCTION grants.check_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM grants.decision_set WHERE id = NEW.set_id AND round_id = NEW.round_id AND proposed_at = now()
      AND status = 'proposed') THEN
    RAISE EXCEPTION 'a decision comes with its set' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT EXISTS (SELECT FROM grants.application WHERE id = NEW.application_id AND round_id = NEW.round_id AND reference = NEW.reference) THEN
    RAISE EXCEPTION 'a decision is of a bid of its round' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.pence <> (SELECT coalesce(sum((year.value ->> 'pence')::bigint), 0) FROM jsonb_array_elements(NEW.years) year) THEN
    RAISE EXCEPTION 'an award is the sum of its years' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_checked BEFORE INSERT ON grants.decision FOR EACH ROW EXECUTE FUNCTION grants.check_decision();
CREATE FUNCTION grants.check_decision_set_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF EXISTS (SELECT FROM grants.application WHERE round_id = NEW.round_id AND standing_submission_id IS NOT NULL
      AND NOT EXISTS (SELECT FROM grants.decision WHERE set_id = NEW.id AND application_id = application.id)) THEN
    RAISE EXCEPTION 'every bid that was submitted is decided' USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (
      SELECT FROM (
        SELECT award.value ->> 'bidId' AS reference, (SELECT jsonb_agg(jsonb_build_object(
            'financialYear', made.input -> 'years' -> (paid.at::int - 1) ->> 'financialYear', 'pence', paid.pence) ORDER BY paid.at)
          FROM jsonb_array_elements_text(award.value -> 'paidPence') WITH ORDINALITY paid (pence, at)) AS years
        FROM grants.scenario_result found JOIN grants.scenario_version made ON made.id = found.version_id
        CROSS JOIN LATERAL jsonb_array_elements(found.content -> 'awards') award
        WHERE found.version_id = NEW.scenario_version_id AND found.step = 'awards') divided
      FULL JOIN (SELECT one.reference, one.years, one.outcome FROM grants.decision one WHERE one.set_id = NEW.id) decided
        ON decided.reference = divided.reference
      WHERE coalesce(divided.years, '[]') <> coalesce(decided.years, '[]')
        AND NOT coalesce(decided.outcome = 'none' AND EXISTS (SELECT FROM grants.application gone WHERE gone.round_id = NEW.round_id
          AND gone.reference = decided.reference AND grants.is_out_of_the_running(gone)), false)) THEN
    RAISE EXCEPTION 'awards are those of the division that was chosen' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT grants.is_within_budgets(NEW.scenario_version_id, ARRAY(SELECT years FROM grants.decision WHERE set_id = NEW.id)) THEN
    RAISE EXCEPTION 'awards are within the budget of each year' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER decision_set_whole AFTER INSERT ON grants.decision_set DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION grants.check_decision_set_whole();

CREATE FUNCTION grants.check_decision_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM grants.decide_in_turn(NEW.round_id);
  IF NOT EXISTS (SELECT FROM grants.decision one JOIN grants.decision_set made ON made.id = one.set_id
      WHERE one.id = NEW.decision_id AND made.id = NEW.set_id AND made.round_id = NEW.round_id AND made.status = 'proposed')
    OR EXISTS (SELECT FROM grants.decision_approval WHERE set_id = NEW.set_id) THEN
    RAISE EXCEPTION 'words are written before anybody approves' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_words_checked BEFORE INSERT ON grants.decision_words FOR EACH ROW EXECUTE FUNCTION grants.check_decision_words();

CREATE FUNCTION grants.check_decision_approval() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE found grants.decision_set;
BEGIN
  PERFORM grants.decide_in_turn(NEW.round_id);
  SELECT * INTO STRICT found FROM grants.decision_set WHERE id = NEW.set_id AND round_id = NEW.round_id;
  IF found.proposed_by = NEW.approved_by THEN
    RAISE EXCEPTION 'nobody approves what he proposed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF found.status <> 'proposed' OR (NEW.part = 'finance' AND NOT grants.needs_finance(found.id))
    OR NEW.words_written <> (SELECT count(*) FROM grants.decision_words WHERE set_id = found.id) THEN
    RAISE EXCEPTION 'what is approved is what stands' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_approval_checked BEFORE INSERT ON grants.decision_approval
  FOR EACH ROW EXECUTE FUNCTION grants.check_decision_approval();

CREATE FUNCTION grants.check_decision_record() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM grants.decide_in_turn(NEW.round_id);
  IF NOT EXISTS (SELECT FROM grants.decision_set made
      JOIN grants.scenario_version version ON version.id = made.scenario_version_id
      JOIN grants.scenario_record divided ON divided.version_id = version.id
      WHERE made.id = NEW.set_id AND made.round_id = NEW.round_id AND made.status = 'proposed'
        AND version.sha256 = NEW.canonical_json::jsonb #>> '{allocation,inputSha256}'
        AND divided.sha256 = NEW.canonical_json::jsonb #>> '{allocation,recordSha256}') THEN
    RAISE EXCEPTION 'a record is of the division that was chosen' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_record_checked BEFORE INSERT ON grants.decision_record
  FOR EACH ROW EXECUTE FUNCTION grants.check_decision_record();

CREATE TABLE grants.decision_transition (
  from_status text NOT NULL,
  kind text NOT NULL,
  to_status text NOT NULL,
  PRIMARY KEY (from_status, kind)
);
INSERT INTO grants.decision_transition (from_status, kind, to_status) VALUES
  ('proposed', 'proposed', 'proposed'), ('proposed', 'sent-back', 'sent-back'), ('proposed', 'sealed', 'sealed');
CREATE TRIGGER decision_transition_immutable BEFORE UPDATE OR DELETE ON grants.decision_transition
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();

CREATE FUNCTION grants.apply_decision_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  found grants.decision_set;
  next_status text;
BEGIN
  IF NEW.kind = 'proposed' AND pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION 'a set is proposed when it is made' USING ERRCODE = 'restrict_violation';
  END IF;
  PERFORM grants.decide_in_turn(NEW.round_id);
  SELECT * INTO STRICT found FROM grants.decision_set WHERE id = NEW.set_id AND round_id = NEW.round_id FOR NO KEY UPDATE;
  SELECT to_status INTO next_status FROM grants.decision_transition WHERE from_status = found.status AND kind = NEW.kind;
  IF next_status IS NULL THEN
    RAISE EXCEPTION '% cannot follow %', NEW.kind, found.status USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind = 'sealed' AND NOT (
      EXISTS (SELECT FROM grants.decision_record WHERE set_id = found.id AND sealed_by = NEW.actor_id)
      AND EXISTS (SELECT FROM grants.decision_approval WHERE set_id = found.id AND approved_by = NEW.actor_id)
      AND EXISTS (SELECT FROM grants.decision_approval WHERE set_id = found.id AND part = 'officer')
      AND (NOT grants.needs_finance(found.id)
        OR EXISTS (SELECT FROM grants.decision_approval WHERE set_id = found.id AND part = 'finance'))) THEN
    RAISE EXCEPTION 'decisions are sealed once everybody has approved who must' USING ERRCODE = 'restrict_violation';
  END IF;
  UPDATE grants.decision_set SET status = next_status WHERE id = found.id AND status <> next_status;
  RETURN NULL;
END $$;
CREATE TRIGGER decision_event_applied AFTER INSERT ON grants.decision_event
  FOR EACH ROW EXECUTE FUNCTION grants.apply_decision_event();

CREATE FUNCTION grants.check_award_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  found grants.decision;
  made grants.decision_set;
BEGIN
  PERFORM grants.decide_in_turn(NEW.round_id);
  SELECT * INTO STRICT made FROM grants.decision_set WHERE id = NEW.set_id AND round_id = NEW.round_id;
  SELECT * INTO STRICT found FROM grants.decision WHERE id = NEW.decision_id AND set_id = NEW.set_id;
  IF made.status <> 'sealed' THEN
    RAISE EXCEPTION 'only a sealed set makes awards' USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (SELECT FROM grants.award_change waiting WHERE waiting.set_id = NEW.set_id
      AND (waiting.decision_id = NEW.decision_id OR (waiting.kind = 'offered' AND NEW.kind = 'offered'))
      AND NOT EXISTS (SELECT FROM grants.award_change_answer WHERE change_id = waiting.id)) THEN
    RAISE EXCEPTION 'another change waits for a second person' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind <> 'offered' THEN
    IF NOT EXISTS (SELECT FROM grants.standing_awards(NEW.round_id) award WHERE award.decision_id = NEW.decision_id) THEN
      RAISE EXCEPTION 'what ends is an award that stands' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF found.outcome <> 'reserve' OR EXISTS (SELECT FROM grants.award_change earlier
      JOIN grants.award_change_answer said ON said.change_id = earlier.id AND said.answer = 'approved'
      WHERE earlier.decision_id = found.id AND earlier.kind = 'offered') THEN
    RAISE EXCEPTION 'an award is offered to a reserve, once' USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (SELECT FROM grants.decision before WHERE before.set_id = NEW.set_id AND before.reserve_rank < found.reserve_rank
      AND NOT EXISTS (SELECT FROM jsonb_array_elements(NEW.passed_over) over WHERE over.value ->> 'reference' = before.reference)
      AND NOT EXISTS (SELECT FROM grants.award_change earlier
        JOIN grants.award_change_answer said ON said.change_id = earlier.id AND said.answer = 'approved'
        WHERE earlier.decision_id = before.id AND earlier.kind = 'offered')) THEN
    RAISE EXCEPTION 'reserves are offered awards in their order, or it is said why one is passed over' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.pence <> (SELECT sum((year.value ->> 'pence')::bigint) FROM jsonb_array_elements(NEW.years) year)
    OR NOT grants.is_within_budgets(made.scenario_version_id,
      ARRAY(SELECT award.years FROM grants.standing_awards(NEW.round_id) award) || NEW.years) THEN
    RAISE EXCEPTION 'what is offered fits the money that is free' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER award_change_checked BEFORE INSERT ON grants.award_change FOR EACH ROW EXECUTE FUNCTION grants.check_award_change();
CREATE FUNCTION grants.check_award_change_answer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM grants.decide_in_turn(NEW.round_id);
  IF NOT EXISTS (SELECT FROM grants.award_change WHERE id = NEW.change_id AND round_id = NEW.round_id AND proposed_by <> NEW.answered_by) THEN
    RAISE EXCEPTION 'a change of an award is approved by a second person' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER award_change_answer_checked BEFORE INSERT ON grants.award_change_answer
  FOR EACH ROW EXECUTE FUNCTION grants.check_award_change_answer();
CREATE FUNCTION grants.check_decision_review() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM grants.decide_in_turn(NEW.round_id);
  IF NOT EXISTS (SELECT FROM grants.decision WHERE id = NEW.decision_id AND set_id = NEW.set_id AND round_id = NEW.round_id) THEN
    RAISE EXCEPTION 'what is reviewed is a decision' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_review_checked BEFORE INSERT ON grants.decision_review
  FOR EACH ROW EXECUTE FUNCTION grants.check_decision_review();

-- Every bid of a round that was submitted, and why it takes no part any more, for who sees its division.
CREATE FUNCTION grants.bids_to_decide(of_round uuid) RETURNS TABLE (application_id uuid, reference text, organisation text, gone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT application.id, application.reference, organisation.name,
    CASE WHEN application.status = 'withdrawn' THEN 'withdrawn' WHEN grants.is_out_of_the_running(application) THEN application.screened_as END
  FROM grants.application JOIN grants.organisation ON organisation.id = application.organisation_id
  WHERE application.round_id = of_round AND application.standing_submission_id IS NOT NULL
    AND of_round = ANY (grants.rounds_i_divide(ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']))
  ORDER BY application.reference $$;

-- Bids for which a conflict of interest came to be known, after the division was chosen, of somebody who assessed or decided them.
CREATE FUNCTION grants.late_conflicts(of_round uuid) RETURNS TABLE (reference text, known_from timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT application.reference, max(conflict.known_from)
  FROM grants.conflict
  JOIN grants.application ON application.id = conflict.application_id
  JOIN grants.scenario_record divided ON divided.round_id = conflict.round_id AND conflict.known_from > divided.kept_at
  WHERE conflict.round_id = of_round AND conflict.ruling <> 'allowed'
    AND of_round = ANY (grants.rounds_i_divide(ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']))
    AND (conflict.person_id = divided.kept_by
      OR EXISTS (SELECT FROM grants.assignment own JOIN grants.assignment_event done ON done.assignment_id = own.id AND done.kind = 'finished'
        WHERE own.application_id = application.id AND own.person_id = conflict.person_id)
      OR EXISTS (SELECT FROM grants.decision_event said WHERE said.round_id = of_round AND said.actor_id = conflict.person_id)
      OR EXISTS (SELECT FROM grants.decision_approval said WHERE said.round_id = of_round AND said.approved_by = conflict.person_id))
  GROUP BY application.reference $$;

REVOKE EXECUTE ON FUNCTION grants.decide_in_turn(uuid), grants.standing_awards(uuid), grants.is_within_budgets(uuid, jsonb[]),
  grants.needs_finance(uuid), grants.late_conflicts(uuid), grants.bids_to_decide(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.decide_in_turn(uuid), grants.standing_awards(uuid), grants.late_conflicts(uuid),
  grants.bids_to_decide(uuid) TO academy_grants;

DO $$
DECLARE
  part text;
  of_whom text := 'round_id = ANY ((SELECT grants.rounds_i_divide(ARRAY[%s]))::uuid[])';
  readers text := format(of_whom, $r$'fund-manager', 'senior-officer', 'panel', 'finance', 'auditor'$r$);
  proposers text := format(of_whom, $r$'fund-manager', 'senior-officer', 'panel'$r$);
  officers text := format(of_whom, $r$'fund-manager', 'senior-officer'$r$);
  finance text := format(of_whom, $r$'finance'$r$);
  deciders text := format(of_whom, $r$'fund-manager', 'senior-officer', 'panel', 'finance'$r$);
  approvers text := format(of_whom, $r$'fund-manager', 'senior-officer', 'finance'$r$);
BEGIN
  FOREACH part IN ARRAY ARRAY['decision_set', 'decision', 'decision_words', 'decision_approval', 'decision_event', 'decision_record',
      'award_change', 'award_change_answer', 'decision_review'] LOOP
    EXECUTE format('ALTER TABLE grants.%I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY who_divides_reads ON grants.%I FOR SELECT TO academy_grants USING (%s)', part, readers);
    EXECUTE format('GRANT SELECT, INSERT ON grants.%I TO academy_grants', part);
  END LOOP;
  EXECUTE format($p$CREATE POLICY panel_proposes ON grants.decision_set FOR INSERT TO academy_grants
    WITH CHECK (proposed_by = grants.current_person() AND proposed_at = now() AND status = 'proposed' AND %s)$p$, proposers);
  EXECUTE format('CREATE POLICY panel_proposes ON grants.decision FOR INSERT TO academy_grants WITH CHECK (%s)', proposers);
  EXECUTE format($p$CREATE POLICY panel_writes ON grants.decision_words FOR INSERT TO academy_grants
    WITH CHECK (written_by = grants.current_person() AND written_at = now() AND %s)$p$, proposers);
  EXECUTE format($p$CREATE POLICY others_approve ON grants.decision_approval FOR INSERT TO academy_grants
    WITH CHECK (approved_by = grants.current_person() AND approved_at = now()
      AND ((part = 'officer' AND %s) OR (part = 'finance' AND %s)))$p$, officers, finance);
  EXECUTE format($p$CREATE POLICY deciders_say ON grants.decision_event FOR INSERT TO academy_grants
    WITH CHECK (actor_id = grants.current_person() AND at = now() AND kind IN ('sent-back', 'sealed') AND %s)$p$, deciders);
  EXECUTE format($p$CREATE POLICY approvers_seal ON grants.decision_record FOR INSERT TO academy_grants
    WITH CHECK (sealed_by = grants.current_person() AND sealed_at = now() AND %s)$p$, approvers);
  EXECUTE format($p$CREATE POLICY approvers_change ON grants.award_change FOR INSERT TO academy_grants
    WITH CHECK (proposed_by = grants.current_person() AND proposed_at = now() AND %s)$p$, approvers);
  EXECUTE format($p$CREATE POLICY approvers_answer ON grants.award_change_answer FOR INSERT TO academy_grants
    WITH CHECK (answered_by = grants.current_person() AND answered_at = now() AND %s)$p$, approvers);
  EXECUTE format($p$CREATE POLICY panel_reviews ON grants.decision_review FOR INSERT TO academy_grants
    WITH CHECK (reviewed_by = grants.current_person() AND reviewed_at = now() AND %s)$p$, proposers);
END $$;
GRANT SELECT ON grants.decision_transition TO academy_grants;
