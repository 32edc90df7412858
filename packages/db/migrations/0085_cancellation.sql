-- A round that is on show is cancelled by two people, as a deadline is moved: one proposes it with a reason, another confirms
-- it. From then on nothing happens to the round or to an application in it; everything stays readable.
DO $$
DECLARE words text[];
BEGIN
  SELECT array_agg(word ORDER BY n) INTO words
  FROM pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([a-z0-9-]+)''', 'g') WITH ORDINALITY AS found(parts, n),
    unnest(parts) AS word
  WHERE conrelid = 'grants.round_event'::regclass AND conname = 'round_event_kind_known';
  ALTER TABLE grants.round_event DROP CONSTRAINT round_event_kind_known;
  EXECUTE format('ALTER TABLE grants.round_event ADD CONSTRAINT round_event_kind_known CHECK (kind IN (%s))',
    (SELECT string_agg(quote_literal(word), ', ') FROM unnest(words || ARRAY['cancellation-proposed', 'cancellation-refused']) AS word));
END $$;
-- Before there were proposals, and where the platform itself cancels, nobody proposed it.
ALTER TABLE grants.round_event DROP CONSTRAINT round_event_names_its_proposal;
ALTER TABLE grants.round_event ADD CONSTRAINT round_event_names_its_proposal CHECK (kind = 'cancelled'
  OR (kind IN ('extension-refused', 'extension-approved', 'cancellation-refused')) = (about_event_id IS NOT NULL));

CREATE FUNCTION grants.apply_cancellation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  current_round grants.round;
  proposal grants.round_event;
BEGIN
  SELECT * INTO STRICT current_round FROM grants.round WHERE id = NEW.round_id FOR NO KEY UPDATE;
  IF NEW.about_event_id IS NOT NULL THEN
    SELECT * INTO proposal FROM grants.round_event
    WHERE id = NEW.about_event_id AND round_id = NEW.round_id AND kind = 'cancellation-proposed';
    IF proposal.id IS NULL OR EXISTS (SELECT FROM grants.round_event WHERE about_event_id = proposal.id AND id <> NEW.id) THEN
      RAISE EXCEPTION 'no such proposal waits' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  IF NEW.kind = 'cancellation-proposed' THEN
    IF current_round.status <> 'published' OR coalesce(length(btrim(NEW.detail ->> 'reason')), 0) = 0 THEN
      RAISE EXCEPTION 'a round on show is cancelled, with a reason' USING ERRCODE = 'restrict_violation';
    END IF;
    IF EXISTS (SELECT FROM grants.round_event waits WHERE waits.round_id = NEW.round_id AND waits.id <> NEW.id
        AND waits.kind = 'cancellation-proposed'
        AND NOT EXISTS (SELECT FROM grants.round_event decided WHERE decided.about_event_id = waits.id)) THEN
      RAISE EXCEPTION 'a proposal waits already' USING ERRCODE = 'restrict_violation';
    END IF;
  ELSIF NEW.kind = 'cancelled' THEN
    IF NEW.actor_id IS NOT NULL AND (proposal.id IS NULL OR proposal.actor_id IS NOT DISTINCT FROM NEW.actor_id
        OR NEW.detail ->> 'reason' IS DISTINCT FROM proposal.detail ->> 'reason') THEN
      RAISE EXCEPTION 'a second person cancels, for the reason that was proposed' USING ERRCODE = 'restrict_violation';
    END IF;
    UPDATE grants.round SET status = 'cancelled' WHERE id = NEW.round_id;
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION grants.is_about_cancelling(kind text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN kind IN ('cancellation-proposed', 'cancellation-refused', 'cancelled');
DROP TRIGGER round_event_applied ON grants.round_event;
CREATE TRIGGER round_event_applied AFTER INSERT ON grants.round_event FOR EACH ROW
  WHEN (NEW.kind <> 'extended-by-rule' AND NOT grants.is_about_cancelling(NEW.kind))
  EXECUTE FUNCTION grants.apply_round_event();
CREATE TRIGGER round_event_cancelling AFTER INSERT ON grants.round_event FOR EACH ROW
  WHEN (grants.is_about_cancelling(NEW.kind)) EXECUTE FUNCTION grants.apply_cancellation();

CREATE FUNCTION grants.refuse_in_cancelled_round() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  -- Held, so that whoever cancels and whoever does something else follow each other.
  IF (SELECT status FROM grants.round WHERE id = NEW.round_id FOR NO KEY UPDATE) = 'cancelled' THEN
    RAISE EXCEPTION 'the round is cancelled' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER round_event_goes_on BEFORE INSERT ON grants.round_event
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_in_cancelled_round();

-- Asked once a statement, however many answers it writes. A press of Submit that fails is still noted.
CREATE FUNCTION grants.refuse_where_cancelled() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF EXISTS (SELECT FROM grants.round WHERE status = 'cancelled' AND id IN (
      SELECT round_id FROM grants.application WHERE application.id IN (SELECT application_id FROM written))) THEN
    RAISE EXCEPTION 'the round is cancelled' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION grants.refuse_event_where_cancelled() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF EXISTS (SELECT FROM grants.application JOIN grants.round ON round.id = application.round_id
      WHERE application.id = NEW.application_id AND round.status = 'cancelled') THEN
    RAISE EXCEPTION 'the round is cancelled' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['answer', 'answer_resolution', 'attachment', 'submission'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_not_where_cancelled AFTER INSERT ON grants.%1$s
      REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION grants.refuse_where_cancelled()', part);
  END LOOP;
END $$;
CREATE TRIGGER application_event_goes_on AFTER INSERT ON grants.application_event FOR EACH ROW
  WHEN (NEW.kind <> 'submission-refused') EXECUTE FUNCTION grants.refuse_event_where_cancelled();

ALTER POLICY fund_manager_writes ON grants.round_event
  WITH CHECK (actor_id = grants.current_person()
    AND at <= clock_timestamp() AND at > clock_timestamp() - interval '10 minutes'
    AND (kind = 'drafted' AND (SELECT grants.is_fund_manager())
      OR kind IN ('proposed', 'published', 'amended', 'extension-proposed', 'cancellation-proposed')
        AND round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager']))::uuid[])
      OR kind IN ('approved', 'sent-back', 'extension-approved', 'extension-refused', 'cancelled', 'cancellation-refused')
        AND round_id = ANY ((SELECT grants.my_rounds(ARRAY['senior-officer']))::uuid[])));
