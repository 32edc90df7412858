-- What happens to an organisation and its people is told by mail. The word is added to those there are, whichever they are.
DO $$
DECLARE words text[];
BEGIN
  SELECT array_agg(word ORDER BY n) INTO words
  FROM pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([a-z-]+)''', 'g') WITH ORDINALITY AS found(parts, n),
    unnest(parts) AS word
  WHERE conrelid = 'grants.outbox'::regclass AND conname = 'outbox_template_known';
  ALTER TABLE grants.outbox DROP CONSTRAINT outbox_template_known;
  EXECUTE format('ALTER TABLE grants.outbox ADD CONSTRAINT outbox_template_known CHECK (template IN (%s))',
    (SELECT string_agg(quote_literal(word), ', ') FROM unnest(words || 'organisation-news'::text) AS word));
END $$;

-- Tells people of an organisation: everybody, its leads, or one person, who may have gone. Whom that is the role of the web
-- application may not read. For whoever belongs or belonged to it, has asked something of it, or is of the staff.
CREATE FUNCTION grants.tell_organisation(organisation uuid, whom text, wanted_params jsonb) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  WITH told AS (
    INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample)
    SELECT DISTINCT ON (person.id) 'organisation-news', person.language, person.email, person.id, wanted_params, grants.is_demonstration()
    FROM auth.person
    WHERE person.id <> grants.current_person()
      AND (EXISTS (SELECT FROM grants.organisation_membership member
          WHERE member.organisation_id = organisation AND member.person_id = person.id
            AND (whom = person.id::text OR member.ended_at IS NULL AND (whom = 'all' OR whom = 'leads' AND member.role = 'lead')))
        OR EXISTS (SELECT FROM grants.organisation_case WHERE organisation_id = organisation AND opened_by = person.id
          AND whom = person.id::text))
      AND (grants.is_fund_manager()
        OR EXISTS (SELECT FROM grants.organisation_membership WHERE organisation_id = organisation AND person_id = grants.current_person())
        OR EXISTS (SELECT FROM grants.organisation_case WHERE organisation_id = organisation AND opened_by = grants.current_person()))
    ORDER BY person.id
    RETURNING 1)
  SELECT count(*) FROM told $$;
REVOKE EXECUTE ON FUNCTION grants.tell_organisation(uuid, text, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.tell_organisation(uuid, text, jsonb) TO academy_grants;
