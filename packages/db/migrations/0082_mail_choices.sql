-- Everybody may refuse the mails that are a convenience, kind by kind, and none of those that tell him what was decided
-- about what is his. A refusal holds where mail is written, whoever writes it.
CREATE TABLE grants.mail_refusal (
  person_id uuid NOT NULL REFERENCES auth.person ON DELETE CASCADE,
  kind text NOT NULL CONSTRAINT mail_refusal_kind_known CHECK (kind IN ('started', 'corrections', 'reminders', 'comments')),
  refused_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (person_id, kind)
);
ALTER TABLE grants.mail_refusal ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_reads ON grants.mail_refusal FOR SELECT USING (person_id = (SELECT grants.current_person()));
CREATE POLICY own_refuses ON grants.mail_refusal FOR INSERT WITH CHECK (person_id = grants.current_person());
CREATE POLICY own_takes_back ON grants.mail_refusal FOR DELETE USING (person_id = grants.current_person());
GRANT SELECT, INSERT, DELETE ON grants.mail_refusal TO academy_grants;

-- Which kind a mail is of, where that kind can be refused.
CREATE FUNCTION grants.refusable_kind(template text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE template WHEN 'application-started' THEN 'started' WHEN 'correction-news' THEN 'corrections'
    WHEN 'deadline-near' THEN 'reminders' WHEN 'comment-written' THEN 'comments' END;

-- What signs the links by which a kind is refused without signing in. No role of an app may read it.
CREATE TABLE grants.mail_secret (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  secret bytea NOT NULL DEFAULT sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'))
);
ALTER TABLE grants.mail_secret ENABLE ROW LEVEL SECURITY;
INSERT INTO grants.mail_secret DEFAULT VALUES;

CREATE FUNCTION grants.unsubscribe_token(person uuid, kind text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT person || '.' || kind || '.' || left(encode(sha256(secret || sha256(secret || convert_to(person || '.' || kind, 'UTF8'))), 'hex'), 40)
      FROM grants.mail_secret $$;
REVOKE EXECUTE ON FUNCTION grants.unsubscribe_token(uuid, text) FROM PUBLIC;

-- Whose and of what a link is, where it is one of ours, and whether the kind is refused.
CREATE FUNCTION grants.find_unsubscribe(token text) RETURNS TABLE (person_id uuid, kind text, refused boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT person.id, wanted.kind, EXISTS (SELECT FROM grants.mail_refusal held WHERE held.person_id = person.id AND held.kind = wanted.kind)
      FROM (SELECT split_part(token, '.', 1) AS id, split_part(token, '.', 2) AS kind) wanted
      JOIN auth.person ON person.id::text = wanted.id
      WHERE grants.unsubscribe_token(person.id, wanted.kind) = token
        AND wanted.kind IN ('started', 'corrections', 'reminders', 'comments') $$;

-- Refuses the kind of a link for whose it is, or takes that back; says whose and what it was. Nothing where it is none of ours.
CREATE FUNCTION grants.unsubscribe(token text, refuse boolean) RETURNS TABLE (person_id uuid, kind text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE one record;
BEGIN
  SELECT * INTO one FROM grants.find_unsubscribe(token);
  IF NOT FOUND THEN RETURN; END IF;
  IF refuse THEN
    INSERT INTO grants.mail_refusal (person_id, kind) VALUES (one.person_id, one.kind) ON CONFLICT DO NOTHING;
  ELSE
    DELETE FROM grants.mail_refusal held WHERE held.person_id = one.person_id AND held.kind = one.kind;
  END IF;
  RETURN QUERY SELECT one.person_id, one.kind;
END $$;
REVOKE EXECUTE ON FUNCTION grants.find_unsubscribe(text), grants.unsubscribe(text, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.find_unsubscribe(text), grants.unsubscribe(text, boolean) TO academy_grants;

CREATE OR REPLACE FUNCTION grants.address_mail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE refusable text := grants.refusable_kind(NEW.template);
BEGIN
  IF refusable IS NOT NULL THEN
    IF EXISTS (SELECT FROM grants.mail_refusal WHERE person_id = NEW.recipient_id AND kind = refusable) THEN
      RETURN NULL;
    END IF;
    NEW.params := NEW.params || jsonb_build_object('unsubscribe', grants.unsubscribe_token(NEW.recipient_id, refusable));
  END IF;
  SELECT person.email, coalesce(NEW.language, person.language) INTO NEW.recipient_email, NEW.language
  FROM auth.person WHERE person.id = NEW.recipient_id;
  RETURN NEW;
END $$;

-- A comment is told to the others of its application, once an hour however many there are, and not what it says.
DO $$
DECLARE words text[];
BEGIN
  SELECT array_agg(word ORDER BY n) INTO words
  FROM pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([a-z0-9-]+)''', 'g') WITH ORDINALITY AS found(parts, n),
    unnest(parts) AS word
  WHERE conrelid = 'grants.outbox'::regclass AND conname = 'outbox_template_known';
  ALTER TABLE grants.outbox DROP CONSTRAINT outbox_template_known;
  EXECUTE format('ALTER TABLE grants.outbox ADD CONSTRAINT outbox_template_known CHECK (template IN (%s))',
    (SELECT string_agg(quote_literal(word), ', ') FROM unnest(words || 'comment-written'::text) AS word));
END $$;
CREATE FUNCTION grants.tell_comment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE concerned grants.application;
BEGIN
  SELECT * INTO STRICT concerned FROM grants.application WHERE id = NEW.application_id;
  INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
  SELECT 'comment-written', person.language, person.email, person.id,
    grants.mail_of_application(concerned) || jsonb_strip_nulls(jsonb_build_object('path', '/applications/' || concerned.id || '/comments',
      'by', (SELECT nullif(btrim(regexp_replace(author.name, '\s+', ' ', 'g')), '') FROM auth.person author WHERE author.id = NEW.author_id))),
    round.fictional, 'comment-written:' || concerned.id || ':' || extract(epoch FROM date_trunc('hour', NEW.written_at)) || ':' || person.id
  FROM grants.organisation_member member
  JOIN auth.person ON person.id = member.person_id
  JOIN grants.round ON round.id = concerned.round_id
  WHERE member.organisation_id = concerned.organisation_id AND person.id <> NEW.author_id
  ON CONFLICT (cause) DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER comment_told AFTER INSERT ON grants.comment FOR EACH ROW EXECUTE FUNCTION grants.tell_comment();
