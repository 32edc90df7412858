-- Everybody of an application is told by mail that its result can be read, once results are told (ADR 54): what it is stands behind the sign-in and in no
-- mail. A letter about what became of an award since is told in the same way once it is ready.

DO $$
DECLARE words text[];
BEGIN
  SELECT array_agg(word ORDER BY n) INTO words
  FROM pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([a-z0-9-]+)''', 'g') WITH ORDINALITY AS found(parts, n),
    unnest(parts) AS word
  WHERE conrelid = 'grants.outbox'::regclass AND conname = 'outbox_template_known';
  ALTER TABLE grants.outbox DROP CONSTRAINT outbox_template_known;
  EXECUTE format('ALTER TABLE grants.outbox ADD CONSTRAINT outbox_template_known CHECK (template IN (%s))',
    (SELECT string_agg(quote_literal(word), ', ') FROM unnest(words || 'results-told'::text) AS word));
END $$;

-- Of results that were told in the last thirty days: a job that was down for longer tells what nobody waits for any more.
CREATE FUNCTION grants.mail_results() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  WITH told AS MATERIALIZED (
    SELECT round_id, set_id FROM grants.announcement
    WHERE status = 'approved' AND tells_at BETWEEN now() - interval '30 days' AND now() AND grants.told_at(round_id) IS NOT NULL
  ), said AS (
    INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
    SELECT 'results-told', person.language, person.email, person.id,
      grants.mail_of_application(concerned) || jsonb_strip_nulls(jsonb_build_object('what', change.kind,
        'path', '/applications/' || concerned.id || '/result')),
      round.fictional, 'results-told:' || letter.id || ':' || person.id
    FROM told
    JOIN grants.letter ON letter.set_id = told.set_id
    JOIN grants.letter_ready ready ON ready.letter_id = letter.id
      AND ready.text_no = (SELECT max(no) FROM grants.letter_text WHERE letter_id = letter.id)
    JOIN grants.application concerned ON concerned.id = letter.application_id AND concerned.status <> 'withdrawn'
    JOIN grants.round ON round.id = told.round_id
    JOIN grants.organisation_member member ON member.organisation_id = concerned.organisation_id
    JOIN auth.person ON person.id = member.person_id
    LEFT JOIN grants.award_change change ON change.id = letter.change_id
    WHERE NOT EXISTS (SELECT FROM grants.outbox WHERE cause = 'results-told:' || letter.id || ':' || person.id)
    ON CONFLICT (cause) DO NOTHING
    RETURNING 1)
  SELECT count(*)::integer FROM said $$;
REVOKE EXECUTE ON FUNCTION grants.mail_results() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.mail_results() TO academy_worker;
