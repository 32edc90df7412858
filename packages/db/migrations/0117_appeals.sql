-- Appeals against what was decided of a bid (ADR 55): made on stated grounds within working days of results being told, decided by two
-- people who had no part in the decision. What is upheld may be an offer of an award, before the reserve list, of money that is free.

-- Five in the afternoon in the United Kingdom on the so manieth working day after an instant. Working days are Monday to Friday; the
-- domain's `afterWorkingDays` says the same.
CREATE FUNCTION grants.after_working_days(since timestamptz, days integer) RETURNS timestamptz LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT (max(day.on_day) + time '17:00') AT TIME ZONE 'Europe/London' FROM (
    SELECT (since AT TIME ZONE 'Europe/London')::date + step AS on_day FROM generate_series(1, days * 2 + 7) step
    WHERE extract(isodow FROM (since AT TIME ZONE 'Europe/London')::date + step) < 6 ORDER BY 1 LIMIT days) day $$;
-- Working days in which an appeal can be made, is admitted or not, and is decided; the domain's `appealDays` says the same.
CREATE FUNCTION grants.appeal_days() RETURNS TABLE (make integer, admit integer, decide integer) LANGUAGE sql IMMUTABLE
AS $$ SELECT 20, 5, 20 $$;

CREATE TABLE grants.appeal (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  application_id uuid NOT NULL REFERENCES grants.application,
  organisation_id uuid NOT NULL REFERENCES grants.organisation,
  reference text NOT NULL,
  status text NOT NULL DEFAULT 'made' CONSTRAINT appeal_status_known
    CHECK (status IN ('made', 'admitted', 'not-admitted', 'upheld', 'not-upheld', 'withdrawn', 'ended')),
  grounds text[] NOT NULL CONSTRAINT appeal_grounds_known
    CHECK (cardinality(grounds) BETWEEN 1 AND 3 AND grounds <@ ARRAY['procedure', 'fact', 'conflict']),
  words text NOT NULL CONSTRAINT appeal_words_check CHECK (length(btrim(words)) BETWEEN 1 AND 8000),
  -- In which it is written, and is answered at least.
  language text NOT NULL CONSTRAINT appeal_language_known CHECK (language IN ('en', 'cy')),
  -- Of the form that was sent: sent twice it is one appeal.
  key uuid NOT NULL,
  made_by uuid NOT NULL REFERENCES auth.person,
  made_at timestamptz NOT NULL DEFAULT now(),
  -- The database writes these when it is made: since when it could be and until when, and by when it is admitted or not, and decided.
  told_at timestamptz NOT NULL,
  make_by timestamptz NOT NULL,
  admit_by timestamptz NOT NULL,
  decide_by timestamptz NOT NULL,
  CONSTRAINT appeal_key_once UNIQUE (application_id, key),
  CONSTRAINT appeal_in_time CHECK (made_at >= told_at AND made_at < make_by)
);
CREATE UNIQUE INDEX appeal_one_of_bid ON grants.appeal (application_id) WHERE status <> 'withdrawn';
CREATE INDEX appeal_of_round ON grants.appeal (round_id, id);

-- What one person proposes, with the words that its people will read. To admit needs nobody else; the rest does.
CREATE TABLE grants.appeal_proposal (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  round_id uuid NOT NULL REFERENCES grants.round,
  appeal_id uuid NOT NULL REFERENCES grants.appeal,
  outcome text NOT NULL CONSTRAINT appeal_proposal_outcome_known CHECK (outcome IN ('admitted', 'not-admitted', 'upheld', 'not-upheld')),
  -- Of one that is upheld: words alone, or that the bid is offered an award before the reserve list, of money that is free.
  remedy text CONSTRAINT appeal_proposal_remedy_known CHECK (remedy IN ('words', 'offer')),
  answer_en text CONSTRAINT appeal_proposal_answer_en_check CHECK (length(btrim(answer_en)) BETWEEN 1 AND 8000),
  answer_cy text CONSTRAINT appeal_proposal_answer_cy_check CHECK (length(btrim(answer_cy)) BETWEEN 1 AND 8000),
  key uuid NOT NULL,
  proposed_by uuid NOT NULL REFERENCES auth.person,
  proposed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT appeal_proposal_has_remedy CHECK ((remedy IS NOT NULL) = (outcome = 'upheld')),
  CONSTRAINT appeal_proposal_answers CHECK (outcome = 'admitted' OR num_nonnulls(answer_en, answer_cy) > 0),
  CONSTRAINT appeal_proposal_key_once UNIQUE (appeal_id, key)
);
CREATE INDEX appeal_proposal_of_appeal ON grants.appeal_proposal (appeal_id, seq);
CREATE TABLE grants.appeal_ruling (
  proposal_id uuid PRIMARY KEY REFERENCES grants.appeal_proposal,
  round_id uuid NOT NULL REFERENCES grants.round,
  appeal_id uuid NOT NULL REFERENCES grants.appeal,
  ruling text NOT NULL CONSTRAINT appeal_ruling_ruling_known CHECK (ruling IN ('confirmed', 'refused')),
  reason text CONSTRAINT appeal_ruling_reason_check CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
  ruled_by uuid NOT NULL REFERENCES auth.person,
  ruled_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT appeal_ruling_says_why CHECK ((reason IS NOT NULL) = (ruling = 'refused'))
);
CREATE INDEX appeal_ruling_of_appeal ON grants.appeal_ruling (appeal_id);
CREATE TABLE grants.appeal_event (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  round_id uuid NOT NULL REFERENCES grants.round,
  appeal_id uuid NOT NULL REFERENCES grants.appeal,
  kind text NOT NULL CONSTRAINT appeal_event_kind_known CHECK (kind IN ('made', 'taken', 'admitted', 'not-admitted', 'upheld', 'not-upheld',
    'withdrawn', 'voided', 'ended')),
  at timestamptz NOT NULL DEFAULT now(),
  -- Nobody where the round was cancelled.
  actor_id uuid REFERENCES auth.person,
  reason text CONSTRAINT appeal_event_reason_check CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
  proposal_id uuid REFERENCES grants.appeal_proposal,
  CONSTRAINT appeal_event_says_why CHECK ((reason IS NOT NULL) = (kind = 'voided')),
  CONSTRAINT appeal_event_names_its_proposal CHECK ((proposal_id IS NOT NULL) = (kind IN ('admitted', 'not-admitted', 'upheld', 'not-upheld'))),
  CONSTRAINT appeal_event_is_somebodys CHECK ((actor_id IS NULL) = (kind = 'ended'))
);
CREATE INDEX appeal_event_of_appeal ON grants.appeal_event (appeal_id, seq);
-- An appeal moves as this table says, and the domain's `appealTransitions` says the same.
CREATE TABLE grants.appeal_transition (
  from_status text NOT NULL,
  kind text NOT NULL,
  to_status text NOT NULL,
  PRIMARY KEY (from_status, kind)
);
INSERT INTO grants.appeal_transition (from_status, kind, to_status) VALUES
  ('made', 'made', 'made'), ('made', 'taken', 'made'), ('made', 'admitted', 'admitted'), ('made', 'not-admitted', 'not-admitted'),
  ('made', 'withdrawn', 'withdrawn'), ('made', 'ended', 'ended'),
  ('admitted', 'taken', 'admitted'), ('admitted', 'upheld', 'upheld'), ('admitted', 'not-upheld', 'not-upheld'),
  ('admitted', 'withdrawn', 'withdrawn'), ('admitted', 'ended', 'ended'),
  ('not-admitted', 'voided', 'made'), ('upheld', 'voided', 'admitted'), ('not-upheld', 'voided', 'admitted');

DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['appeal_proposal', 'appeal_ruling', 'appeal_event', 'appeal_transition'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_immutable BEFORE UPDATE OR DELETE ON grants.%1$s
      FOR EACH ROW EXECUTE FUNCTION grants.refuse_change()', part);
    EXECUTE format('CREATE TRIGGER %1$s_not_emptied BEFORE TRUNCATE ON grants.%1$s
      FOR EACH STATEMENT EXECUTE FUNCTION grants.refuse_change()', part);
  END LOOP;
END $$;
CREATE TRIGGER appeal_changes_by_event BEFORE UPDATE ON grants.appeal FOR EACH ROW EXECUTE FUNCTION grants.refuse_but_by_event();
CREATE TRIGGER appeal_not_deleted BEFORE DELETE ON grants.appeal FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();
CREATE TRIGGER appeal_not_emptied BEFORE TRUNCATE ON grants.appeal FOR EACH STATEMENT EXECUTE FUNCTION grants.refuse_change();

-- Whatever is written of the appeals of one bid is written one after another.
CREATE FUNCTION grants.appeal_in_turn(of_application uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(of_application::text, 117));
END $$;

-- Why somebody may not decide an appeal; nothing where he may.
CREATE FUNCTION grants.why_not_decide_appeal(of_person uuid, of_appeal uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = '' AS $$
  SELECT CASE
    WHEN NOT EXISTS (SELECT FROM grants.round_role held WHERE held.round_id = one.round_id AND held.person_id = of_person
      AND held.role IN ('fund-manager', 'senior-officer') AND held.from_at <= now() AND (held.to_at IS NULL OR held.to_at > now()))
      THEN 'not-officer'
    WHEN of_person = ANY (grants.barred_people(one.application_id)) THEN 'conflict'
    WHEN EXISTS (SELECT FROM grants.organisation_membership member JOIN grants.organisation mine ON mine.id = one.organisation_id
      WHERE member.organisation_id IN (mine.id, mine.merged_into) AND member.person_id = of_person) THEN 'own-organisation'
    WHEN EXISTS (SELECT FROM grants.assignment own WHERE own.application_id = one.application_id AND own.person_id = of_person
      AND own.status NOT IN ('offered', 'declined', 'unassigned')) THEN 'assessed'
    WHEN EXISTS (SELECT FROM grants.moderation said WHERE said.application_id = one.application_id AND said.recorded_by = of_person)
      THEN 'assessed'
    WHEN EXISTS (SELECT FROM grants.decision_set made WHERE made.round_id = one.round_id AND made.status = 'sealed'
      AND (made.proposed_by = of_person
        OR EXISTS (SELECT FROM grants.decision_approval said WHERE said.set_id = made.id AND said.approved_by = of_person)
        OR EXISTS (SELECT FROM grants.decision given JOIN grants.decision_words said ON said.decision_id = given.id
          WHERE given.set_id = made.id AND given.application_id = one.application_id AND said.written_by = of_person)
        OR EXISTS (SELECT FROM grants.decision given JOIN grants.decision_review said ON said.decision_id = given.id
          WHERE given.set_id = made.id AND given.application_id = one.application_id AND said.reviewed_by = of_person)))
      THEN 'decided'
  END FROM grants.appeal one WHERE one.id = of_appeal $$;

CREATE FUNCTION grants.check_appeal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  bid grants.application;
  days record;
BEGIN
  PERFORM grants.appeal_in_turn(NEW.application_id);
  SELECT application.* INTO bid FROM grants.application JOIN grants.round ON round.id = application.round_id
  WHERE application.id = NEW.application_id AND application.round_id = NEW.round_id AND round.status = 'published'
    AND application.status <> 'withdrawn'
    AND EXISTS (SELECT FROM grants.decision_set made JOIN grants.decision given ON given.set_id = made.id
      WHERE made.round_id = round.id AND made.status = 'sealed' AND given.application_id = application.id)
  FOR NO KEY UPDATE OF application, round;
  NEW.told_at := grants.told_at(NEW.round_id);
  IF bid.id IS NULL OR NEW.told_at IS NULL THEN
    RAISE EXCEPTION 'an appeal is against a result that was told' USING ERRCODE = 'restrict_violation';
  END IF;
  SELECT * INTO days FROM grants.appeal_days();
  NEW.organisation_id := bid.organisation_id;
  NEW.reference := bid.reference;
  NEW.make_by := grants.after_working_days(NEW.told_at, days.make);
  NEW.admit_by := grants.after_working_days(NEW.made_at, days.admit);
  NEW.decide_by := grants.after_working_days(NEW.made_at, days.decide);
  RETURN NEW;
END $$;
CREATE TRIGGER appeal_checked BEFORE INSERT ON grants.appeal FOR EACH ROW EXECUTE FUNCTION grants.check_appeal();
CREATE FUNCTION grants.note_appeal_made() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.appeal_event (round_id, appeal_id, kind, actor_id) VALUES (NEW.round_id, NEW.id, 'made', NEW.made_by);
  RETURN NULL;
END $$;
CREATE TRIGGER appeal_made AFTER INSERT ON grants.appeal FOR EACH ROW EXECUTE FUNCTION grants.note_appeal_made();

CREATE FUNCTION grants.check_appeal_proposal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE concerned grants.appeal;
BEGIN
  PERFORM grants.appeal_in_turn(one.application_id) FROM grants.appeal one WHERE one.id = NEW.appeal_id;
  SELECT * INTO STRICT concerned FROM grants.appeal WHERE id = NEW.appeal_id AND round_id = NEW.round_id;
  IF grants.why_not_decide_appeal(NEW.proposed_by, concerned.id) IS NOT NULL THEN
    RAISE EXCEPTION 'an appeal is decided by officers who had no part in the decision' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NOT EXISTS (SELECT FROM grants.appeal_transition WHERE from_status = concerned.status AND kind = NEW.outcome) THEN
    RAISE EXCEPTION '% cannot follow %', NEW.outcome, concerned.status USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (SELECT FROM grants.appeal_proposal waiting WHERE waiting.appeal_id = concerned.id AND waiting.outcome <> 'admitted'
      AND NOT EXISTS (SELECT FROM grants.appeal_ruling WHERE proposal_id = waiting.id)) THEN
    RAISE EXCEPTION 'another proposal waits for a second person' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.outcome <> 'admitted' AND (CASE concerned.language WHEN 'cy' THEN NEW.answer_cy ELSE NEW.answer_en END) IS NULL THEN
    RAISE EXCEPTION 'an appeal is answered in its language' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.remedy = 'offer' AND NOT EXISTS (SELECT FROM grants.decision_set made JOIN grants.decision given ON given.set_id = made.id
      WHERE made.round_id = concerned.round_id AND made.status = 'sealed' AND given.application_id = concerned.application_id
        AND given.outcome IN ('reserve', 'refused')) THEN
    RAISE EXCEPTION 'an award is offered to a bid that was weighed and got none' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER appeal_proposal_checked BEFORE INSERT ON grants.appeal_proposal
  FOR EACH ROW EXECUTE FUNCTION grants.check_appeal_proposal();
CREATE FUNCTION grants.apply_appeal_admission() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.appeal_event (round_id, appeal_id, kind, actor_id, proposal_id)
  VALUES (NEW.round_id, NEW.appeal_id, NEW.outcome, NEW.proposed_by, NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER appeal_proposal_admits AFTER INSERT ON grants.appeal_proposal
  FOR EACH ROW WHEN (NEW.outcome = 'admitted') EXECUTE FUNCTION grants.apply_appeal_admission();

CREATE FUNCTION grants.check_appeal_ruling() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE proposed grants.appeal_proposal;
BEGIN
  PERFORM grants.appeal_in_turn(one.application_id) FROM grants.appeal one WHERE one.id = NEW.appeal_id;
  SELECT * INTO STRICT proposed FROM grants.appeal_proposal
  WHERE id = NEW.proposal_id AND appeal_id = NEW.appeal_id AND round_id = NEW.round_id AND outcome <> 'admitted';
  IF (NEW.ruling = 'confirmed' AND proposed.proposed_by = NEW.ruled_by)
    OR grants.why_not_decide_appeal(NEW.ruled_by, NEW.appeal_id) IS NOT NULL
    OR (NEW.ruling = 'confirmed' AND grants.why_not_decide_appeal(proposed.proposed_by, NEW.appeal_id) IS NOT NULL) THEN
    RAISE EXCEPTION 'two officers who had no part in the decision decide an appeal' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER appeal_ruling_checked BEFORE INSERT ON grants.appeal_ruling
  FOR EACH ROW EXECUTE FUNCTION grants.check_appeal_ruling();
CREATE FUNCTION grants.apply_appeal_ruling() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.appeal_event (round_id, appeal_id, kind, actor_id, proposal_id)
  SELECT NEW.round_id, NEW.appeal_id, proposed.outcome, NEW.ruled_by, proposed.id
  FROM grants.appeal_proposal proposed WHERE proposed.id = NEW.proposal_id;
  RETURN NULL;
END $$;
CREATE TRIGGER appeal_ruling_applied AFTER INSERT ON grants.appeal_ruling
  FOR EACH ROW WHEN (NEW.ruling = 'confirmed') EXECUTE FUNCTION grants.apply_appeal_ruling();

-- An offer that follows from an appeal names it.
ALTER TABLE grants.award_change ADD COLUMN appeal_id uuid REFERENCES grants.appeal,
  ADD CONSTRAINT award_change_of_appeal_offers CHECK (appeal_id IS NULL OR kind = 'offered');

CREATE FUNCTION grants.apply_appeal_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  concerned grants.appeal;
  next_status text;
BEGIN
  IF NEW.kind NOT IN ('taken', 'withdrawn', 'voided') AND pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION 'an appeal moves by what two people decide' USING ERRCODE = 'restrict_violation';
  END IF;
  PERFORM grants.appeal_in_turn(one.application_id) FROM grants.appeal one WHERE one.id = NEW.appeal_id;
  -- Offers of awards follow from what is upheld: none is made meanwhile.
  IF NEW.kind IN ('upheld', 'voided') THEN PERFORM grants.decide_in_turn(NEW.round_id); END IF;
  SELECT * INTO STRICT concerned FROM grants.appeal WHERE id = NEW.appeal_id AND round_id = NEW.round_id FOR NO KEY UPDATE;
  SELECT to_status INTO next_status FROM grants.appeal_transition WHERE from_status = concerned.status AND kind = NEW.kind;
  IF next_status IS NULL THEN
    RAISE EXCEPTION '% cannot follow %', NEW.kind, concerned.status USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind <> 'ended' AND NOT EXISTS (SELECT FROM grants.round WHERE id = NEW.round_id AND status = 'published' FOR SHARE) THEN
    RAISE EXCEPTION 'the round is cancelled' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind IN ('taken', 'voided') AND grants.why_not_decide_appeal(NEW.actor_id, concerned.id) IS NOT NULL THEN
    RAISE EXCEPTION 'an appeal is decided by officers who had no part in the decision' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.kind = 'voided' THEN
    IF NOT EXISTS (SELECT FROM (SELECT proposal_id FROM grants.appeal_event said WHERE said.appeal_id = concerned.id
          AND said.kind = concerned.status ORDER BY said.seq DESC LIMIT 1) last
        JOIN grants.appeal_proposal proposed ON proposed.id = last.proposal_id
        JOIN grants.appeal_ruling ruled ON ruled.proposal_id = proposed.id
        WHERE grants.barred_people(concerned.application_id) && ARRAY[proposed.proposed_by, ruled.ruled_by]) THEN
      RAISE EXCEPTION 'a decision is void for a conflict of somebody who made it' USING ERRCODE = 'restrict_violation';
    END IF;
    IF EXISTS (SELECT FROM grants.award_change change WHERE change.appeal_id = concerned.id AND NOT EXISTS (
        SELECT FROM grants.award_change_answer said WHERE said.change_id = change.id AND said.answer = 'refused')) THEN
      RAISE EXCEPTION 'an award was offered after it' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  UPDATE grants.appeal SET status = next_status WHERE id = concerned.id AND status <> next_status;
  RETURN NULL;
END $$;
CREATE TRIGGER appeal_event_applied AFTER INSERT ON grants.appeal_event FOR EACH ROW EXECUTE FUNCTION grants.apply_appeal_event();

-- With its round an appeal ends that was not decided.
CREATE FUNCTION grants.end_appeals() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.appeal_event (round_id, appeal_id, kind)
  SELECT round_id, id, 'ended' FROM grants.appeal WHERE round_id = NEW.round_id AND status IN ('made', 'admitted') ORDER BY id;
  RETURN NULL;
END $$;
CREATE TRIGGER round_event_ends_appeals AFTER INSERT ON grants.round_event
  FOR EACH ROW WHEN (NEW.kind = 'cancelled') EXECUTE FUNCTION grants.end_appeals();

-- Bids that are owed an offer of an award, in the order in which their appeals were upheld, and whether it was made.
CREATE FUNCTION grants.offers_owed(of_round uuid) RETURNS TABLE (appeal_id uuid, application_id uuid, reference text, upheld_at timestamptz,
  seq bigint, offered boolean) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT one.id, one.application_id, one.reference, upheld.at, upheld.seq, EXISTS (SELECT FROM grants.decision given
    JOIN grants.award_change change ON change.decision_id = given.id AND change.kind = 'offered'
    JOIN grants.award_change_answer said ON said.change_id = change.id AND said.answer = 'approved'
    WHERE given.application_id = one.application_id)
  FROM grants.appeal one
  CROSS JOIN LATERAL (SELECT event.* FROM grants.appeal_event event WHERE event.appeal_id = one.id AND event.kind = 'upheld'
    ORDER BY event.seq DESC LIMIT 1) upheld
  JOIN grants.appeal_proposal proposed ON proposed.id = upheld.proposal_id AND proposed.remedy = 'offer'
  WHERE one.round_id = of_round AND one.status = 'upheld' ORDER BY upheld.seq $$;
-- The same for whoever sees the decisions of the round.
CREATE FUNCTION grants.appeals_to_offer(of_round uuid) RETURNS TABLE (appeal_id uuid, reference text, upheld_at timestamptz, offered boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT owed.appeal_id, owed.reference, owed.upheld_at, owed.offered FROM grants.offers_owed(of_round) owed
  WHERE of_round = ANY (grants.rounds_i_divide(ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor'])) ORDER BY owed.seq $$;

CREATE OR REPLACE FUNCTION grants.check_award_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  found grants.decision;
  made grants.decision_set;
  own bigint;
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
  IF NEW.appeal_id IS NOT NULL THEN
    SELECT seq INTO own FROM grants.offers_owed(NEW.round_id) owed
    WHERE owed.appeal_id = NEW.appeal_id AND owed.application_id = found.application_id;
    IF own IS NULL OR found.outcome NOT IN ('reserve', 'refused') THEN
      RAISE EXCEPTION 'an award is offered to a bid whose appeal was upheld for it' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  IF (NEW.appeal_id IS NULL AND found.outcome <> 'reserve') OR EXISTS (SELECT FROM grants.award_change earlier
      JOIN grants.award_change_answer said ON said.change_id = earlier.id AND said.answer = 'approved'
      WHERE earlier.decision_id = found.id AND earlier.kind = 'offered') THEN
    RAISE EXCEPTION 'an award is offered to a reserve, once' USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (SELECT FROM grants.offers_owed(NEW.round_id) before WHERE NOT before.offered AND (own IS NULL OR before.seq < own)
      AND NOT EXISTS (SELECT FROM jsonb_array_elements(NEW.passed_over) over WHERE over.value ->> 'reference' = before.reference)) THEN
    RAISE EXCEPTION 'upheld appeals come before reserves and in their order, or it is said why one is passed over'
      USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.appeal_id IS NULL AND EXISTS (SELECT FROM grants.decision before
      WHERE before.set_id = NEW.set_id AND before.reserve_rank < found.reserve_rank
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

-- What its people see of the appeals of their application, the newest first: never who decided. And what they need to make one.
CREATE FUNCTION grants.own_appeals(of_application uuid) RETURNS TABLE (told_at timestamptz, make_by timestamptz, is_decided boolean, appeals jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT grants.told_at(bid.round_id), grants.after_working_days(grants.told_at(bid.round_id), (SELECT make FROM grants.appeal_days())),
    EXISTS (SELECT FROM grants.decision_set made JOIN grants.decision given ON given.set_id = made.id
      WHERE made.round_id = bid.round_id AND made.status = 'sealed' AND given.application_id = bid.id),
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', one.id, 'status', one.status, 'grounds', one.grounds, 'words', one.words,
        'language', one.language, 'key', one.key, 'madeById', one.made_by,
        'madeBy', (SELECT person.name FROM auth.person WHERE person.id = one.made_by),
        'madeAt', one.made_at, 'admitBy', one.admit_by, 'decideBy', one.decide_by,
        'steps', (SELECT jsonb_agg(jsonb_build_object('kind', event.kind, 'at', event.at, 'remedy', said.remedy,
              'answerEn', said.answer_en, 'answerCy', said.answer_cy) ORDER BY event.seq)
          FROM grants.appeal_event event LEFT JOIN grants.appeal_proposal said ON said.id = event.proposal_id
          WHERE event.appeal_id = one.id AND event.kind <> 'taken'),
        'offeredAt', (SELECT said.answered_at FROM grants.award_change change
          JOIN grants.award_change_answer said ON said.change_id = change.id AND said.answer = 'approved'
          WHERE change.appeal_id = one.id)) ORDER BY one.made_at DESC, one.id DESC), '[]')
      FROM grants.appeal one WHERE one.application_id = bid.id)
  FROM grants.application bid WHERE bid.id = of_application AND bid.organisation_id = ANY (grants.my_organisations()) $$;

-- Who of the officers of its round may decide an appeal, and why the others may not, for those who read it.
CREATE FUNCTION grants.appeal_deciders(of_appeal uuid) RETURNS TABLE (person_id uuid, name text, why text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT officer.id, officer.name, grants.why_not_decide_appeal(officer.id, one.id)
  FROM grants.appeal one
  JOIN auth.person officer ON officer.id IN (SELECT held.person_id FROM grants.round_role held WHERE held.round_id = one.round_id
    AND held.role IN ('fund-manager', 'senior-officer') AND held.from_at <= now() AND (held.to_at IS NULL OR held.to_at > now()))
  WHERE one.id = of_appeal AND one.round_id = ANY (grants.my_rounds(ARRAY['fund-manager', 'senior-officer', 'auditor']))
    AND one.application_id <> ALL (grants.barred_applications())
  ORDER BY officer.name, officer.id $$;

-- Whether an appeal's bid can be offered an award, and whether it was or waits to be, for those who read the appeal.
CREATE FUNCTION grants.appeal_offer(of_appeal uuid) RETURNS TABLE (may_offer boolean, is_offered boolean, offered_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (SELECT FROM grants.decision_set made JOIN grants.decision given ON given.set_id = made.id
      WHERE made.round_id = one.round_id AND made.status = 'sealed' AND given.application_id = one.application_id
        AND given.outcome IN ('reserve', 'refused') AND NOT EXISTS (SELECT FROM grants.award_change change
          JOIN grants.award_change_answer said ON said.change_id = change.id AND said.answer = 'approved'
          WHERE change.decision_id = given.id AND change.kind = 'offered')),
    EXISTS (SELECT FROM grants.award_change change LEFT JOIN grants.award_change_answer said ON said.change_id = change.id
      WHERE change.appeal_id = one.id AND said.answer IS DISTINCT FROM 'refused'),
    (SELECT said.answered_at FROM grants.award_change change
      JOIN grants.award_change_answer said ON said.change_id = change.id AND said.answer = 'approved' WHERE change.appeal_id = one.id)
  FROM grants.appeal one
  WHERE one.id = of_appeal AND one.round_id = ANY (grants.my_rounds(ARRAY['fund-manager', 'senior-officer', 'auditor']))
    AND one.application_id <> ALL (grants.barred_applications()) $$;

DO $$
DECLARE words text[];
BEGIN
  SELECT array_agg(word ORDER BY n) INTO words
  FROM pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([a-z0-9-]+)''', 'g') WITH ORDINALITY AS found(parts, n),
    unnest(parts) AS word
  WHERE conrelid = 'grants.outbox'::regclass AND conname = 'outbox_template_known';
  ALTER TABLE grants.outbox DROP CONSTRAINT outbox_template_known;
  EXECUTE format('ALTER TABLE grants.outbox ADD CONSTRAINT outbox_template_known CHECK (template IN (%s))',
    (SELECT string_agg(quote_literal(word), ', ') FROM unnest(words || ARRAY['appeal-news', 'appeal-work']) AS word));
END $$;

-- Leads are told what happens to their appeal, with its dates and the answer in their language; and whoever may decide that there is
-- something to decide, and not what it says.
CREATE FUNCTION grants.tell_appeal_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  concerned grants.appeal;
  bid grants.application;
  said grants.appeal_proposal;
  iso text := 'YYYY-MM-DD"T"HH24:MI:SS"Z"';
BEGIN
  SELECT * INTO STRICT concerned FROM grants.appeal WHERE id = NEW.appeal_id;
  SELECT * INTO STRICT bid FROM grants.application WHERE id = concerned.application_id;
  SELECT * INTO said FROM grants.appeal_proposal WHERE id = NEW.proposal_id;
  INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
  SELECT 'appeal-news', person.language, person.email, person.id,
    grants.mail_of_application(bid) || jsonb_strip_nulls(jsonb_build_object('what', NEW.kind, 'remedy', said.remedy,
      'answer', CASE person.language WHEN 'cy' THEN coalesce(said.answer_cy, said.answer_en) ELSE coalesce(said.answer_en, said.answer_cy) END,
      'admitBy', to_char(concerned.admit_by AT TIME ZONE 'UTC', iso), 'decideBy', to_char(concerned.decide_by AT TIME ZONE 'UTC', iso),
      'path', '/applications/' || bid.id || '/appeal')),
    round.fictional, 'appeal-news:' || NEW.id || ':' || person.id
  FROM grants.organisation_member member
  JOIN auth.person ON person.id = member.person_id
  JOIN grants.round ON round.id = concerned.round_id
  WHERE member.organisation_id = concerned.organisation_id AND member.role = 'lead'
  ON CONFLICT (cause) DO NOTHING;
  IF NEW.kind IN ('made', 'admitted', 'voided') THEN
    PERFORM grants.tell_appeal_deciders(concerned, NEW.kind, NEW.actor_id, NEW.id::text);
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION grants.tell_appeal_deciders(concerned grants.appeal, what text, but_not uuid, cause text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
  SELECT DISTINCT ON (person.id) 'appeal-work', person.language, person.email, person.id,
    jsonb_build_object('what', what, 'reference', concerned.reference, 'round', round.name, 'roundCy', round.name_cy,
      'admitBy', to_char(concerned.admit_by AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'decideBy', to_char(concerned.decide_by AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'path', '/manage/rounds/' || round.slug || '/appeals/' || concerned.reference),
    round.fictional, 'appeal-work:' || cause || ':' || person.id
  FROM grants.round
  JOIN grants.round_role held ON held.round_id = round.id
  JOIN auth.person ON person.id = held.person_id
  WHERE round.id = concerned.round_id AND person.id IS DISTINCT FROM but_not AND grants.why_not_decide_appeal(person.id, concerned.id) IS NULL
  ORDER BY person.id
  ON CONFLICT (cause) DO NOTHING $$;
CREATE TRIGGER appeal_event_told AFTER INSERT ON grants.appeal_event
  FOR EACH ROW WHEN (NEW.kind <> 'taken') EXECUTE FUNCTION grants.tell_appeal_event();
CREATE FUNCTION grants.tell_appeal_proposed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM grants.tell_appeal_deciders(one, 'proposed', NEW.proposed_by, NEW.id::text) FROM grants.appeal one WHERE one.id = NEW.appeal_id;
  RETURN NULL;
END $$;
CREATE TRIGGER appeal_proposal_told AFTER INSERT ON grants.appeal_proposal
  FOR EACH ROW WHEN (NEW.outcome <> 'admitted') EXECUTE FUNCTION grants.tell_appeal_proposed();

-- Whoever took an appeal is reminded of its next date: in the two days before, and each week after. Where nobody did who still may
-- decide it, everybody who may.
CREATE FUNCTION grants.remind_of_appeals() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  WITH due AS (
    SELECT one.*, clock.next_by, CASE WHEN now() >= clock.next_by THEN 'overdue' ELSE 'due-soon' END AS what,
      floor(extract(epoch FROM now() - clock.next_by) / 604800) AS week,
      (SELECT event.actor_id FROM grants.appeal_event event WHERE event.appeal_id = one.id AND event.kind = 'taken'
        AND grants.why_not_decide_appeal(event.actor_id, one.id) IS NULL ORDER BY event.seq DESC LIMIT 1) AS owner_id
    FROM grants.appeal one
    CROSS JOIN LATERAL (SELECT CASE one.status WHEN 'made' THEN one.admit_by ELSE one.decide_by END AS next_by) clock
    WHERE one.status IN ('made', 'admitted') AND now() > clock.next_by - interval '2 days'
  ), said AS (
    INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
    SELECT DISTINCT ON (due.id, person.id) 'appeal-work', person.language, person.email, person.id,
      jsonb_build_object('what', due.what, 'status', due.status, 'reference', due.reference, 'round', round.name, 'roundCy', round.name_cy,
        'nextBy', to_char(due.next_by AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'path', '/manage/rounds/' || round.slug || '/appeals/' || due.reference),
      round.fictional, concat_ws(':', 'appeal-work', due.what, due.id, due.status, due.week, person.id)
    FROM due
    JOIN grants.round ON round.id = due.round_id AND round.test_of IS NULL
    JOIN grants.round_role held ON held.round_id = round.id
    JOIN auth.person ON person.id = held.person_id
    WHERE (due.owner_id IS NULL OR person.id = due.owner_id) AND grants.why_not_decide_appeal(person.id, due.id) IS NULL
    ORDER BY due.id, person.id
    ON CONFLICT (cause) DO NOTHING
    RETURNING 1)
  SELECT count(*)::int FROM said $$;

REVOKE EXECUTE ON FUNCTION grants.after_working_days(timestamptz, integer), grants.appeal_days(), grants.appeal_in_turn(uuid),
  grants.why_not_decide_appeal(uuid, uuid), grants.offers_owed(uuid), grants.appeals_to_offer(uuid), grants.own_appeals(uuid),
  grants.appeal_deciders(uuid), grants.appeal_offer(uuid), grants.tell_appeal_deciders(grants.appeal, text, uuid, text), grants.remind_of_appeals() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.appeal_in_turn(uuid), grants.appeals_to_offer(uuid), grants.own_appeals(uuid), grants.appeal_deciders(uuid),
  grants.appeal_offer(uuid) TO academy_grants;
GRANT EXECUTE ON FUNCTION grants.remind_of_appeals() TO academy_worker;

ALTER TABLE grants.appeal ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.appeal_proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.appeal_ruling ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.appeal_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY member_or_officer_reads ON grants.appeal FOR SELECT TO academy_grants
  USING (organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])
    OR (round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer', 'auditor']))::uuid[])
      AND application_id <> ALL ((SELECT grants.barred_applications())::uuid[])));
CREATE POLICY lead_makes ON grants.appeal FOR INSERT TO academy_grants
  WITH CHECK (made_by = grants.current_person() AND made_at = now() AND status = 'made'
    AND EXISTS (SELECT FROM grants.organisation_member lead WHERE lead.organisation_id = appeal.organisation_id
      AND lead.person_id = grants.current_person() AND lead.role = 'lead'));
GRANT SELECT, INSERT ON grants.appeal TO academy_grants;
DO $$
DECLARE
  part text;
  -- A member of what appeals who is staff too reads as staff, and then of no bid that is closed to him.
  concerned text := $c$EXISTS (SELECT FROM grants.appeal one WHERE one.id = appeal_id
    AND one.round_id = ANY ((SELECT grants.my_rounds(ARRAY[%s]))::uuid[])
    AND one.application_id <> ALL ((SELECT grants.barred_applications())::uuid[]))$c$;
BEGIN
  FOREACH part IN ARRAY ARRAY['appeal_proposal', 'appeal_ruling', 'appeal_event'] LOOP
    EXECUTE format('CREATE POLICY officer_reads ON grants.%I FOR SELECT TO academy_grants USING (%s)', part,
      format(concerned, $r$'fund-manager', 'senior-officer', 'auditor'$r$));
    EXECUTE format('CREATE POLICY officer_writes ON grants.%I FOR INSERT TO academy_grants WITH CHECK (%s AND %s)', part,
      CASE part WHEN 'appeal_proposal' THEN 'proposed_by = grants.current_person() AND proposed_at = now()'
        WHEN 'appeal_ruling' THEN 'ruled_by = grants.current_person() AND ruled_at = now()'
        ELSE $e$actor_id = grants.current_person() AND at = now() AND kind IN ('taken', 'voided')$e$ END,
      format(concerned, $w$'fund-manager', 'senior-officer'$w$));
    EXECUTE format('GRANT SELECT, INSERT ON grants.%I TO academy_grants', part);
  END LOOP;
END $$;
CREATE POLICY lead_withdraws ON grants.appeal_event FOR INSERT TO academy_grants
  WITH CHECK (actor_id = grants.current_person() AND at = now() AND kind = 'withdrawn' AND EXISTS (SELECT FROM grants.appeal one
    JOIN grants.organisation_member lead ON lead.organisation_id = one.organisation_id AND lead.person_id = grants.current_person()
      AND lead.role = 'lead' WHERE one.id = appeal_id));
GRANT SELECT ON grants.appeal_transition TO academy_grants;
