-- News of a round, written by one person of its staff, released by a second and kept as it was sent (ADR 43). It is of
-- service to whoever applies and cannot be refused while the application goes on; a withdrawn one gets none.
CREATE TABLE grants.round_message (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  -- In each language of the round; a subject is one line.
  subject_en text CONSTRAINT round_message_subject_en CHECK (length(btrim(subject_en)) BETWEEN 1 AND 150 AND subject_en !~ '[\r\n]'),
  body_en text CONSTRAINT round_message_body_en CHECK (length(btrim(body_en)) BETWEEN 1 AND 5000),
  subject_cy text CONSTRAINT round_message_subject_cy CHECK (length(btrim(subject_cy)) BETWEEN 1 AND 150 AND subject_cy !~ '[\r\n]'),
  body_cy text CONSTRAINT round_message_body_cy CHECK (length(btrim(body_cy)) BETWEEN 1 AND 5000),
  -- By what the applications were chosen, for the history: what counts is the list beside it.
  filter jsonb NOT NULL,
  written_by uuid NOT NULL REFERENCES auth.person,
  written_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT round_message_whole CHECK ((subject_en IS NULL) = (body_en IS NULL) AND (subject_cy IS NULL) = (body_cy IS NULL)
    AND num_nonnulls(subject_en, subject_cy) > 0)
);
CREATE INDEX round_message_of_round ON grants.round_message (round_id, id);
CREATE TABLE grants.round_message_application (
  message_id uuid NOT NULL REFERENCES grants.round_message,
  application_id uuid NOT NULL REFERENCES grants.application,
  PRIMARY KEY (message_id, application_id)
);
CREATE INDEX round_message_to_application ON grants.round_message_application (application_id, message_id);
-- How a message ended, once: it went out, or was put away. What it was sent to is counted as it goes.
CREATE TABLE grants.round_message_end (
  message_id uuid PRIMARY KEY REFERENCES grants.round_message,
  kind text NOT NULL CONSTRAINT round_message_end_kind_known CHECK (kind IN ('released', 'dropped')),
  ended_by uuid NOT NULL REFERENCES auth.person,
  ended_at timestamptz NOT NULL DEFAULT now(),
  applications integer NOT NULL DEFAULT 0 CONSTRAINT round_message_end_applications CHECK (applications >= 0),
  people integer NOT NULL DEFAULT 0 CONSTRAINT round_message_end_people CHECK (people >= 0)
);
DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['round_message', 'round_message_application', 'round_message_end'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_immutable BEFORE UPDATE OR DELETE ON grants.%1$s
      FOR EACH ROW EXECUTE FUNCTION grants.refuse_change()', part);
    EXECUTE format('ALTER TABLE grants.%s ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('GRANT SELECT, INSERT ON grants.%s TO academy_grants', part);
  END LOOP;
END $$;

-- Whom a message goes to is said when it is written and never after: the second person releases what the first has seen.
CREATE FUNCTION grants.check_message_applications() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF EXISTS (SELECT FROM added JOIN grants.application ON application.id = added.application_id
      JOIN grants.round_message message ON message.id = added.message_id
      WHERE application.round_id <> message.round_id OR application.status = 'withdrawn'
        OR message.xmin <> pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'a message goes to the applications of its round that it was written for' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER round_message_application_checked AFTER INSERT ON grants.round_message_application
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION grants.check_message_applications();

-- One mail for each person of the applications that go on, however many of them are his, in his language.
CREATE FUNCTION grants.round_message_mails(message uuid) RETURNS TABLE (person_id uuid, language text, sample boolean, params jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT person.id, person.language, round.fictional, jsonb_build_object(
    'subject', coalesce(one.subject_en, one.subject_cy), 'subjectCy', coalesce(one.subject_cy, one.subject_en),
    'body', coalesce(one.body_en, one.body_cy), 'bodyCy', coalesce(one.body_cy, one.body_en),
    'round', round.name, 'roundCy', round.name_cy,
    'references', string_agg(DISTINCT application.reference, ', ' ORDER BY application.reference),
    'path', CASE WHEN count(DISTINCT application.id) = 1 THEN '/applications/' || min(application.id::text) || '/messages' ELSE '/applications' END)
  FROM grants.round_message one
  JOIN grants.round ON round.id = one.round_id
  JOIN grants.round_message_application chosen ON chosen.message_id = one.id
  JOIN grants.application ON application.id = chosen.application_id AND application.status <> 'withdrawn'
  JOIN grants.organisation_member member ON member.organisation_id = application.organisation_id
  JOIN auth.person ON person.id = member.person_id
  WHERE one.id = message
  GROUP BY one.id, round.id, person.id $$;

-- What would go out now: to how many applications and people, how many of them in Welsh, and one of the mails. Of the staff.
CREATE FUNCTION grants.preview_round_message(message uuid)
RETURNS TABLE (applications integer, people integer, welsh integer, params jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT (SELECT count(*)::int FROM grants.round_message_application chosen JOIN grants.application ON application.id = chosen.application_id
      WHERE chosen.message_id = message AND application.status <> 'withdrawn'),
    count(*)::int, (count(*) FILTER (WHERE mail.language = 'cy'))::int,
    (array_agg(mail.params ORDER BY mail.params ->> 'references', mail.person_id))[1]
  FROM grants.round_message_mails(message) mail
  WHERE EXISTS (SELECT FROM grants.round_message one WHERE one.id = message AND one.round_id = ANY (grants.my_rounds(
    ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']))) $$;

-- Two tabs and a double click wait for each other here, and the second finds that it has happened.
CREATE FUNCTION grants.end_round_message() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE ended grants.round_message;
BEGIN
  SELECT * INTO STRICT ended FROM grants.round_message WHERE id = NEW.message_id FOR UPDATE;
  IF EXISTS (SELECT FROM grants.round_message_end WHERE message_id = NEW.message_id) THEN
    RETURN NULL;
  END IF;
  NEW.ended_at := clock_timestamp();
  NEW.people := 0;
  NEW.applications := 0;
  IF NEW.kind = 'released' THEN
    IF NEW.ended_by = ended.written_by THEN
      RAISE EXCEPTION 'whoever wrote a message does not release it' USING ERRCODE = 'restrict_violation';
    END IF;
    INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
    SELECT 'round-news', mail.language, '', mail.person_id, mail.params, mail.sample,
      'round-news:' || NEW.message_id || ':' || mail.person_id
    FROM grants.round_message_mails(NEW.message_id) mail
    ON CONFLICT (cause) DO NOTHING;
    GET DIAGNOSTICS NEW.people = ROW_COUNT;
    SELECT count(*) INTO NEW.applications FROM grants.round_message_application chosen
    JOIN grants.application ON application.id = chosen.application_id
    WHERE chosen.message_id = NEW.message_id AND application.status <> 'withdrawn';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER round_message_ended BEFORE INSERT ON grants.round_message_end
  FOR EACH ROW EXECUTE FUNCTION grants.end_round_message();

-- What went out to an application of whoever asks.
CREATE FUNCTION grants.my_round_messages() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT coalesce(array_agg(DISTINCT chosen.message_id), '{}') FROM grants.application
  JOIN grants.round_message_application chosen ON chosen.application_id = application.id
  JOIN grants.round_message_end ended ON ended.message_id = chosen.message_id AND ended.kind = 'released'
  WHERE application.organisation_id = ANY (grants.my_organisations()) $$;
REVOKE EXECUTE ON FUNCTION grants.round_message_mails(uuid), grants.preview_round_message(uuid), grants.my_round_messages() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.preview_round_message(uuid), grants.my_round_messages() TO academy_grants;

CREATE POLICY staff_or_told_reads ON grants.round_message FOR SELECT
  USING (round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']))::uuid[])
    OR id = ANY ((SELECT grants.my_round_messages())::uuid[]));
CREATE POLICY fund_manager_writes ON grants.round_message FOR INSERT
  WITH CHECK (written_by = grants.current_person() AND round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager']))::uuid[])
    AND round_id IN (SELECT id FROM grants.round WHERE status <> 'draft'));
CREATE POLICY with_both ON grants.round_message_application FOR SELECT
  USING (message_id IN (SELECT id FROM grants.round_message) AND application_id IN (SELECT id FROM grants.application));
CREATE POLICY written_with_it ON grants.round_message_application FOR INSERT
  WITH CHECK (message_id IN (SELECT id FROM grants.round_message WHERE written_by = grants.current_person()));
CREATE POLICY with_its_message ON grants.round_message_end FOR SELECT
  USING (message_id IN (SELECT id FROM grants.round_message));
CREATE POLICY staff_ends ON grants.round_message_end FOR INSERT
  WITH CHECK (ended_by = grants.current_person() AND message_id IN (SELECT id FROM grants.round_message
    WHERE round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer']))::uuid[])));
