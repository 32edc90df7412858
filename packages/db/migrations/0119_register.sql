-- Awards of a round reach the public register (ADR 57): from the instant that results are told, each award that stands becomes an award and a scheme on the
-- desk, once. A round that is made up, a test of a round and a round that was cancelled never do: the function that gathers leaves them out, the table
-- here refuses them, and the desk takes nothing from the worker that the table here does not name.

CREATE TABLE grants.registered_award (
  decision_id uuid PRIMARY KEY REFERENCES grants.decision,
  round_id uuid NOT NULL REFERENCES grants.round,
  award_slug text NOT NULL CONSTRAINT registered_award_slug_once UNIQUE,
  scheme_slug text NOT NULL CONSTRAINT registered_award_scheme_once UNIQUE,
  organisation_slug text NOT NULL,
  -- How its organisation was found on the desk: by a number in a register, by its name alone, or not, so that it is new.
  matched_by text NOT NULL CONSTRAINT registered_award_matched_by_known CHECK (matched_by IN ('number', 'name', 'new')),
  pence bigint NOT NULL CONSTRAINT registered_award_pence_check CHECK (pence > 0),
  registered_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX registered_award_of_round ON grants.registered_award (round_id);
-- An award that ended after: it is retired on the desk.
CREATE TABLE grants.registered_award_end (
  decision_id uuid PRIMARY KEY REFERENCES grants.registered_award,
  round_id uuid NOT NULL REFERENCES grants.round,
  ended_at timestamptz NOT NULL DEFAULT now()
);
DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['registered_award', 'registered_award_end'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_immutable BEFORE UPDATE OR DELETE ON grants.%1$s
      FOR EACH ROW EXECUTE FUNCTION grants.refuse_change()', part);
    EXECUTE format('CREATE TRIGGER %1$s_not_emptied BEFORE TRUNCATE ON grants.%1$s
      FOR EACH STATEMENT EXECUTE FUNCTION grants.refuse_change()', part);
    EXECUTE format('ALTER TABLE grants.%I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format($p$CREATE POLICY staff_reads ON grants.%I FOR SELECT TO academy_grants USING (round_id = ANY
      ((SELECT grants.rounds_i_divide(ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']))::uuid[]))$p$, part);
    EXECUTE format('CREATE POLICY worker_registers ON grants.%I FOR ALL TO academy_worker USING (true)', part);
    EXECUTE format('GRANT SELECT ON grants.%I TO academy_grants', part);
    EXECUTE format('GRANT SELECT, INSERT ON grants.%I TO academy_worker', part);
  END LOOP;
END $$;

-- Whether the awards of a round are for the public register.
CREATE FUNCTION grants.is_for_register(of_round uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (SELECT FROM grants.round WHERE id = of_round AND NOT fictional AND test_of IS NULL)
    AND grants.told_at(of_round) IS NOT NULL $$;

CREATE FUNCTION grants.check_registered_award() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT grants.is_for_register(NEW.round_id) OR NOT EXISTS (
      SELECT FROM grants.standing_awards(NEW.round_id) award WHERE award.decision_id = NEW.decision_id AND award.pence = NEW.pence) THEN
    RAISE EXCEPTION 'only an award that stands, of a real round whose results are told, reaches the register' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER registered_award_checked BEFORE INSERT ON grants.registered_award
  FOR EACH ROW EXECUTE FUNCTION grants.check_registered_award();

-- What the worker writes of schemes and awards on the desk is of an award that was registered.
CREATE FUNCTION grants.is_registered(slug text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (SELECT FROM grants.registered_award WHERE award_slug = slug)
    OR EXISTS (SELECT FROM grants.registered_award WHERE scheme_slug = slug) $$;
CREATE FUNCTION registry.check_worker_writes() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF current_user = 'academy_worker' AND NOT grants.is_registered(NEW.slug) THEN
    RAISE EXCEPTION 'the worker writes of registered awards alone' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER award_by_worker BEFORE INSERT OR UPDATE ON registry.award
  FOR EACH ROW EXECUTE FUNCTION registry.check_worker_writes();
CREATE TRIGGER scheme_by_worker BEFORE INSERT OR UPDATE ON registry.scheme
  FOR EACH ROW EXECUTE FUNCTION registry.check_worker_writes();
GRANT INSERT ON registry.organisation, registry.organisation_identifier, registry.scheme, registry.scheme_area, registry.award,
  registry.change TO academy_worker;
GRANT UPDATE ON registry.organisation, registry.organisation_identifier, registry.scheme, registry.scheme_area, registry.award TO academy_worker;

-- The name of the question of a round that has a meaning; nothing where it asks none.
CREATE FUNCTION grants.field_that_means(definition jsonb, wanted text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT field ->> 'name' FROM jsonb_path_query(definition, '$.form.sections[*].fields[*]') field WHERE field ->> 'meaning' = wanted LIMIT 1 $$;

-- What the register has of an award: facts of the decision, and of the submission that was assessed its name, themes and places. Nothing of a person.
CREATE FUNCTION grants.awards_to_register() RETURNS TABLE (round_id uuid, round_slug text, round_name text, programme_slug text, told_at timestamptz,
  decision_id uuid, reference text, years jsonb, pence bigint, organisation text, registrations jsonb, area_codes text[], scheme_name text,
  themes jsonb, is_standing boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT round.id, round.slug, round.name, round.programme_slug, grants.told_at(round.id), given.id, given.reference, coalesce(award.years, '[]'),
    coalesce(award.pence, 0), organisation.name,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('scheme', stated.scheme, 'number', stated.number) ORDER BY stated.scheme, stated.number), '[]')
      FROM grants.organisation_registration stated WHERE stated.organisation_id = organisation.id AND stated.ended_at IS NULL
        AND stated.status IN ('unchecked', 'confirmed') AND stated.scheme <> 'other'),
    ARRAY(SELECT area_code FROM grants.submission_place WHERE submission_id = sent.id ORDER BY area_code),
    said.answers ->> (grants.field_that_means(version.definition, 'scheme-name')),
    said.answers -> (grants.field_that_means(version.definition, 'theme')),
    award.decision_id IS NOT NULL
  FROM grants.round
  JOIN grants.decision_set made ON made.round_id = round.id AND made.status = 'sealed'
  JOIN grants.decision given ON given.set_id = made.id
  JOIN grants.application ON application.id = given.application_id
  JOIN grants.organisation applied ON applied.id = application.organisation_id
  JOIN grants.organisation ON organisation.id = applied.stands_as
  JOIN grants.submission sent ON sent.id = application.standing_submission_id
  JOIN grants.round_version version ON version.id = sent.round_version_id
  CROSS JOIN LATERAL (SELECT sent.canonical_json::jsonb -> 'answers' AS answers) said
  LEFT JOIN grants.standing_awards(round.id) award ON award.decision_id = given.id
  LEFT JOIN grants.registered_award registered ON registered.decision_id = given.id
  LEFT JOIN grants.registered_award_end ended ON ended.decision_id = given.id
  WHERE NOT round.fictional AND round.test_of IS NULL AND grants.told_at(round.id) IS NOT NULL
    AND ((award.decision_id IS NOT NULL AND registered.decision_id IS NULL)
      OR (award.decision_id IS NULL AND registered.decision_id IS NOT NULL AND ended.decision_id IS NULL))
  ORDER BY round.slug, given.reference $$;

REVOKE EXECUTE ON FUNCTION grants.is_for_register(uuid), grants.is_registered(text), grants.field_that_means(jsonb, text),
  grants.awards_to_register() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.awards_to_register(), grants.is_registered(text) TO academy_worker;
GRANT EXECUTE ON FUNCTION grants.is_for_register(uuid) TO academy_grants;
-- Whoever else writes at the desk passes its trigger too.
DO $$
DECLARE role_name text;
BEGIN
  FOR role_name IN SELECT DISTINCT grantee FROM information_schema.role_table_grants
    WHERE table_schema = 'registry' AND privilege_type IN ('INSERT', 'UPDATE') AND grantee <> 'academy_worker' LOOP
    EXECUTE format('GRANT EXECUTE ON FUNCTION grants.is_registered(text) TO %I', role_name);
  END LOOP;
END $$;
