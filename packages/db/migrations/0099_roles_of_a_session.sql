-- Who signs in finds the way to his work: sign-in asks which roles somebody holds in rounds now, and nothing of the rounds.
CREATE FUNCTION auth.round_roles_of(person uuid) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT coalesce(array_agg(DISTINCT role ORDER BY role), '{}') FROM grants.round_role
      WHERE person_id = round_roles_of.person AND from_at <= now() AND (to_at IS NULL OR to_at > now()) $$;
REVOKE EXECUTE ON FUNCTION auth.round_roles_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.round_roles_of(uuid) TO academy_auth;
