-- When the results of a round are told to everybody at once (ADR 54): an instant that one officer proposes and another approves. At that instant, by
-- the clock of the database and by nothing else, results are there to be seen; until a minute before it can be stopped.

CREATE TABLE grants.announcement (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  no integer NOT NULL CONSTRAINT announcement_no_check CHECK (no > 0),
  set_id uuid NOT NULL REFERENCES grants.decision_set,
  status text NOT NULL DEFAULT 'proposed'
    CONSTRAINT announcement_status_known CHECK (status IN ('proposed', 'approved', 'refused', 'stopped')),
  -- As it was written, and the instant that it is.
  tells_at_local text NOT NULL
    CONSTRAINT announcement_tells_at_local_check CHECK (tells_at_local ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$'),
  tells_at_zone text NOT NULL,
  tells_at timestamptz NOT NULL,
  -- Of the form that was sent: sent twice it is one announcement.
  key uuid NOT NULL,
  proposed_by uuid NOT NULL REFERENCES auth.person,
  proposed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT announcement_no_once UNIQUE (round_id, no),
  CONSTRAINT announcement_key_once UNIQUE (round_id, key)
);
CREATE UNIQUE INDEX announcement_one_live ON grants.announcement (round_id) WHERE status IN ('proposed', 'approved');

CREATE TABLE grants.announcement_event (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  round_id uuid NOT NULL REFERENCES grants.round,
  announcement_id uuid NOT NULL REFERENCES grants.announcement,
  kind text NOT NULL CONSTRAINT announcement_event_kind_known CHECK (kind IN ('proposed', 'approved', 'refused', 'stopped')),
  at timestamptz NOT NULL DEFAULT now(),
  actor_id uuid NOT NULL REFERENCES auth.person,
  reason text CONSTRAINT announcement_event_reason_check CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
  CONSTRAINT announcement_event_says_why CHECK ((reason IS NOT NULL) = (kind IN ('refused', 'stopped'))),
  CONSTRAINT announcement_event_once UNIQUE (announcement_id, kind)
);

CREATE TABLE grants.announcement_transition (
  from_status text NOT NULL,
  kind text NOT NULL,
  to_status text NOT NULL,
  PRIMARY KEY (from_status, kind)
);
INSERT INTO grants.announcement_transition (from_status, kind, to_status) VALUES
  ('proposed', 'proposed', 'proposed'), ('proposed', 'approved', 'approved'), ('proposed', 'refused', 'refused'),
  ('proposed', 'stopped', 'stopped'), ('approved', 'stopped', 'stopped');

DO $$
DECLARE part text;
BEGIN
  CREATE TRIGGER announcement_transition_immutable BEFORE UPDATE OR DELETE ON grants.announcement_transition
    FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();
  CREATE TRIGGER announcement_event_immutable BEFORE UPDATE OR DELETE ON grants.announcement_event
    FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();
  CREATE TRIGGER announcement_changes_by_event BEFORE UPDATE ON grants.announcement
    FOR EACH ROW EXECUTE FUNCTION grants.refuse_but_by_event();
  CREATE TRIGGER announcement_not_deleted BEFORE DELETE ON grants.announcement
    FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();
  FOREACH part IN ARRAY ARRAY['announcement', 'announcement_event'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_not_emptied BEFORE TRUNCATE ON grants.%1$s
      FOR EACH STATEMENT EXECUTE FUNCTION grants.refuse_change()', part);
  END LOOP;
END $$;

CREATE FUNCTION grants.check_announcement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM grants.decide_in_turn(NEW.round_id);
  IF NOT EXISTS (SELECT FROM grants.decision_set WHERE id = NEW.set_id AND round_id = NEW.round_id AND status = 'sealed') THEN
    RAISE EXCEPTION 'what is announced is sealed' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.tells_at <> (NEW.tells_at_local::timestamp AT TIME ZONE NEW.tells_at_zone) OR NEW.tells_at <= clock_timestamp() THEN
    RAISE EXCEPTION 'results are told at an instant that is to come' USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.no := (SELECT coalesce(max(no), 0) + 1 FROM grants.announcement WHERE round_id = NEW.round_id);
  RETURN NEW;
END $$;
CREATE TRIGGER announcement_checked BEFORE INSERT ON grants.announcement FOR EACH ROW EXECUTE FUNCTION grants.check_announcement();
CREATE FUNCTION grants.tell_announcement_proposed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.announcement_event (round_id, announcement_id, kind, actor_id)
  VALUES (NEW.round_id, NEW.id, 'proposed', NEW.proposed_by);
  RETURN NULL;
END $$;
CREATE TRIGGER announcement_proposed AFTER INSERT ON grants.announcement
  FOR EACH ROW EXECUTE FUNCTION grants.tell_announcement_proposed();

-- Whoever approves did not propose it, and approves what is still to come. It is stopped a minute before at the latest: what has been seen by one
-- cannot be taken back from him, and a stop that is being written when the instant comes would do that.
CREATE FUNCTION grants.apply_announcement_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  found grants.announcement;
  next_status text;
BEGIN
  IF NEW.kind = 'proposed' AND pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION 'an announcement is proposed when it is made' USING ERRCODE = 'restrict_violation';
  END IF;
  PERFORM grants.decide_in_turn(NEW.round_id);
  SELECT * INTO STRICT found FROM grants.announcement WHERE id = NEW.announcement_id AND round_id = NEW.round_id FOR NO KEY UPDATE;
  SELECT to_status INTO next_status FROM grants.announcement_transition WHERE from_status = found.status AND kind = NEW.kind;
  IF next_status IS NULL THEN
    RAISE EXCEPTION '% cannot follow %', NEW.kind, found.status USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind IN ('approved', 'refused') AND NEW.actor_id = found.proposed_by THEN
    RAISE EXCEPTION 'an announcement is answered by a second person' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.kind = 'approved' AND clock_timestamp() >= found.tells_at THEN
    RAISE EXCEPTION 'the instant has passed' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind = 'stopped' AND found.status = 'approved' AND clock_timestamp() >= found.tells_at - interval '1 minute' THEN
    RAISE EXCEPTION 'it is too late to stop it' USING ERRCODE = 'restrict_violation';
  END IF;
  UPDATE grants.announcement SET status = next_status WHERE id = found.id AND status <> next_status;
  RETURN NULL;
END $$;
CREATE TRIGGER announcement_event_applied AFTER INSERT ON grants.announcement_event
  FOR EACH ROW EXECUTE FUNCTION grants.apply_announcement_event();

-- The instant at which the results of a round were told to everybody; nothing before it, and nothing of a round that was cancelled.
CREATE FUNCTION grants.told_at(of_round uuid) RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT announcement.tells_at FROM grants.announcement JOIN grants.round ON round.id = announcement.round_id
  WHERE announcement.round_id = of_round AND announcement.status = 'approved' AND announcement.tells_at <= now()
    AND round.status <> 'cancelled' $$;

REVOKE EXECUTE ON FUNCTION grants.told_at(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.told_at(uuid) TO academy_grants, academy_worker;

DO $$
DECLARE
  part text;
  of_whom text := 'round_id = ANY ((SELECT grants.rounds_i_divide(ARRAY[%s]))::uuid[])';
  readers text := format(of_whom, $r$'fund-manager', 'senior-officer', 'panel', 'finance', 'auditor'$r$);
  officers text := format(of_whom, $r$'fund-manager', 'senior-officer'$r$);
BEGIN
  FOREACH part IN ARRAY ARRAY['announcement', 'announcement_event'] LOOP
    EXECUTE format('ALTER TABLE grants.%I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY who_divides_reads ON grants.%I FOR SELECT TO academy_grants USING (%s)', part, readers);
    EXECUTE format('GRANT SELECT, INSERT ON grants.%I TO academy_grants', part);
  END LOOP;
  EXECUTE format($p$CREATE POLICY officers_propose ON grants.announcement FOR INSERT TO academy_grants
    WITH CHECK (proposed_by = grants.current_person() AND proposed_at = now() AND status = 'proposed' AND %s)$p$, officers);
  EXECUTE format($p$CREATE POLICY officers_answer ON grants.announcement_event FOR INSERT TO academy_grants
    WITH CHECK (actor_id = grants.current_person() AND at = now() AND kind IN ('approved', 'refused', 'stopped') AND %s)$p$, officers);
END $$;
GRANT SELECT ON grants.announcement_transition TO academy_grants;
