-- A draft is tried whole as a round of its own: a test (ADR 41). Everything in it goes by the rules of every other round, so
-- what is tried is what will run; and since it is another round, nothing of it can be among what belongs to the round in
-- earnest. The database says what is a test, and no caller can say otherwise.
ALTER TABLE grants.round ADD COLUMN test_of uuid REFERENCES grants.round;
CREATE UNIQUE INDEX round_one_test_goes_on ON grants.round (test_of) WHERE status <> 'cancelled';
ALTER TABLE grants.application ADD COLUMN test boolean NOT NULL DEFAULT false;
ALTER TABLE grants.application ADD CONSTRAINT application_test_has_its_reference CHECK (test = (reference LIKE 'TEST-%'));

DO $$
DECLARE words text[];
BEGIN
  SELECT array_agg(word ORDER BY n) INTO words
  FROM pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([a-z0-9-]+)''', 'g') WITH ORDINALITY AS found(parts, n),
    unnest(parts) AS word
  WHERE conrelid = 'grants.round_event'::regclass AND conname = 'round_event_kind_known';
  ALTER TABLE grants.round_event DROP CONSTRAINT round_event_kind_known;
  EXECUTE format('ALTER TABLE grants.round_event ADD CONSTRAINT round_event_kind_known CHECK (kind IN (%s))',
    (SELECT string_agg(quote_literal(word), ', ') FROM unnest(words || ARRAY['test-begun', 'test-closed', 'test-reopened', 'test-ended']) AS word));
END $$;
ALTER TABLE grants.round_event DROP CONSTRAINT round_event_names_its_version;
ALTER TABLE grants.round_event ADD CONSTRAINT round_event_names_its_version CHECK (
  (kind IN ('proposed', 'sent-back', 'approved', 'published', 'amended', 'test-begun')) = (version_id IS NOT NULL));

-- What a test is called, and of what it is: by the round, whatever the caller wrote.
CREATE FUNCTION grants.prepare_test_round() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE tested grants.round;
BEGIN
  SELECT * INTO STRICT tested FROM grants.round WHERE id = NEW.test_of FOR NO KEY UPDATE;
  IF tested.test_of IS NOT NULL OR tested.status <> 'draft' THEN
    RAISE EXCEPTION 'a test is of a round that is being designed' USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.slug := 'test-' || tested.slug || '-' || (SELECT count(*) + 1 FROM grants.round WHERE test_of = NEW.test_of);
  NEW.fictional := tested.fictional;
  NEW.programme_slug := tested.programme_slug;
  RETURN NEW;
END $$;
CREATE TRIGGER round_test_prepared BEFORE INSERT ON grants.round FOR EACH ROW WHEN (NEW.test_of IS NOT NULL)
  EXECUTE FUNCTION grants.prepare_test_round();

-- Whoever does something in a round does the same in its tests, from when he does until he ends; nobody else does.
CREATE FUNCTION grants.give_roles_in_test() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.round_role (round_id, person_id, role, given_by)
  SELECT NEW.id, person_id, role, given_by FROM grants.round_role WHERE round_id = NEW.test_of AND to_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER round_test_roles AFTER INSERT ON grants.round FOR EACH ROW WHEN (NEW.test_of IS NOT NULL)
  EXECUTE FUNCTION grants.give_roles_in_test();
CREATE FUNCTION grants.follow_roles_in_tests() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO grants.round_role (round_id, person_id, role, given_by)
    SELECT id, NEW.person_id, NEW.role, NEW.given_by FROM grants.round WHERE test_of = NEW.round_id
    ON CONFLICT (round_id, person_id, role) WHERE to_at IS NULL DO NOTHING;
  ELSE
    UPDATE grants.round_role SET to_at = greatest(from_at, NEW.to_at)
    WHERE round_id IN (SELECT id FROM grants.round WHERE test_of = NEW.round_id)
      AND person_id = NEW.person_id AND role = NEW.role AND to_at IS NULL;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER round_role_given_in_tests AFTER INSERT ON grants.round_role FOR EACH ROW WHEN (NEW.to_at IS NULL)
  EXECUTE FUNCTION grants.follow_roles_in_tests();
CREATE TRIGGER round_role_ended_in_tests AFTER UPDATE ON grants.round_role FOR EACH ROW WHEN (NEW.to_at IS NOT NULL)
  EXECUTE FUNCTION grants.follow_roles_in_tests();
CREATE FUNCTION grants.refuse_role_in_test() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF pg_trigger_depth() < 2 AND EXISTS (SELECT FROM grants.round WHERE id = NEW.round_id AND test_of IS NOT NULL) THEN
    RAISE EXCEPTION 'roles in a test are those in its round' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER round_role_of_a_round BEFORE INSERT OR UPDATE ON grants.round_role
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_role_in_test();

-- The times of a draft do not bind its test: who runs it says whether it is open or closed.
CREATE FUNCTION grants.apply_test_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  test grants.round;
  version grants.round_version;
  last_instant timestamptz := date_trunc('minute', NEW.at) + interval '60 days';
BEGIN
  SELECT * INTO STRICT test FROM grants.round WHERE id = NEW.round_id FOR NO KEY UPDATE;
  IF test.status IS DISTINCT FROM (CASE NEW.kind WHEN 'test-begun' THEN 'draft' ELSE 'published' END)
    OR (NEW.kind = 'test-closed' AND test.closes_at <= NEW.at) OR (NEW.kind = 'test-reopened' AND test.closes_at > NEW.at) THEN
    RAISE EXCEPTION '% cannot follow now', NEW.kind USING ERRCODE = 'restrict_violation';
  END IF;
  CASE NEW.kind
    WHEN 'test-begun' THEN
      SELECT * INTO STRICT version FROM grants.round_version WHERE id = NEW.version_id AND round_id = NEW.round_id;
      UPDATE grants.round SET status = 'published', version_id = version.id, name = 'TEST: ' || version.name,
        name_cy = 'PRAWF: ' || version.name_cy, opens_at = NEW.at - interval '1 minute', closes_at = last_instant,
        closes_at_zone = version.closes_at_zone,
        closes_at_local = to_char(last_instant AT TIME ZONE version.closes_at_zone, 'YYYY-MM-DD"T"HH24:MI'), grace_minutes = 0,
        sign_off_required = version.sign_off_required, sealed_until_closing = version.sealed_until_closing
      WHERE id = NEW.round_id;
    WHEN 'test-closed' THEN
      UPDATE grants.round SET closes_at = NEW.at, closes_at_local = to_char(NEW.at AT TIME ZONE closes_at_zone, 'YYYY-MM-DD"T"HH24:MI')
      WHERE id = NEW.round_id;
    WHEN 'test-reopened' THEN
      UPDATE grants.round SET closes_at = last_instant,
        closes_at_local = to_char(last_instant AT TIME ZONE closes_at_zone, 'YYYY-MM-DD"T"HH24:MI')
      WHERE id = NEW.round_id;
    WHEN 'test-ended' THEN
      -- As of a round that was cancelled, nothing of it can be changed any more, and all can be read.
      UPDATE grants.round SET status = 'cancelled' WHERE id = NEW.round_id;
  END CASE;
  RETURN NULL;
END $$;
DROP TRIGGER round_event_applied ON grants.round_event;
CREATE TRIGGER round_event_applied AFTER INSERT ON grants.round_event FOR EACH ROW
  WHEN (NEW.kind <> 'extended-by-rule' AND NOT grants.is_about_cancelling(NEW.kind) AND NEW.kind NOT LIKE 'test-%')
  EXECUTE FUNCTION grants.apply_round_event();
CREATE TRIGGER round_event_tested AFTER INSERT ON grants.round_event FOR EACH ROW WHEN (NEW.kind LIKE 'test-%')
  EXECUTE FUNCTION grants.apply_test_event();

-- A test has the events of a test and no other, and a round in earnest has none of them.
CREATE OR REPLACE FUNCTION grants.refuse_in_cancelled_round() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE concerned grants.round;
BEGIN
  -- Held, so that whoever cancels and whoever does something else follow each other.
  SELECT * INTO concerned FROM grants.round WHERE id = NEW.round_id FOR NO KEY UPDATE;
  IF concerned.status = 'cancelled' THEN
    RAISE EXCEPTION 'the round is cancelled' USING ERRCODE = 'restrict_violation';
  END IF;
  IF (NEW.kind LIKE 'test-%') IS DISTINCT FROM (concerned.test_of IS NOT NULL) THEN
    RAISE EXCEPTION '% is no event of a %', NEW.kind, CASE WHEN concerned.test_of IS NULL THEN 'round' ELSE 'test' END
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
-- What is published ends its test.
CREATE FUNCTION grants.end_tests() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO grants.round_event (round_id, kind, at, actor_id, detail)
  SELECT id, 'test-ended', NEW.at, NEW.actor_id, '{"by": "publication"}' FROM grants.round
  WHERE test_of = NEW.round_id AND status = 'published';
  RETURN NULL;
END $$;
CREATE TRIGGER round_event_ends_tests AFTER INSERT ON grants.round_event FOR EACH ROW WHEN (NEW.kind = 'published')
  EXECUTE FUNCTION grants.end_tests();

-- An application is a test where its round is one, and says so in its reference; only who has a role begins one.
CREATE FUNCTION grants.mark_test_application() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  NEW.test := EXISTS (SELECT FROM grants.round WHERE id = NEW.round_id AND test_of IS NOT NULL);
  IF NEW.test THEN
    IF NOT EXISTS (SELECT FROM grants.round_role WHERE round_id = NEW.round_id AND person_id = NEW.created_by AND to_at IS NULL) THEN
      RAISE EXCEPTION 'a test is begun by who has a role in its round' USING ERRCODE = 'insufficient_privilege';
    END IF;
    NEW.reference := regexp_replace(NEW.reference, '^([A-Z]+-)?', 'TEST-');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER application_test_marked BEFORE INSERT ON grants.application
  FOR EACH ROW EXECUTE FUNCTION grants.mark_test_application();
-- So does its submission: in its receipt, and first of all in the text that is sealed.
CREATE FUNCTION grants.check_test_submission() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE is_test boolean := (SELECT test FROM grants.application WHERE id = NEW.application_id);
BEGIN
  IF is_test IS DISTINCT FROM (NEW.receipt_number LIKE 'TEST-%') OR is_test IS DISTINCT FROM (NEW.canonical_json LIKE '{"TEST":%') THEN
    RAISE EXCEPTION 'a submission says whether it is a test' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER submission_test_checked BEFORE INSERT ON grants.submission
  FOR EACH ROW EXECUTE FUNCTION grants.check_test_submission();

-- The tests in which an organisation of the person who asks has an application: he may read the round that it is in.
CREATE FUNCTION grants.my_tests() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT coalesce(array_agg(DISTINCT round_id), '{}') FROM grants.application
      WHERE test AND organisation_id = ANY (grants.my_organisations()) $$;
ALTER POLICY on_show_or_staff_reads ON grants.round
  USING ((status <> 'draft' AND test_of IS NULL)
    OR id = ANY ((SELECT grants.my_rounds(grants.all_round_roles()))::uuid[])
    OR test_of = ANY ((SELECT grants.my_rounds(grants.all_round_roles()))::uuid[])
    OR (test_of IS NOT NULL AND id = ANY ((SELECT grants.my_tests())::uuid[]))
    OR (test_of IS NULL AND (SELECT grants.is_fund_manager())));
ALTER POLICY fund_manager_drafts ON grants.round
  WITH CHECK (status = 'draft' AND version_id IS NULL AND CASE WHEN test_of IS NULL THEN (SELECT grants.is_fund_manager())
    ELSE test_of = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager']))::uuid[]) END);
ALTER POLICY on_show_or_staff_reads ON grants.round_version
  USING (id IN (SELECT version_id FROM grants.round_event WHERE kind IN ('published', 'amended'))
    OR round_id = ANY ((SELECT grants.my_rounds(grants.all_round_roles()))::uuid[])
    OR round_id = ANY ((SELECT grants.my_tests())::uuid[]));
ALTER POLICY fund_manager_writes ON grants.round_event
  WITH CHECK (actor_id = grants.current_person()
    AND at <= clock_timestamp() AND at > clock_timestamp() - interval '10 minutes'
    AND (kind = 'drafted' AND (SELECT grants.is_fund_manager())
      OR kind IN ('proposed', 'published', 'amended', 'extension-proposed', 'cancellation-proposed',
          'test-begun', 'test-closed', 'test-reopened', 'test-ended')
        AND round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager']))::uuid[])
      OR kind IN ('approved', 'sent-back', 'extension-approved', 'extension-refused', 'cancelled', 'cancellation-refused')
        AND round_id = ANY ((SELECT grants.my_rounds(ARRAY['senior-officer']))::uuid[])));
-- Nobody is reminded of a test, and no outage moves its deadline.
GRANT SELECT (test_of) ON grants.round TO academy_worker;
