-- A deadline moves by itself when our own service was down before it: by a published rule (`outageRule` of the domain) and
-- from measurements that the service itself leaves. Two people decide every other extension; here the rule has decided
-- before anybody knew whom it would help.
CREATE TABLE grants.heartbeat (
  -- The minute in which the process of that instance stood, and what it answered in it.
  minute timestamptz NOT NULL CHECK (minute = date_trunc('minute', minute)),
  instance uuid NOT NULL,
  answers integer NOT NULL CHECK (answers >= 0),
  -- Answers of ours that failed (5xx).
  failed integer NOT NULL CHECK (failed BETWEEN 0 AND answers),
  PRIMARY KEY (minute, instance)
);
ALTER TABLE grants.heartbeat ENABLE ROW LEVEL SECURITY;
-- Of now: nobody writes afterwards that the service stood.
CREATE POLICY app_beats ON grants.heartbeat FOR INSERT TO academy_grants
  WITH CHECK (minute <= clock_timestamp() AND minute > clock_timestamp() - interval '3 minutes');
CREATE POLICY worker_measures ON grants.heartbeat FOR ALL TO academy_worker USING (true);
GRANT INSERT ON grants.heartbeat TO academy_grants;
GRANT SELECT, DELETE ON grants.heartbeat TO academy_worker;
CREATE TRIGGER heartbeat_unchanged BEFORE UPDATE ON grants.heartbeat FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();

DO $$
DECLARE
  held record;
  words text[];
BEGIN
  FOR held IN SELECT * FROM (VALUES ('grants.outbox', 'outbox_template_known', 'template', 'deadline-moved-by-rule'),
      ('grants.round_event', 'round_event_kind_known', 'kind', 'extended-by-rule')) AS list(relation, name, col, word) LOOP
    SELECT array_agg(word ORDER BY n) INTO words
    FROM pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([a-z0-9-]+)''', 'g') WITH ORDINALITY AS found(parts, n),
      unnest(parts) AS word
    WHERE conrelid = held.relation::regclass AND conname = held.name;
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', held.relation, held.name);
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I CHECK (%I IN (%s))', held.relation, held.name, held.col,
      (SELECT string_agg(quote_literal(word), ', ') FROM unnest(words || held.word) AS word));
  END LOOP;
END $$;

CREATE FUNCTION grants.apply_extension_by_rule() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  extended grants.round;
  later timestamptz := (NEW.detail ->> 'closesAt')::timestamptz;
BEGIN
  SELECT * INTO STRICT extended FROM grants.round WHERE id = NEW.round_id FOR NO KEY UPDATE;
  IF NEW.actor_id IS NOT NULL OR extended.status <> 'published' OR later IS NULL OR later <= extended.closes_at OR later <= NEW.at
    -- Two days at most, and the way to a working day.
    OR later > greatest(extended.closes_at, NEW.at) + interval '6 days'
    OR coalesce((NEW.detail ->> 'minutes')::int, 0) <= 60
    OR ((NEW.detail ->> 'closesAtLocal')::timestamp AT TIME ZONE extended.closes_at_zone) IS DISTINCT FROM later THEN
    RAISE EXCEPTION 'the rule gives no such extension' USING ERRCODE = 'restrict_violation';
  END IF;
  UPDATE grants.round SET closes_at = later, closes_at_local = NEW.detail ->> 'closesAtLocal' WHERE id = NEW.round_id;
  RETURN NULL;
END $$;
DROP TRIGGER round_event_applied ON grants.round_event;
CREATE TRIGGER round_event_applied AFTER INSERT ON grants.round_event FOR EACH ROW WHEN (NEW.kind <> 'extended-by-rule')
  EXECUTE FUNCTION grants.apply_round_event();
CREATE TRIGGER round_event_extended AFTER INSERT ON grants.round_event FOR EACH ROW WHEN (NEW.kind = 'extended-by-rule')
  EXECUTE FUNCTION grants.apply_extension_by_rule();

-- Everybody of an application that goes on is told, and those who run the round, who may extend it further.
CREATE FUNCTION grants.tell_extension_by_rule() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
  SELECT DISTINCT ON (person.id) 'deadline-moved-by-rule', person.language, person.email, person.id,
    grants.mail_of_application(application) || jsonb_build_object('minutes', NEW.detail ->> 'minutes'),
    round.fictional, 'deadline-moved-by-rule:' || NEW.id || ':' || person.id
  FROM grants.application
  JOIN grants.round ON round.id = application.round_id
  JOIN grants.organisation_member member ON member.organisation_id = application.organisation_id
  JOIN auth.person ON person.id = member.person_id
  WHERE application.round_id = NEW.round_id AND application.status <> 'withdrawn'
  ORDER BY person.id, application.created_at
  ON CONFLICT (cause) DO NOTHING;
  INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
  SELECT DISTINCT ON (person.id) 'deadline-moved-by-rule', person.language, person.email, person.id,
    jsonb_build_object('round', round.name, 'roundCy', round.name_cy, 'minutes', NEW.detail ->> 'minutes',
      'closesAt', to_char(round.closes_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'path', '/manage/rounds/' || round.slug || '/design'),
    round.fictional, 'deadline-moved-by-rule:' || NEW.id || ':' || person.id
  FROM grants.round
  JOIN grants.round_role held ON held.round_id = round.id AND held.role IN ('fund-manager', 'senior-officer')
    AND held.from_at <= now() AND (held.to_at IS NULL OR held.to_at > now())
  JOIN auth.person ON person.id = held.person_id
  WHERE round.id = NEW.round_id
  ORDER BY person.id
  ON CONFLICT (cause) DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER round_event_rule_told AFTER INSERT ON grants.round_event FOR EACH ROW WHEN (NEW.kind = 'extended-by-rule')
  EXECUTE FUNCTION grants.tell_extension_by_rule();

ALTER POLICY public_or_staff_reads ON grants.round_event
  USING (kind IN ('published', 'amended', 'extension-approved', 'extended-by-rule', 'cancelled')
    OR (kind = 'drafted' AND actor_id = (SELECT grants.current_person()))
    OR round_id = ANY ((SELECT grants.my_rounds(grants.all_round_roles()))::uuid[]));
CREATE POLICY worker_extends ON grants.round_event FOR INSERT TO academy_worker
  WITH CHECK (kind = 'extended-by-rule' AND actor_id IS NULL
    AND at <= clock_timestamp() AND at > clock_timestamp() - interval '10 minutes');
GRANT SELECT, INSERT ON grants.round_event TO academy_worker;
GRANT SELECT (slug, closes_at_local, closes_at_zone, grace_minutes) ON grants.round TO academy_worker;
