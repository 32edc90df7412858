-- Five schemas and a role for each reader. Roles belong to the whole server, so they may be there already.
CREATE SCHEMA registry;
CREATE SCHEMA published;
CREATE SCHEMA auth;
CREATE SCHEMA grants;
CREATE SCHEMA audit;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

DO $$
DECLARE role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['academy_map', 'academy_api', 'academy_grants', 'academy_worker'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN NOBYPASSRLS', role_name);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL; -- another database of the same server was migrated at the same moment
      END;
    END IF;
    -- The login that migrates may take each role; a deployment grants each app's login its own role only.
    EXECUTE format('GRANT %I TO CURRENT_USER', role_name);
  END LOOP;
END $$;

GRANT USAGE ON SCHEMA published TO academy_map, academy_api, academy_grants, academy_worker;
GRANT USAGE ON SCHEMA grants, auth, audit TO academy_grants, academy_worker;
GRANT USAGE ON SCHEMA registry TO academy_worker;
