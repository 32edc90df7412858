-- A certifier signs off what somebody else has sent for it, or sends it back; a round that asks for no second person has
-- none, so that what a certifier submits is always an application that waits for sign-off.
CREATE FUNCTION grants.my_certified_organisations() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT coalesce(array_agg(organisation_id), '{}') FROM grants.organisation_membership
      WHERE person_id = grants.current_person() AND ended_at IS NULL AND role = 'certifier' $$;
REVOKE EXECUTE ON FUNCTION grants.my_certified_organisations() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.my_certified_organisations() TO academy_grants;

CREATE POLICY certifier_signs ON grants.application_event FOR INSERT
  WITH CHECK (actor_id = grants.current_person()
    AND at <= clock_timestamp() AND at > clock_timestamp() - interval '10 minutes'
    AND kind IN ('submitted', 'sent-back')
    AND application_id IN (SELECT id FROM grants.application WHERE status = 'awaiting-sign-off'
      AND organisation_id = ANY ((SELECT grants.my_certified_organisations())::uuid[])));
CREATE POLICY certifier_submits ON grants.submission FOR INSERT
  WITH CHECK (submitted_by = grants.current_person()
    AND application_id IN (SELECT id FROM grants.application WHERE status = 'awaiting-sign-off'
      AND organisation_id = ANY ((SELECT grants.my_certified_organisations())::uuid[])));
