-- A question of staff about what was submitted, and the answer of its people. Both are kept as they were written.
CREATE TABLE grants.clarification (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  application_id uuid NOT NULL REFERENCES grants.application,
  question text NOT NULL CHECK (length(btrim(question)) BETWEEN 1 AND 4000),
  due_at timestamptz NOT NULL,
  asked_by uuid NOT NULL REFERENCES auth.person,
  asked_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT clarification_due_after_asked CHECK (due_at > asked_at)
);
CREATE INDEX clarification_of_application ON grants.clarification (application_id, id);
CREATE TABLE grants.clarification_answer (
  clarification_id uuid PRIMARY KEY REFERENCES grants.clarification,
  answer text NOT NULL CHECK (length(btrim(answer)) BETWEEN 1 AND 20000),
  answered_by uuid NOT NULL REFERENCES auth.person,
  answered_at timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER clarification_immutable BEFORE UPDATE OR DELETE ON grants.clarification
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();
CREATE TRIGGER clarification_answer_immutable BEFORE UPDATE OR DELETE ON grants.clarification_answer
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();
ALTER TABLE grants.clarification ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.clarification FORCE ROW LEVEL SECURITY;
ALTER TABLE grants.clarification_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.clarification_answer FORCE ROW LEVEL SECURITY;
-- Its people read it, and the staff who read what was submitted: while a round is sealed, nobody of them.
CREATE POLICY member_or_staff_reads ON grants.clarification FOR SELECT
  USING (application_id IN (SELECT id FROM grants.application
    WHERE organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])
      OR round_id = ANY ((SELECT grants.rounds_i_read())::uuid[])));
CREATE POLICY staff_asks ON grants.clarification FOR INSERT
  WITH CHECK (asked_by = grants.current_person() AND application_id IN (SELECT id FROM grants.application
    WHERE standing_submission_id IS NOT NULL AND status <> 'withdrawn'
      AND round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer']))::uuid[])
      AND round_id = ANY ((SELECT grants.rounds_i_read())::uuid[])));
CREATE POLICY with_its_question ON grants.clarification_answer FOR SELECT
  USING (clarification_id IN (SELECT id FROM grants.clarification));
CREATE POLICY member_answers ON grants.clarification_answer FOR INSERT
  WITH CHECK (answered_by = grants.current_person() AND clarification_id IN (
    SELECT clarification.id FROM grants.clarification JOIN grants.application ON application.id = application_id
    WHERE status <> 'withdrawn' AND organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])));
GRANT SELECT, INSERT ON grants.clarification, grants.clarification_answer TO academy_grants;

DO $$
DECLARE words text[];
BEGIN
  SELECT array_agg(word ORDER BY n) INTO words
  FROM pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([a-z0-9-]+)''', 'g') WITH ORDINALITY AS found(parts, n),
    unnest(parts) AS word
  WHERE conrelid = 'grants.outbox'::regclass AND conname = 'outbox_template_known';
  ALTER TABLE grants.outbox DROP CONSTRAINT outbox_template_known;
  EXECUTE format('ALTER TABLE grants.outbox ADD CONSTRAINT outbox_template_known CHECK (template IN (%s))',
    (SELECT string_agg(quote_literal(word), ', ') FROM unnest(words || ARRAY['reopening-ended', 'clarification-asked',
      'round-news']) AS word));
END $$;
-- The leads are told of what the person who asks has just done to their application: `about` is his event, or his question.
CREATE FUNCTION grants.tell_leads(wanted_template text, about uuid, wanted_params jsonb) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  WITH done AS (
    SELECT application_id FROM grants.application_event
    WHERE wanted_template = 'reopening-ended' AND id = about AND kind = wanted_template AND actor_id = grants.current_person()
    UNION ALL
    SELECT application_id FROM grants.clarification
    WHERE wanted_template = 'clarification-asked' AND id = about AND asked_by = grants.current_person()
  ), told AS (
    INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
    SELECT wanted_template, person.language, person.email, person.id,
      wanted_params || jsonb_build_object('reference', application.reference), round.fictional,
      wanted_template || ':' || about || ':' || person.id
    FROM done
    JOIN grants.application ON application.id = done.application_id
    JOIN grants.round ON round.id = application.round_id
    JOIN grants.organisation_member member ON member.organisation_id = application.organisation_id AND member.role = 'lead'
    JOIN auth.person ON person.id = member.person_id
    WHERE round.id = ANY (grants.my_rounds(ARRAY['fund-manager', 'senior-officer']))
    ON CONFLICT (cause) DO NOTHING
    RETURNING 1)
  SELECT count(*) FROM told $$;
REVOKE EXECUTE ON FUNCTION grants.tell_leads(text, uuid, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.tell_leads(text, uuid, jsonb) TO academy_grants;

-- Lists ask by round and for what stands; a sum over years is asked by submission, which is the key already.
CREATE INDEX application_standing_submission ON grants.application (round_id, standing_submission_id);

-- Who works on an application, by name and what they do in it, for the staff of its round; an address is told to nobody.
CREATE FUNCTION grants.people_of_application(application uuid) RETURNS TABLE (name text, role text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT person.name, member.role FROM grants.application one
  JOIN grants.organisation_member member ON member.organisation_id = one.organisation_id
  JOIN auth.person ON person.id = member.person_id
  WHERE one.id = application AND one.round_id = ANY (grants.my_rounds(
    ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor'])) $$;
REVOKE EXECUTE ON FUNCTION grants.people_of_application(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.people_of_application(uuid) TO academy_grants;
