-- What staff write about an application for each other. Applicants never see it; who has no role in the round neither.
CREATE TABLE grants.staff_note (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  application_id uuid NOT NULL REFERENCES grants.application,
  body text NOT NULL CHECK (length(btrim(body)) BETWEEN 1 AND 4000),
  author_id uuid NOT NULL REFERENCES auth.person,
  written_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX staff_note_of_application ON grants.staff_note (application_id, id);
CREATE TRIGGER staff_note_immutable BEFORE UPDATE OR DELETE ON grants.staff_note
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();
ALTER TABLE grants.staff_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.staff_note FORCE ROW LEVEL SECURITY;
CREATE POLICY staff_reads ON grants.staff_note FOR SELECT
  USING (application_id IN (SELECT id FROM grants.application WHERE round_id = ANY ((SELECT grants.my_rounds(
    ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']))::uuid[])));
CREATE POLICY staff_writes ON grants.staff_note FOR INSERT
  WITH CHECK (author_id = grants.current_person() AND application_id IN (SELECT id FROM grants.application
    WHERE round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer', 'panel', 'finance']))::uuid[])));
GRANT SELECT, INSERT ON grants.staff_note TO academy_grants;

-- The leads are told when staff open their application again, in the transaction of the event. Whom that is the role of the
-- web application may not read, so this does it, for the fund manager of the round and nobody else.
ALTER TABLE grants.outbox DROP CONSTRAINT outbox_template_known;
ALTER TABLE grants.outbox ADD CONSTRAINT outbox_template_known CHECK (template IN ('sign-in-link', 'submission-receipt',
  'invitation', 'deadline-extended', 'round-amended', 'application-reopened'));
CREATE FUNCTION grants.tell_leads_reopened(application uuid, wanted_params jsonb) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  WITH event AS (
    SELECT one.id FROM grants.application_event one WHERE one.application_id = application AND one.kind = 'reopened'
      AND one.actor_id = grants.current_person() ORDER BY one.seq DESC LIMIT 1
  ), told AS (
    INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
    SELECT 'application-reopened', person.language, person.email, person.id,
      wanted_params || jsonb_build_object('reference', reopened.reference), round.fictional,
      'application-reopened:' || event.id || ':' || person.id
    FROM event, grants.application reopened
    JOIN grants.round ON round.id = reopened.round_id
    JOIN grants.organisation_member member ON member.organisation_id = reopened.organisation_id AND member.role = 'lead'
    JOIN auth.person ON person.id = member.person_id
    WHERE reopened.id = application AND reopened.round_id = ANY (grants.my_rounds(ARRAY['fund-manager']))
    ON CONFLICT (cause) DO NOTHING
    RETURNING 1)
  SELECT count(*) FROM told $$;
REVOKE EXECUTE ON FUNCTION grants.tell_leads_reopened(uuid, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.tell_leads_reopened(uuid, jsonb) TO academy_grants;
