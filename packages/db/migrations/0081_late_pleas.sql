-- After a round has closed, whoever has an application that was never submitted may plead to be late. A named officer of the
-- round, who has no part in the organisation, rules; granted, that application alone is taken until the instant of the
-- ruling, and what is submitted by it says so. Every press of Submit on one's own that failed is kept for that, up to a
-- number in an hour: after it presses are counted.
DO $$
DECLARE words text[];
BEGIN
  SELECT array_agg(word ORDER BY n) INTO words
  FROM pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([a-z0-9-]+)''', 'g') WITH ORDINALITY AS found(parts, n),
    unnest(parts) AS word
  WHERE conrelid = 'grants.outbox'::regclass AND conname = 'outbox_template_known';
  ALTER TABLE grants.outbox DROP CONSTRAINT outbox_template_known;
  EXECUTE format('ALTER TABLE grants.outbox ADD CONSTRAINT outbox_template_known CHECK (template IN (%s))',
    (SELECT string_agg(quote_literal(word), ', ') FROM unnest(words || ARRAY['plea-made', 'plea-ruled']) AS word));
END $$;

CREATE FUNCTION grants.check_late_plea() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  found grants.application;
  its_round grants.round;
  plea grants.application_event;
BEGIN
  SELECT * INTO STRICT found FROM grants.application WHERE id = NEW.application_id FOR NO KEY UPDATE;
  SELECT * INTO STRICT its_round FROM grants.round WHERE id = found.round_id;
  IF coalesce(length(btrim(NEW.detail ->> 'reason')), 0) NOT BETWEEN 1 AND 4000 THEN
    RAISE EXCEPTION 'a plea and its ruling say why' USING ERRCODE = 'restrict_violation';
  END IF;
  IF its_round.status <> 'published' OR found.status NOT IN ('draft', 'awaiting-sign-off') OR found.standing_submission_id IS NOT NULL THEN
    RAISE EXCEPTION 'a plea is for what was never submitted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind = 'late-plea-made' THEN
    IF NEW.at < greatest(its_round.closes_at + make_interval(mins => its_round.grace_minutes), found.submit_until) THEN
      RAISE EXCEPTION 'it can still be submitted' USING ERRCODE = 'restrict_violation';
    END IF;
    IF (SELECT count(*) FILTER (WHERE kind = 'late-plea-made') >= 3
        OR count(*) FILTER (WHERE kind = 'late-plea-made') > count(*) FILTER (WHERE kind IN ('late-plea-granted', 'late-plea-refused'))
      FROM grants.application_event WHERE application_id = NEW.application_id) THEN
      RAISE EXCEPTION 'one plea waits at a time, and there are three at most' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;
  SELECT * INTO plea FROM grants.application_event
  WHERE id = (NEW.detail ->> 'pleaId')::uuid AND application_id = NEW.application_id AND kind = 'late-plea-made';
  IF plea.id IS NULL OR EXISTS (SELECT FROM grants.application_event ruled WHERE ruled.application_id = NEW.application_id
      AND ruled.kind IN ('late-plea-granted', 'late-plea-refused') AND ruled.detail ->> 'pleaId' = NEW.detail ->> 'pleaId') THEN
    RAISE EXCEPTION 'no such plea waits' USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (SELECT FROM grants.organisation_membership member
      JOIN grants.organisation ON member.organisation_id IN (organisation.id, organisation.merged_into)
      WHERE organisation.id = found.organisation_id AND member.person_id = NEW.actor_id) THEN
    RAISE EXCEPTION 'nobody rules on a plea of his own organisation' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.kind = 'late-plea-granted' AND ((NEW.detail ->> 'until') IS NULL OR (NEW.detail ->> 'until')::timestamptz <= NEW.at
      OR (NEW.detail ->> 'until')::timestamptz > NEW.at + interval '30 days') THEN
    RAISE EXCEPTION 'a ruling ends within thirty days' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER application_event_plea_checked BEFORE INSERT ON grants.application_event FOR EACH ROW
  WHEN (NEW.kind IN ('late-plea-made', 'late-plea-granted', 'late-plea-refused')) EXECUTE FUNCTION grants.check_late_plea();

-- Whoever rules holds the application meanwhile, as whoever opens it again does.
ALTER POLICY member_locks ON grants.application
  USING (organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])
    OR round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer']))::uuid[]));

-- The ruling by which a submission was taken after everybody else's last instant; the database finds it, whoever submits.
ALTER TABLE grants.submission ADD COLUMN ruling_event_id uuid REFERENCES grants.application_event;
CREATE FUNCTION grants.note_ruling() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  NEW.ruling_event_id := (SELECT event.id FROM grants.application one
    JOIN grants.round ON round.id = one.round_id
    JOIN grants.application_event event ON event.application_id = one.id AND event.kind = 'late-plea-granted'
    WHERE one.id = NEW.application_id AND NEW.submitted_at >= round.closes_at + make_interval(mins => round.grace_minutes)
      AND NEW.submitted_at < one.submit_until AND (one.reopened_until IS NULL OR one.reopened_until <= NEW.submitted_at)
    ORDER BY event.seq DESC LIMIT 1);
  RETURN NEW;
END $$;
CREATE TRIGGER submission_by_ruling BEFORE INSERT ON grants.submission FOR EACH ROW EXECUTE FUNCTION grants.note_ruling();

-- Those who may rule are told that a plea waits, and not what it says; its people are told the ruling.
CREATE FUNCTION grants.tell_late_plea() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  concerned grants.application;
  pleader uuid;
BEGIN
  SELECT * INTO STRICT concerned FROM grants.application WHERE id = NEW.application_id;
  IF NEW.kind = 'late-plea-made' THEN
    INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
    SELECT DISTINCT ON (person.id) 'plea-made', person.language, person.email, person.id,
      grants.mail_of_application(concerned) || jsonb_build_object('path',
        '/manage/rounds/' || round.slug || '/pleas/' || concerned.reference),
      round.fictional, 'plea-made:' || NEW.id || ':' || person.id
    FROM grants.round
    JOIN grants.round_role held ON held.round_id = round.id AND held.role IN ('fund-manager', 'senior-officer')
      AND held.from_at <= now() AND (held.to_at IS NULL OR held.to_at > now())
    JOIN auth.person ON person.id = held.person_id
    WHERE round.id = concerned.round_id AND NOT EXISTS (SELECT FROM grants.organisation_membership member
      WHERE member.organisation_id = concerned.organisation_id AND member.person_id = person.id)
    ORDER BY person.id
    ON CONFLICT (cause) DO NOTHING;
    RETURN NULL;
  END IF;
  SELECT actor_id INTO pleader FROM grants.application_event WHERE id = (NEW.detail ->> 'pleaId')::uuid;
  INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
  SELECT 'plea-ruled', person.language, person.email, person.id,
    grants.mail_of_application(concerned) || jsonb_strip_nulls(jsonb_build_object('what', NEW.kind,
      'reason', NEW.detail ->> 'reason', 'until', NEW.detail ->> 'until')),
    round.fictional, 'plea-ruled:' || NEW.id || ':' || person.id
  FROM auth.person JOIN grants.round ON round.id = concerned.round_id
  WHERE person.id IN (SELECT member.person_id FROM grants.organisation_member member
      WHERE member.organisation_id = concerned.organisation_id AND (member.role = 'lead' OR member.person_id = pleader))
  ON CONFLICT (cause) DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER application_event_plea_told AFTER INSERT ON grants.application_event FOR EACH ROW
  WHEN (NEW.kind IN ('late-plea-made', 'late-plea-granted', 'late-plea-refused')) EXECUTE FUNCTION grants.tell_late_plea();

-- Presses that failed, beyond those that are kept one by one.
CREATE TABLE grants.refused_press_count (
  application_id uuid NOT NULL REFERENCES grants.application,
  hour timestamptz NOT NULL,
  presses integer NOT NULL CHECK (presses > 0),
  PRIMARY KEY (application_id, hour)
);
ALTER TABLE grants.refused_press_count ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_its_application ON grants.refused_press_count FOR SELECT
  USING (application_id IN (SELECT id FROM grants.application));
GRANT SELECT ON grants.refused_press_count TO academy_grants;

CREATE FUNCTION grants.keep_few_presses() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM FROM grants.application WHERE id = NEW.application_id FOR NO KEY UPDATE;
  IF (SELECT count(*) < 20 FROM grants.application_event WHERE application_id = NEW.application_id AND kind = 'submission-refused'
      AND at >= date_trunc('hour', NEW.at)) THEN
    RETURN NEW;
  END IF;
  INSERT INTO grants.refused_press_count AS kept (application_id, hour, presses)
  VALUES (NEW.application_id, date_trunc('hour', NEW.at), 1)
  ON CONFLICT (application_id, hour) DO UPDATE SET presses = kept.presses + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER application_event_few_presses BEFORE INSERT ON grants.application_event FOR EACH ROW
  WHEN (NEW.kind = 'submission-refused') EXECUTE FUNCTION grants.keep_few_presses();
CREATE INDEX application_event_of ON grants.application_event (application_id, kind, at);
