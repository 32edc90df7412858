-- Everybody who needs it is told what happens to an application, in his language, by the same transaction as the event that
-- makes it happen: the mail is written here, so that no way to the event can forget it. Mails hold the way to the page
-- (`path`) and not an address; the address is added where the mail is written out.
DO $$
DECLARE words text[];
BEGIN
  SELECT array_agg(word ORDER BY n) INTO words
  FROM pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([a-z0-9-]+)''', 'g') WITH ORDINALITY AS found(parts, n),
    unnest(parts) AS word
  WHERE conrelid = 'grants.outbox'::regclass AND conname = 'outbox_template_known';
  ALTER TABLE grants.outbox DROP CONSTRAINT outbox_template_known;
  EXECUTE format('ALTER TABLE grants.outbox ADD CONSTRAINT outbox_template_known CHECK (template IN (%s))',
    (SELECT string_agg(quote_literal(word), ', ') FROM unnest(words || ARRAY['application-started', 'sign-off-asked',
      'sign-off-refused', 'correction-news', 'withdrawal-news', 'deadline-near', 'round-cancelled', 'passkey-added']) AS word));
END $$;

-- What every mail about an application says of it.
CREATE FUNCTION grants.mail_of_application(application grants.application) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT jsonb_build_object('applicationId', application.id, 'reference', application.reference,
        'organisation', organisation.name, 'round', round.name, 'roundCy', round.name_cy,
        'closesAt', to_char(round.closes_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'path', '/applications/' || application.id)
      FROM grants.round, grants.organisation
      WHERE round.id = application.round_id AND organisation.id = application.organisation_id $$;
REVOKE EXECUTE ON FUNCTION grants.mail_of_application(grants.application) FROM PUBLIC;

CREATE FUNCTION grants.tell_application_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  concerned grants.application;
  sender uuid;
  wanted_template text := CASE NEW.kind WHEN 'started' THEN 'application-started' WHEN 'sent-for-sign-off' THEN 'sign-off-asked'
    WHEN 'sent-back' THEN 'sign-off-refused' WHEN 'withdrawn' THEN 'withdrawal-news' WHEN 'withdrawal-undone' THEN 'withdrawal-news'
    ELSE 'correction-news' END;
BEGIN
  SELECT * INTO STRICT concerned FROM grants.application WHERE id = NEW.application_id;
  IF NEW.kind = 'sent-back' THEN
    SELECT actor_id INTO sender FROM grants.application_event
    WHERE application_id = NEW.application_id AND kind = 'sent-for-sign-off' ORDER BY seq DESC LIMIT 1;
  END IF;
  INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
  SELECT wanted_template, person.language, person.email, person.id,
    grants.mail_of_application(concerned) || jsonb_strip_nulls(jsonb_build_object('what', NEW.kind,
      'reason', NEW.detail ->> 'reason',
      'by', (SELECT nullif(btrim(regexp_replace(actor.name, '\s+', ' ', 'g')), '') FROM auth.person actor WHERE actor.id = NEW.actor_id))),
    round.fictional, wanted_template || ':' || NEW.id || ':' || person.id
  FROM auth.person JOIN grants.round ON round.id = concerned.round_id
  WHERE person.id IN (
      SELECT member.person_id FROM grants.organisation_member member
      WHERE member.organisation_id = concerned.organisation_id
        AND (member.role = 'lead' OR (member.role = 'certifier' AND NEW.kind = 'sent-for-sign-off')))
      AND NOT (NEW.kind IN ('sent-for-sign-off', 'sent-back') AND person.id = NEW.actor_id)
    OR (NEW.kind = 'started' AND person.id = NEW.actor_id)
    OR person.id = sender
  ON CONFLICT (cause) DO NOTHING;
  RETURN NULL;
END $$;
-- After the trigger that applies the event: triggers of one kind come in the order of their names.
CREATE TRIGGER application_event_told AFTER INSERT ON grants.application_event FOR EACH ROW
  WHEN (NEW.kind IN ('started', 'sent-for-sign-off', 'sent-back', 'correction-begun', 'correction-dropped', 'withdrawn', 'withdrawal-undone'))
  EXECUTE FUNCTION grants.tell_application_event();

-- A round that is cancelled is cancelled for everybody who has an application that goes on, submitted or not.
CREATE FUNCTION grants.tell_round_cancelled() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
  SELECT DISTINCT ON (person.id) 'round-cancelled', person.language, person.email, person.id,
    grants.mail_of_application(application) || jsonb_strip_nulls(jsonb_build_object('reason', NEW.detail ->> 'reason')),
    round.fictional, 'round-cancelled:' || NEW.id || ':' || person.id
  FROM grants.application
  JOIN grants.round ON round.id = application.round_id
  JOIN grants.organisation_member member ON member.organisation_id = application.organisation_id
  JOIN auth.person ON person.id = member.person_id
  WHERE application.round_id = NEW.round_id AND application.status <> 'withdrawn'
  ORDER BY person.id, application.created_at
  ON CONFLICT (cause) DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER round_event_told AFTER INSERT ON grants.round_event FOR EACH ROW WHEN (NEW.kind = 'cancelled')
  EXECUTE FUNCTION grants.tell_round_cancelled();

-- A new way in is told to whoever it lets in.
CREATE FUNCTION grants.tell_passkey_added() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
  SELECT 'passkey-added', person.language, person.email, person.id,
    jsonb_build_object('passkey', NEW.name, 'path', '/account',
      'at', to_char(NEW.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
    grants.is_demonstration(), 'passkey-added:' || NEW.id
  FROM auth.person WHERE person.id = NEW.person_id
  ON CONFLICT (cause) DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER passkey_told AFTER INSERT ON auth.passkey FOR EACH ROW EXECUTE FUNCTION grants.tell_passkey_added();

-- The worker reminds of deadlines: it sees which applications there are, of whom and where they stand, and no word of them.
CREATE POLICY worker_reminds ON grants.application FOR SELECT TO academy_worker USING (true);
CREATE POLICY worker_reminds ON grants.round FOR SELECT TO academy_worker USING (true);
CREATE POLICY worker_reminds ON grants.organisation FOR SELECT TO academy_worker USING (true);
CREATE POLICY worker_reminds ON grants.organisation_membership FOR SELECT TO academy_worker USING (true);
GRANT SELECT (id, reference, round_id, organisation_id, status, created_at, standing_submission_id) ON grants.application TO academy_worker;
GRANT SELECT (id, name, name_cy, status, closes_at, fictional) ON grants.round TO academy_worker;
GRANT SELECT (id, name, merged_into) ON grants.organisation TO academy_worker;
GRANT SELECT (organisation_id, person_id, role, added_at, ended_at) ON grants.organisation_membership TO academy_worker;
GRANT SELECT ON grants.organisation_member TO academy_worker;
GRANT INSERT, DELETE ON grants.outbox TO academy_worker;
