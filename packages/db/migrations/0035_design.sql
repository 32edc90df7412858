-- A fund manager names people by the address they sign in with, which his own role may not read.
CREATE FUNCTION grants.give_round_role(slug_of_round text, address text, wanted text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  the_round uuid;
  somebody uuid;
BEGIN
  SELECT id INTO the_round FROM grants.round WHERE slug = slug_of_round AND id = ANY (grants.my_rounds(ARRAY['fund-manager']));
  IF the_round IS NULL THEN RETURN 'not-found'; END IF;
  SELECT id INTO somebody FROM auth.person WHERE lower(email) = lower(address) AND email_verified;
  IF somebody IS NULL THEN RETURN 'unknown-person'; END IF;
  -- Nobody gives himself another role.
  IF somebody = grants.current_person() THEN RETURN 'own-role'; END IF;
  INSERT INTO grants.round_role (round_id, person_id, role, given_by)
  VALUES (the_round, somebody, wanted, grants.current_person())
  ON CONFLICT (round_id, person_id, role) WHERE to_at IS NULL DO NOTHING;
  RETURN CASE WHEN FOUND THEN 'given' ELSE 'held' END;
END $$;

ALTER TABLE grants.outbox DROP CONSTRAINT outbox_template_known;
ALTER TABLE grants.outbox ADD CONSTRAINT outbox_template_known CHECK (template IN
  ('sign-in-link', 'submission-receipt', 'invitation', 'deadline-extended', 'round-amended'));

-- Everybody of an application that goes on is told of a change of its round, in the transaction of the event that makes it.
-- Whom that is the role of the web application may not read, so this does it, for the staff of the round and nobody else.
CREATE FUNCTION grants.tell_applicants(event uuid, wanted_template text, wanted_params jsonb) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  WITH told AS (
    INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
    SELECT DISTINCT ON (person.id) wanted_template, person.language, person.email, person.id,
      wanted_params || jsonb_build_object('applicationId', application.id, 'reference', application.reference),
      round.fictional, wanted_template || ':' || event || ':' || person.id
    FROM grants.round_event
    JOIN grants.round ON round.id = round_event.round_id
    JOIN grants.application ON application.round_id = round.id AND application.status <> 'withdrawn'
    JOIN grants.organisation_member member ON member.organisation_id = application.organisation_id
    JOIN auth.person ON person.id = member.person_id
    WHERE round_event.id = event AND round_event.kind IN ('extension-approved', 'amended')
      AND round.id = ANY (grants.my_rounds(ARRAY['fund-manager', 'senior-officer']))
    ORDER BY person.id, application.created_at
    ON CONFLICT (cause) DO NOTHING
    RETURNING 1)
  SELECT count(*) FROM told $$;
REVOKE EXECUTE ON FUNCTION grants.give_round_role(text, text, text), grants.tell_applicants(uuid, text, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.give_round_role(text, text, text), grants.tell_applicants(uuid, text, jsonb) TO academy_grants;

-- Whoever begins a round has no role in it before the event that gives it.
DROP POLICY public_or_staff_reads ON grants.round_event;
CREATE POLICY public_or_staff_reads ON grants.round_event FOR SELECT
  USING (kind IN ('published', 'amended', 'extension-approved', 'cancelled')
    OR (kind = 'drafted' AND actor_id = (SELECT grants.current_person()))
    OR round_id = ANY ((SELECT grants.my_rounds(grants.all_round_roles()))::uuid[]));
