-- Assessors are told what is given to them, sent back to them or taken from them, in the transaction of the event. Not whose bid
-- it is, which some rounds do not show, and not why, which stands on its page.
DO $$
DECLARE words text[];
BEGIN
  SELECT array_agg(word ORDER BY n) INTO words
  FROM pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([a-z0-9-]+)''', 'g') WITH ORDINALITY AS found(parts, n),
    unnest(parts) AS word
  WHERE conrelid = 'grants.outbox'::regclass AND conname = 'outbox_template_known';
  ALTER TABLE grants.outbox DROP CONSTRAINT outbox_template_known;
  EXECUTE format('ALTER TABLE grants.outbox ADD CONSTRAINT outbox_template_known CHECK (template IN (%s))',
    (SELECT string_agg(quote_literal(word), ', ') FROM unnest(words || 'assignment-news'::text) AS word));
END $$;

CREATE FUNCTION grants.tell_assessor() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
  SELECT 'assignment-news', person.language, person.email, person.id, jsonb_strip_nulls(jsonb_build_object('what', NEW.kind,
      'reference', application.reference, 'round', round.name, 'roundCy', round.name_cy, 'due', own.due_on, 'path', '/assess')),
    round.fictional,
    -- Thirty bids that are given on one day are one mail.
    'assignment-news:' || CASE NEW.kind WHEN 'offered'
      THEN 'offered:' || own.round_id || ':' || own.person_id || ':' || (NEW.at AT TIME ZONE 'Europe/London')::date
      ELSE NEW.id::text END
  FROM grants.assignment own
  JOIN grants.application ON application.id = own.application_id
  JOIN grants.round ON round.id = own.round_id
  JOIN auth.person ON person.id = own.person_id
  WHERE own.id = NEW.assignment_id
  ON CONFLICT (cause) DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER assignment_event_told AFTER INSERT ON grants.assignment_event FOR EACH ROW
  WHEN (NEW.kind IN ('offered', 'sent-back', 'unassigned', 'voided')) EXECUTE FUNCTION grants.tell_assessor();
