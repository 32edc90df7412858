-- A round says whether an organisation has one application in it.
ALTER TABLE grants.application
  -- What the version said by which it was begun.
  ADD COLUMN is_only boolean NOT NULL DEFAULT true,
  -- Of the form that began it: sent twice, it begins one where the round takes several.
  ADD COLUMN start_key uuid,
  ADD CONSTRAINT application_started_once UNIQUE (created_by, start_key);
GRANT INSERT (start_key) ON grants.application TO academy_grants;

DROP INDEX grants.application_one_live_per_organisation;
CREATE UNIQUE INDEX application_one_live_per_organisation ON grants.application (round_id, organisation_id)
  WHERE status <> 'withdrawn' AND is_only;

CREATE FUNCTION grants.set_is_only() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  SELECT coalesce((version.definition #>> '{organisation,onePerOrganisation}')::boolean, true) INTO NEW.is_only
  FROM grants.round_version version WHERE version.id = NEW.round_version_id;
  RETURN NEW;
END $$;
CREATE TRIGGER application_is_only BEFORE INSERT ON grants.application
  FOR EACH ROW EXECUTE FUNCTION grants.set_is_only();

-- Two organisations that are one may both have applied where the round takes several of one.
CREATE OR REPLACE FUNCTION grants.both_apply(one uuid, other uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT EXISTS (SELECT FROM grants.application mine JOIN grants.application theirs ON theirs.round_id = mine.round_id
        JOIN grants.organisation my_own ON my_own.id = mine.organisation_id
        JOIN grants.organisation their_own ON their_own.id = theirs.organisation_id
        WHERE my_own.stands_as = one AND their_own.stands_as = other AND mine.is_only AND theirs.is_only
          AND mine.status <> 'withdrawn' AND theirs.status <> 'withdrawn') $$;
