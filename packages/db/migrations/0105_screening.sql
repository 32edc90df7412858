-- Screening (ADR 52): what staff and facts say of a bid before and beside its assessment. Nothing of it is ever changed. A bid is
-- found eligible, not eligible or a duplicate by two people, and by the database only then.

ALTER TABLE grants.application
  -- What two people found; nothing as long as they have found nothing.
  ADD COLUMN screened_as text CONSTRAINT application_screened_as_known CHECK (screened_as IN ('eligible', 'ineligible', 'duplicate'));

-- The one rule: whether a bid takes part in nothing any more. Scores that it has are kept and not counted.
CREATE FUNCTION grants.is_out_of_the_running(application grants.application) RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT application.status = 'withdrawn' OR coalesce(application.screened_as IN ('ineligible', 'duplicate'), false) $$;
REVOKE EXECUTE ON FUNCTION grants.is_out_of_the_running(grants.application) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.is_out_of_the_running(grants.application) TO academy_grants;
DO $$
DECLARE
  one record;
  was text;
BEGIN
  FOR one IN SELECT * FROM (VALUES
      ('grants.check_assignment()', 'AND status <>', 'application'),
      ('grants.may_assess(grants.assignment)', 'application.status <>', 'application'),
      ('grants.my_assignments()', 'application.status <>', 'application'),
      ('grants.check_moderation()', 'AND status <>', 'application'),
      ('grants.bids_to_weigh(uuid)', 'application.status <>', 'application'),
      ('grants.apply_scenario_event()', 'one.status <>', 'one')) asked (name, before, alias) LOOP
    was := pg_get_functiondef(one.name::regprocedure);
    IF position(one.before || ' ''withdrawn''' IN was) = 0 THEN
      RAISE EXCEPTION '% asks for nothing that was withdrawn', one.name;
    END IF;
    EXECUTE replace(was, one.before || ' ''withdrawn''',
      CASE WHEN one.before LIKE 'AND %' THEN 'AND ' ELSE '' END || format('NOT grants.is_out_of_the_running(%s)', one.alias));
  END LOOP;
END $$;

-- What somebody found of an item of the checklist, of the submission that stood then. The last one counts.
CREATE TABLE grants.screening_check (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  round_id uuid NOT NULL REFERENCES grants.round,
  application_id uuid NOT NULL REFERENCES grants.application,
  submission_id uuid NOT NULL REFERENCES grants.submission,
  item text NOT NULL CONSTRAINT screening_check_item_check CHECK (item ~ '^[a-z]+:[a-z0-9-]+$' AND length(item) <= 100),
  answer text NOT NULL CONSTRAINT screening_check_answer_known CHECK (answer IN ('met', 'not-met', 'not-clear')),
  note text CONSTRAINT screening_check_note_check CHECK (length(btrim(note)) BETWEEN 1 AND 2000),
  checked_by uuid NOT NULL REFERENCES auth.person,
  checked_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT screening_check_says_why CHECK (answer = 'met' OR note IS NOT NULL)
);
CREATE INDEX screening_check_of_bid ON grants.screening_check (application_id, item, seq DESC);

-- Something to be looked into, raised by somebody or by a fact that was found. Of a fact it is raised once.
CREATE TABLE grants.flag (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  application_id uuid NOT NULL REFERENCES grants.application,
  kind text NOT NULL CONSTRAINT flag_kind_known
    CHECK (kind IN ('eligibility', 'completeness', 'due-diligence', 'duplicate', 'safeguarding', 'fraud', 'other')),
  words text CONSTRAINT flag_words_check CHECK (length(btrim(words)) BETWEEN 1 AND 2000),
  -- The key of the finding, what it says, and the other bid that it is about.
  finding text CONSTRAINT flag_finding_check CHECK (length(finding) BETWEEN 1 AND 200),
  evidence jsonb NOT NULL DEFAULT '{}',
  other_id uuid REFERENCES grants.application,
  raised_by uuid NOT NULL REFERENCES auth.person,
  raised_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT flag_says_what CHECK (num_nonnulls(words, finding) > 0),
  CONSTRAINT flag_once UNIQUE (application_id, finding)
);
CREATE INDEX flag_of_round ON grants.flag (round_id, application_id);
-- Who has it, the last one given; and how it ended, once.
CREATE TABLE grants.flag_event (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  flag_id uuid NOT NULL REFERENCES grants.flag,
  kind text NOT NULL CONSTRAINT flag_event_kind_known CHECK (kind IN ('given', 'resolved')),
  owner_id uuid REFERENCES auth.person,
  resolution text CONSTRAINT flag_event_resolution_known CHECK (resolution IN ('cleared', 'accepted', 'confirmed')),
  words text CONSTRAINT flag_event_words_check CHECK (length(btrim(words)) BETWEEN 1 AND 2000),
  actor_id uuid NOT NULL REFERENCES auth.person,
  at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT flag_event_whole CHECK (CASE kind WHEN 'given' THEN owner_id IS NOT NULL AND num_nonnulls(resolution, words) = 0
    ELSE owner_id IS NULL AND num_nonnulls(resolution, words) = 2 END)
);
CREATE INDEX flag_event_of_flag ON grants.flag_event (flag_id, seq);
CREATE UNIQUE INDEX flag_event_resolved_once ON grants.flag_event (flag_id) WHERE kind = 'resolved';

-- What one person proposes that a bid is, with the reason that its people are told; and what a second person says to it.
CREATE TABLE grants.screening_outcome (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  application_id uuid NOT NULL REFERENCES grants.application,
  submission_id uuid NOT NULL REFERENCES grants.submission,
  -- What it was found to be before.
  was text CONSTRAINT screening_outcome_was_known CHECK (was IN ('eligible', 'ineligible', 'duplicate')),
  outcome text NOT NULL CONSTRAINT screening_outcome_outcome_known CHECK (outcome IN ('eligible', 'ineligible', 'duplicate')),
  duplicate_of uuid REFERENCES grants.application,
  reason text CONSTRAINT screening_outcome_reason_check CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
  proposed_by uuid NOT NULL REFERENCES auth.person,
  proposed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT screening_outcome_says_why CHECK (reason IS NOT NULL OR (outcome = 'eligible' AND was IS NULL)),
  CONSTRAINT screening_outcome_names_the_other CHECK ((duplicate_of IS NOT NULL) = (outcome = 'duplicate')
    AND duplicate_of IS DISTINCT FROM application_id)
);
CREATE INDEX screening_outcome_of_bid ON grants.screening_outcome (application_id, id);
CREATE TABLE grants.screening_ruling (
  outcome_id uuid PRIMARY KEY REFERENCES grants.screening_outcome,
  round_id uuid NOT NULL REFERENCES grants.round,
  application_id uuid NOT NULL REFERENCES grants.application,
  ruling text NOT NULL CONSTRAINT screening_ruling_ruling_known CHECK (ruling IN ('confirmed', 'refused')),
  reason text CONSTRAINT screening_ruling_reason_check CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
  ruled_by uuid NOT NULL REFERENCES auth.person,
  ruled_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT screening_ruling_says_why CHECK (ruling = 'confirmed' OR reason IS NOT NULL)
);
CREATE INDEX screening_ruling_of_bid ON grants.screening_ruling (application_id, outcome_id);

-- What somebody outside answered about the organisation of a bid.
CREATE TABLE grants.external_check (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  application_id uuid NOT NULL REFERENCES grants.application,
  provider text NOT NULL CONSTRAINT external_check_provider_check CHECK (length(btrim(provider)) BETWEEN 1 AND 100),
  checked_on date NOT NULL,
  result text NOT NULL CONSTRAINT external_check_result_known CHECK (result IN ('clear', 'concern', 'not-found')),
  reference text CONSTRAINT external_check_reference_check CHECK (length(btrim(reference)) BETWEEN 1 AND 100),
  expires_on date,
  register_status text CONSTRAINT external_check_register_status_known
    CHECK (register_status IN ('registered', 'removed', 'in-liquidation', 'in-administration')),
  registered_on date,
  accounts_overdue boolean,
  note text CONSTRAINT external_check_note_check CHECK (length(btrim(note)) BETWEEN 1 AND 2000),
  imported_by uuid NOT NULL REFERENCES auth.person,
  imported_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT external_check_ends_later CHECK (expires_on >= checked_on),
  CONSTRAINT external_check_once UNIQUE NULLS NOT DISTINCT (application_id, provider, checked_on, reference)
);
CREATE INDEX external_check_of_round ON grants.external_check (round_id, application_id);

DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['screening_check', 'flag', 'flag_event', 'screening_outcome', 'screening_ruling', 'external_check'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_immutable BEFORE UPDATE OR DELETE ON grants.%1$s
      FOR EACH ROW EXECUTE FUNCTION grants.refuse_change()', part);
    EXECUTE format('CREATE TRIGGER %1$s_not_emptied BEFORE TRUNCATE ON grants.%1$s
      FOR EACH STATEMENT EXECUTE FUNCTION grants.refuse_change()', part);
  END LOOP;
END $$;

-- A bid is screened once it was submitted, unless it was withdrawn, and not before the seal of its round is open.
CREATE FUNCTION grants.check_screened() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE bid grants.application;
BEGIN
  SELECT application.* INTO bid FROM grants.application JOIN grants.round ON round.id = application.round_id
  WHERE application.id = NEW.application_id AND application.round_id = NEW.round_id AND application.status <> 'withdrawn'
    AND application.standing_submission_id IS NOT NULL
    AND (NOT round.sealed_until_closing OR now() >= round.closes_at + make_interval(mins => round.grace_minutes))
  FOR NO KEY UPDATE OF application;
  IF bid.id IS NULL THEN
    RAISE EXCEPTION 'what is screened was submitted, and is open to be read' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_TABLE_NAME IN ('screening_check', 'screening_outcome') THEN NEW.submission_id := bid.standing_submission_id; END IF;
  IF TG_TABLE_NAME = 'screening_outcome' THEN
    IF EXISTS (SELECT FROM grants.screening_outcome earlier WHERE earlier.application_id = bid.id
        AND NOT EXISTS (SELECT FROM grants.screening_ruling WHERE outcome_id = earlier.id)) THEN
      RAISE EXCEPTION 'a proposal waits already' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.outcome IS NOT DISTINCT FROM bid.screened_as THEN
      RAISE EXCEPTION 'the bid is that already' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.duplicate_of IS NOT NULL AND NOT EXISTS (SELECT FROM grants.application other WHERE other.id = NEW.duplicate_of
        AND other.round_id = NEW.round_id AND other.standing_submission_id IS NOT NULL AND NOT grants.is_out_of_the_running(other)) THEN
      RAISE EXCEPTION 'a duplicate is of a bid of the round that goes on' USING ERRCODE = 'restrict_violation';
    END IF;
    NEW.was := bid.screened_as;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER screening_check_checked BEFORE INSERT ON grants.screening_check FOR EACH ROW EXECUTE FUNCTION grants.check_screened();
CREATE TRIGGER flag_checked BEFORE INSERT ON grants.flag FOR EACH ROW EXECUTE FUNCTION grants.check_screened();
CREATE TRIGGER screening_outcome_checked BEFORE INSERT ON grants.screening_outcome FOR EACH ROW EXECUTE FUNCTION grants.check_screened();
CREATE TRIGGER external_check_checked BEFORE INSERT ON grants.external_check FOR EACH ROW EXECUTE FUNCTION grants.check_screened();

-- A flag is given to somebody who can do something about it.
CREATE FUNCTION grants.check_flag_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE concerned grants.flag;
BEGIN
  SELECT * INTO STRICT concerned FROM grants.flag WHERE id = NEW.flag_id;
  IF EXISTS (SELECT FROM grants.flag_event WHERE flag_id = NEW.flag_id AND kind = 'resolved') THEN
    RAISE EXCEPTION 'a flag ends once' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind = 'given' AND (NEW.owner_id = ANY (grants.barred_people(concerned.application_id))
      OR NOT EXISTS (SELECT FROM grants.round_role held WHERE held.round_id = concerned.round_id AND held.person_id = NEW.owner_id
        AND held.role IN ('fund-manager', 'senior-officer') AND held.from_at <= now() AND (held.to_at IS NULL OR held.to_at > now()))) THEN
    RAISE EXCEPTION 'a flag is given to an officer of the round to whom the bid is open' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER flag_event_checked BEFORE INSERT ON grants.flag_event FOR EACH ROW EXECUTE FUNCTION grants.check_flag_event();

-- A second person confirms or refuses what the first proposed, about the submission that he proposed it of.
CREATE FUNCTION grants.check_screening_ruling() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  proposed grants.screening_outcome;
  bid grants.application;
BEGIN
  SELECT * INTO STRICT bid FROM grants.application WHERE id = NEW.application_id FOR NO KEY UPDATE;
  SELECT * INTO proposed FROM grants.screening_outcome
  WHERE id = NEW.outcome_id AND application_id = NEW.application_id AND round_id = NEW.round_id;
  IF proposed.id IS NULL OR (NEW.ruling = 'confirmed' AND proposed.proposed_by = NEW.ruled_by) THEN
    RAISE EXCEPTION 'a second person confirms what the first proposed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.ruling = 'confirmed' THEN
    IF bid.status = 'withdrawn' OR bid.standing_submission_id <> proposed.submission_id THEN
      RAISE EXCEPTION 'the bid is not what it was when this was proposed' USING ERRCODE = 'restrict_violation';
    END IF;
    IF proposed.duplicate_of IS NOT NULL AND EXISTS (SELECT FROM grants.application other WHERE other.id = proposed.duplicate_of
        AND grants.is_out_of_the_running(other)) THEN
      RAISE EXCEPTION 'a duplicate is of a bid of the round that goes on' USING ERRCODE = 'restrict_violation';
    END IF;
    IF grants.weighing_is_locked(NEW.round_id) THEN
      RAISE EXCEPTION 'a division of the money was chosen' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER screening_ruling_checked BEFORE INSERT ON grants.screening_ruling
  FOR EACH ROW EXECUTE FUNCTION grants.check_screening_ruling();

-- What is confirmed moves the bid, and its leads are told: that it cannot go on and why, or that it can again.
CREATE FUNCTION grants.apply_screening_ruling() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  proposed grants.screening_outcome;
  concerned grants.application;
BEGIN
  SELECT * INTO STRICT proposed FROM grants.screening_outcome WHERE id = NEW.outcome_id;
  UPDATE grants.application SET screened_as = proposed.outcome WHERE id = NEW.application_id RETURNING * INTO STRICT concerned;
  IF proposed.outcome <> 'eligible' OR proposed.was IS NOT NULL THEN
    INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
    SELECT 'screening-news', person.language, person.email, person.id,
      grants.mail_of_application(concerned) || jsonb_strip_nulls(jsonb_build_object('what', proposed.outcome, 'reason', proposed.reason,
        'other', (SELECT other.reference FROM grants.application other
          WHERE other.id = proposed.duplicate_of AND other.organisation_id = concerned.organisation_id))),
      round.fictional, 'screening-news:' || proposed.id || ':' || person.id
    FROM grants.organisation_member member
    JOIN auth.person ON person.id = member.person_id
    JOIN grants.round ON round.id = concerned.round_id
    WHERE member.organisation_id = concerned.organisation_id AND member.role = 'lead'
    ON CONFLICT (cause) DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER screening_ruling_applied AFTER INSERT ON grants.screening_ruling
  FOR EACH ROW WHEN (NEW.ruling = 'confirmed') EXECUTE FUNCTION grants.apply_screening_ruling();

DO $$
DECLARE words text[];
BEGIN
  SELECT array_agg(word ORDER BY n) INTO words
  FROM pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([a-z0-9-]+)''', 'g') WITH ORDINALITY AS found(parts, n),
    unnest(parts) AS word
  WHERE conrelid = 'grants.outbox'::regclass AND conname = 'outbox_template_known';
  ALTER TABLE grants.outbox DROP CONSTRAINT outbox_template_known;
  EXECUTE format('ALTER TABLE grants.outbox ADD CONSTRAINT outbox_template_known CHECK (template IN (%s))',
    (SELECT string_agg(quote_literal(word), ', ') FROM unnest(words || 'screening-news'::text) AS word));
END $$;

-- What is held against a bid: of whose organisation no more than the others of the round have in common with it. Bids that are closed
-- to whoever asks are in no answer, and none is compared with them.
CREATE FUNCTION grants.screening_facts(of_round uuid, of_reference text) RETURNS TABLE (application_id uuid, reference text, version_id uuid,
  organisation jsonb, asked jsonb, external jsonb, peers jsonb)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1500 SET search_path = '' AS $$
  WITH bid AS MATERIALIZED (
    SELECT application.id, application.reference, application.organisation_id, sent.id AS sent, sent.round_version_id,
      organisation.stands_as, organisation.name_key, organisation.postcode, grants.plain_text(organisation.address) AS address,
      of_reference IS NULL OR application.reference = of_reference AS wanted
    FROM grants.application
    JOIN grants.organisation mine ON mine.id = application.organisation_id
    JOIN grants.organisation ON organisation.id = mine.stands_as
    JOIN grants.submission sent ON sent.id = application.standing_submission_id
    WHERE application.round_id = of_round AND of_round = ANY (grants.rounds_i_read()) AND application.status <> 'withdrawn'
      AND application.id <> ALL ((SELECT grants.barred_applications())::uuid[])
  ), member AS MATERIALIZED (
    SELECT DISTINCT membership.organisation_id, person.id AS person, split_part(person.email, '@', 2) AS domain
    FROM (SELECT DISTINCT stands_as FROM bid) mine
    JOIN grants.organisation_membership membership ON membership.organisation_id = mine.stands_as AND membership.ended_at IS NULL
    JOIN auth.person ON person.id = membership.person_id
  ), domain AS MATERIALIZED (
    -- What more than fifty have is a service that many share.
    SELECT domain FROM member WHERE NOT grants.is_shared_mail(domain)
    GROUP BY domain HAVING count(DISTINCT organisation_id) BETWEEN 2 AND 50
  ), number AS MATERIALIZED (
    SELECT stated.organisation_id, stated.scheme, stated.number FROM grants.organisation_registration stated
    WHERE stated.ended_at IS NULL AND stated.status <> 'refused' AND stated.organisation_id IN (SELECT stands_as FROM bid)
  ), partner AS MATERIALIZED (
    SELECT bid.id, bid.stands_as, grants.name_key(named.name) AS name_key, upper(regexp_replace(named.number, '\s', '', 'g')) AS number
    FROM bid CROSS JOIN LATERAL grants.partners_of(bid.sent) named
  ), common AS (
    SELECT one.organisation_id AS one, other.organisation_id AS other, 'same-number' AS what, one.number AS value
    FROM number one JOIN number other USING (scheme, number) WHERE one.organisation_id <> other.organisation_id
    UNION SELECT one.organisation_id, other.organisation_id, 'same-person', NULL
    FROM member one JOIN member other USING (person) WHERE one.organisation_id <> other.organisation_id
    UNION SELECT one.organisation_id, other.organisation_id, 'same-mail-domain', domain
    FROM domain JOIN member one USING (domain) JOIN member other USING (domain) WHERE one.organisation_id <> other.organisation_id
  ), peer AS (
    SELECT one.id AS bid, other.id AS other, common.what, common.value
    FROM bid one JOIN common ON common.one = one.stands_as JOIN bid other ON other.stands_as = common.other WHERE one.wanted
    UNION SELECT one.id, other.id, 'same-organisation', NULL FROM bid one JOIN bid other USING (stands_as)
    WHERE one.wanted AND one.id <> other.id
    -- ZZ99 stands for no place at all.
    UNION SELECT one.id, other.id, 'same-postcode', one.postcode FROM bid one JOIN bid other USING (postcode)
    WHERE one.wanted AND one.stands_as <> other.stands_as AND postcode NOT ILIKE 'ZZ99%'
    UNION SELECT one.id, other.id, 'same-address', NULL FROM bid one JOIN bid other USING (address)
    WHERE one.wanted AND one.stands_as <> other.stands_as AND address <> ''
    UNION SELECT one.id, partner.id, 'named-as-partner', NULL FROM bid one JOIN partner ON partner.stands_as <> one.stands_as
      AND (partner.name_key = one.name_key OR partner.number IN (SELECT number.number FROM number WHERE number.organisation_id = one.stands_as))
    WHERE one.wanted
    UNION SELECT partner.id, other.id, 'names-as-partner', NULL FROM partner JOIN bid mine ON mine.id = partner.id AND mine.wanted
    JOIN bid other ON other.stands_as <> partner.stands_as AND (partner.name_key = other.name_key
      OR partner.number IN (SELECT number.number FROM number WHERE number.organisation_id = other.stands_as))
  )
  SELECT bid.id, bid.reference, bid.round_version_id, jsonb_build_object('id', own.id, 'name', own.name, 'postcode', own.postcode,
      'address', own.address, 'legalForm', own.legal_form, 'notForProfit', own.not_for_profit,
      'lastIncomePence', own.last_income_pence::text, 'accountsEnd', own.accounts_end, 'registrations', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('scheme', scheme, 'number', number, 'status', status,
            'checkedAt', checked_at, 'checkedHow', checked_how) ORDER BY scheme, number), '[]')
        FROM grants.organisation_registration stated WHERE stated.organisation_id = own.id AND ended_at IS NULL),
      'aliases', ARRAY(SELECT DISTINCT alias.name FROM grants.organisation_alias alias WHERE alias.organisation_id = own.id ORDER BY 1)),
    (SELECT coalesce(jsonb_agg(jsonb_build_object('financialYear', year.financial_year, 'pence', year.grant_pence::text)
        ORDER BY year.financial_year), '[]') FROM grants.submission_year year WHERE year.submission_id = bid.sent),
    (SELECT coalesce(jsonb_agg(jsonb_build_object('provider', last.provider, 'checkedOn', last.checked_on, 'result', last.result,
        'reference', last.reference, 'expiresOn', last.expires_on, 'registerStatus', last.register_status,
        'registeredOn', last.registered_on, 'accountsOverdue', last.accounts_overdue, 'note', last.note) ORDER BY last.provider), '[]')
      FROM (SELECT DISTINCT ON (given.provider) given.* FROM grants.external_check given
        WHERE given.application_id = bid.id ORDER BY given.provider, given.checked_on DESC, given.id DESC) last),
    (SELECT coalesce(jsonb_agg(jsonb_build_object('what', found.what, 'other', theirs.reference, 'name', their.name, 'value', found.value)
        ORDER BY found.what, theirs.reference), '[]')
      FROM (SELECT DISTINCT what, value, other FROM peer WHERE peer.bid = bid.id LIMIT 100) found
      JOIN bid theirs ON theirs.id = found.other JOIN grants.organisation their ON their.id = theirs.stands_as)
  FROM bid JOIN grants.organisation own ON own.id = bid.stands_as WHERE bid.wanted ORDER BY bid.reference $$;
REVOKE EXECUTE ON FUNCTION grants.screening_facts(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.screening_facts(uuid, text) TO academy_grants;

-- Staff read what was answered before the form, once it was submitted.
CREATE POLICY staff_reads ON grants.application_eligibility FOR SELECT TO academy_grants
  USING (grants.can_read_submission(application_id) AND EXISTS (SELECT FROM grants.application one
    WHERE one.id = application_id AND one.standing_submission_id IS NOT NULL));

DO $$
DECLARE
  part text;
  readers text := $r$round_id = ANY ((SELECT grants.rounds_i_read())::uuid[])
    AND application_id <> ALL ((SELECT grants.barred_applications())::uuid[])$r$;
  writers text := $w$round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer']))::uuid[])
    AND application_id <> ALL ((SELECT grants.barred_applications())::uuid[])$w$;
BEGIN
  FOREACH part IN ARRAY ARRAY['screening_check', 'flag', 'screening_outcome', 'screening_ruling', 'external_check'] LOOP
    EXECUTE format('ALTER TABLE grants.%I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY staff_reads ON grants.%I FOR SELECT TO academy_grants USING (%s)', part, readers);
    EXECUTE format('CREATE POLICY officer_writes ON grants.%I FOR INSERT TO academy_grants WITH CHECK (%s = grants.current_person()
      AND %s = now() AND %s)', part,
      CASE part WHEN 'screening_check' THEN 'checked_by' WHEN 'flag' THEN 'raised_by' WHEN 'screening_outcome' THEN 'proposed_by'
        WHEN 'screening_ruling' THEN 'ruled_by' ELSE 'imported_by' END,
      CASE part WHEN 'screening_check' THEN 'checked_at' WHEN 'flag' THEN 'raised_at' WHEN 'screening_outcome' THEN 'proposed_at'
        WHEN 'screening_ruling' THEN 'ruled_at' ELSE 'imported_at' END, writers);
    EXECUTE format('GRANT SELECT, INSERT ON grants.%I TO academy_grants', part);
  END LOOP;
END $$;
-- Nothing about two bids is for whom one of them is closed to; harm and fraud are for officers and auditors.
CREATE POLICY not_barred_by_other ON grants.flag AS RESTRICTIVE TO academy_grants
  USING (other_id IS NULL OR other_id <> ALL ((SELECT grants.barred_applications())::uuid[]));
CREATE POLICY for_few ON grants.flag AS RESTRICTIVE FOR SELECT TO academy_grants
  USING (kind NOT IN ('safeguarding', 'fraud')
    OR round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer', 'auditor']))::uuid[]));
CREATE POLICY not_barred_by_other ON grants.screening_outcome AS RESTRICTIVE TO academy_grants
  USING (duplicate_of IS NULL OR duplicate_of <> ALL ((SELECT grants.barred_applications())::uuid[]));
CREATE POLICY not_barred_by_other ON grants.screening_ruling AS RESTRICTIVE TO academy_grants
  USING (EXISTS (SELECT FROM grants.screening_outcome proposed WHERE proposed.id = outcome_id));
ALTER TABLE grants.flag_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_its_flag ON grants.flag_event FOR SELECT TO academy_grants
  USING (EXISTS (SELECT FROM grants.flag WHERE flag.id = flag_id));
CREATE POLICY officer_writes ON grants.flag_event FOR INSERT TO academy_grants
  WITH CHECK (actor_id = grants.current_person() AND at = now() AND EXISTS (SELECT FROM grants.flag WHERE flag.id = flag_id
    AND flag.round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer']))::uuid[])));
GRANT SELECT, INSERT ON grants.flag_event TO academy_grants;
