-- Conflicts of interest as objects (ADR 46): of one person with one bid, from the moment at which it is known. A row never
-- changes but by a ruling; as long as none has allowed it, its person reads nothing of the bid as staff.
CREATE TABLE grants.conflict (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  application_id uuid NOT NULL REFERENCES grants.application,
  person_id uuid NOT NULL REFERENCES auth.person,
  -- Of a declared one the name that the round gives it; of a found one which fact it is.
  kind text NOT NULL CONSTRAINT conflict_kind_check CHECK (kind ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' AND length(kind) <= 60),
  found_how text NOT NULL CONSTRAINT conflict_found_how_known CHECK (found_how IN ('declared', 'found')),
  evidence jsonb NOT NULL DEFAULT '{}',
  known_from timestamptz NOT NULL DEFAULT now(),
  ruling text NOT NULL DEFAULT 'pending' CONSTRAINT conflict_ruling_known CHECK (ruling IN ('pending', 'barred', 'allowed')),
  CONSTRAINT conflict_once UNIQUE (application_id, person_id, found_how, kind)
);
CREATE INDEX conflict_bars ON grants.conflict (person_id, application_id) WHERE ruling <> 'allowed';
CREATE INDEX conflict_of_round ON grants.conflict (round_id, id);
CREATE TABLE grants.conflict_ruling (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  conflict_id uuid NOT NULL REFERENCES grants.conflict,
  ruling text NOT NULL CONSTRAINT conflict_ruling_ruling_known CHECK (ruling IN ('barred', 'allowed')),
  reason text NOT NULL CONSTRAINT conflict_ruling_reason_check CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
  officer_id uuid NOT NULL REFERENCES auth.person,
  ruled_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX conflict_ruling_of_conflict ON grants.conflict_ruling (conflict_id, id);
-- What somebody has looked at and declared: of a round whose assessors do not see who applies a name, of any other a bid.
CREATE TABLE grants.conflict_declared (
  round_id uuid NOT NULL REFERENCES grants.round,
  person_id uuid NOT NULL REFERENCES auth.person,
  subject uuid NOT NULL,
  declared_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (round_id, person_id, subject)
);

-- The one rule: to which bids whoever asks is closed. Security definer, as grants.my_organisations is.
CREATE FUNCTION grants.barred_applications() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT coalesce(array_agg(application_id), '{}') FROM grants.conflict
      WHERE person_id = grants.current_person() AND ruling <> 'allowed' $$;
-- The same of somebody else, for what the worker does in his name.
CREATE FUNCTION grants.barred_in(person uuid, round uuid) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT coalesce(array_agg(application_id), '{}') FROM grants.conflict
      WHERE conflict.person_id = barred_in.person AND conflict.round_id = barred_in.round AND ruling <> 'allowed' $$;
-- Who is closed to a bid, for its readers: what they wrote of it before that was known is void.
CREATE FUNCTION grants.barred_people(application uuid) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT coalesce(array_agg(person_id), '{}') FROM grants.conflict WHERE conflict.application_id = barred_people.application AND ruling <> 'allowed' $$;

CREATE FUNCTION grants.check_conflict_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR pg_trigger_depth() < 2
    OR to_jsonb(NEW) - 'ruling' IS DISTINCT FROM to_jsonb(OLD) - 'ruling' THEN
    RAISE EXCEPTION 'a conflict changes by a ruling' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER conflict_changes_by_ruling BEFORE UPDATE OR DELETE ON grants.conflict
  FOR EACH ROW EXECUTE FUNCTION grants.check_conflict_change();
CREATE TRIGGER conflict_ruling_immutable BEFORE UPDATE OR DELETE ON grants.conflict_ruling
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();
CREATE TRIGGER conflict_declared_immutable BEFORE UPDATE OR DELETE ON grants.conflict_declared
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();

-- A ruling is a named officer's, never about himself, and never about a bid that is closed to him.
CREATE FUNCTION grants.apply_conflict_ruling() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE ruled grants.conflict;
BEGIN
  SELECT * INTO STRICT ruled FROM grants.conflict WHERE id = NEW.conflict_id FOR UPDATE;
  IF ruled.person_id = NEW.officer_id OR EXISTS (SELECT FROM grants.conflict own WHERE own.person_id = NEW.officer_id
      AND own.application_id = ruled.application_id AND own.ruling <> 'allowed') THEN
    RAISE EXCEPTION 'nobody rules on a bid that is closed to him' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE grants.conflict SET ruling = NEW.ruling WHERE id = NEW.conflict_id;
  RETURN NULL;
END $$;
CREATE TRIGGER conflict_ruling_applied AFTER INSERT ON grants.conflict_ruling
  FOR EACH ROW EXECUTE FUNCTION grants.apply_conflict_ruling();

-- Addresses whose domain says nothing of where somebody works: mail for everybody, services that many organisations share,
-- and names that are reserved for examples (RFC 2606, RFC 6761).
CREATE FUNCTION grants.is_shared_mail(domain text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN domain = ANY (ARRAY['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'hotmail.co.uk', 'live.com', 'live.co.uk',
    'msn.com', 'yahoo.com', 'yahoo.co.uk', 'ymail.com', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'btinternet.com', 'sky.com',
    'talktalk.net', 'virginmedia.com', 'ntlworld.com', 'blueyonder.co.uk', 'tiscali.co.uk', 'proton.me', 'protonmail.com',
    'gmx.com', 'gmx.co.uk', 'mail.com', 'fastmail.com', 'zoho.com', 'nhs.net', 'wales.nhs.uk', 'hscni.net',
    'example.com', 'example.org', 'example.net'])
    OR domain ~ '(^|\.)(example|test|invalid|localhost)$';

-- A name or a number as two people write it alike.
CREATE FUNCTION grants.plain_text(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN regexp_replace(lower(written), '[^[:alnum:]]', '', 'g');

-- The partners that a submission names, by the questions of its form that ask for them.
CREATE FUNCTION grants.partners_of(submission uuid) RETURNS TABLE (name text, number text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT cell.value, rows.value ->> regexp_replace(cell.key, '^name', 'registration')
  FROM grants.submission sent
  JOIN grants.round_version version ON version.id = sent.round_version_id
  CROSS JOIN LATERAL jsonb_path_query(version.definition, '$.form.sections[*].fields[*] ? (@.kind == "partners").name') field
  CROSS JOIN LATERAL (SELECT sent.canonical_json::jsonb -> 'answers' -> (field #>> '{}') AS value) rows
  CROSS JOIN LATERAL jsonb_each_text(CASE jsonb_typeof(rows.value) WHEN 'object' THEN rows.value ELSE '{}' END) cell
  WHERE sent.id = submission AND cell.key ~ '^name\.[0-9]+$' AND btrim(cell.value) <> '' $$;

-- What the facts in this database say of people with a role in a round and its bids. Narrowed to a person or a bid where
-- given. A test of a round has none: its staff apply in it themselves.
CREATE FUNCTION grants.find_conflicts(of_person uuid, of_application uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  WITH staff AS MATERIALIZED (
    SELECT DISTINCT held.round_id, person.id, person.email, split_part(person.email, '@', 2) AS domain
    FROM grants.round_role held
    JOIN grants.round ON round.id = held.round_id AND round.test_of IS NULL
    JOIN auth.person ON person.id = held.person_id
    WHERE (of_person IS NULL OR held.person_id = of_person) AND (held.to_at IS NULL OR held.to_at > now())
      AND (of_application IS NULL OR held.round_id = (SELECT one.round_id FROM grants.application one WHERE one.id = of_application))
  ), own AS MATERIALIZED (
    SELECT membership.person_id, organisation.id, organisation.stands_as, organisation.name, organisation.postcode,
      membership.role, membership.ended_at
    FROM (SELECT DISTINCT id FROM staff) staff
    JOIN grants.organisation_membership membership ON membership.person_id = staff.id
    JOIN grants.organisation ON organisation.stands_as = membership.organisation_id
  ), bid AS MATERIALIZED (
    SELECT application.id, application.round_id, application.standing_submission_id, organisation.stands_as, organisation.postcode
    FROM grants.application JOIN grants.organisation ON organisation.id = application.organisation_id
    WHERE application.round_id IN (SELECT round_id FROM staff) AND (of_application IS NULL OR application.id = of_application)
  ), fact AS (
    SELECT bid.id AS bid, bid.round_id, staff.id AS person, 'own-organisation' AS kind,
      jsonb_build_object('organisationId', own.id, 'role', own.role, 'endedAt', own.ended_at) AS evidence
    FROM bid JOIN staff USING (round_id) JOIN own ON own.person_id = staff.id AND own.stands_as = bid.stands_as
    UNION ALL
    SELECT bid.id, bid.round_id, staff.id, 'invited', jsonb_build_object('invitationId', invited.id)
    FROM bid JOIN staff USING (round_id) JOIN grants.invitation invited ON invited.email = staff.email
    JOIN grants.organisation asked ON asked.id = invited.organisation_id AND asked.stands_as = bid.stands_as
    UNION ALL
    SELECT bid.id, bid.round_id, staff.id, 'same-number', jsonb_build_object('organisationId', own.id, 'scheme', mine.scheme,
      'number', mine.number)
    FROM bid JOIN staff USING (round_id) JOIN own ON own.person_id = staff.id AND own.stands_as <> bid.stands_as
    JOIN grants.organisation_registration mine ON mine.organisation_id = own.stands_as AND mine.ended_at IS NULL
    JOIN grants.organisation_registration theirs ON theirs.organisation_id = bid.stands_as AND theirs.ended_at IS NULL
      AND theirs.scheme = mine.scheme AND theirs.number = mine.number
    UNION ALL
    -- ZZ99 stands for no place at all.
    SELECT bid.id, bid.round_id, staff.id, 'same-address', jsonb_build_object('organisationId', own.id, 'postcode', bid.postcode)
    FROM bid JOIN staff USING (round_id) JOIN own ON own.person_id = staff.id AND own.stands_as <> bid.stands_as
    WHERE own.ended_at IS NULL AND grants.plain_text(own.postcode) = grants.plain_text(bid.postcode) AND bid.postcode NOT ILIKE 'ZZ99%'
    UNION ALL
    SELECT bid.id, bid.round_id, staff.id, 'same-mail-domain', jsonb_build_object('domain', staff.domain)
    FROM bid JOIN staff USING (round_id)
    WHERE NOT grants.is_shared_mail(staff.domain) AND EXISTS (
      SELECT FROM grants.organisation_membership member JOIN auth.person theirs ON theirs.id = member.person_id
      WHERE member.organisation_id = bid.stands_as AND member.ended_at IS NULL AND member.person_id <> staff.id
        AND split_part(theirs.email, '@', 2) = staff.domain)
    UNION ALL
    SELECT bid.id, bid.round_id, staff.id, 'earlier-application', jsonb_build_object('applicationId', earlier.id)
    FROM bid JOIN staff USING (round_id) JOIN grants.application earlier ON earlier.created_by = staff.id AND earlier.id <> bid.id
    JOIN grants.organisation theirs ON theirs.id = earlier.organisation_id AND theirs.stands_as = bid.stands_as
    UNION ALL
    SELECT bid.id, bid.round_id, own.person_id, 'partner', jsonb_build_object('organisationId', own.id, 'named', partner.name)
    FROM bid JOIN staff USING (round_id) JOIN own ON own.person_id = staff.id AND own.stands_as <> bid.stands_as
    CROSS JOIN LATERAL grants.partners_of(bid.standing_submission_id) partner
    WHERE bid.standing_submission_id IS NOT NULL AND (grants.plain_text(partner.name) = grants.plain_text(own.name)
      OR EXISTS (SELECT FROM grants.organisation_registration mine WHERE mine.organisation_id = own.stands_as
        AND mine.ended_at IS NULL AND grants.plain_text(mine.number) = grants.plain_text(partner.number)))
  )
  INSERT INTO grants.conflict (round_id, application_id, person_id, kind, found_how, evidence)
  SELECT DISTINCT ON (bid, person, kind) round_id, bid, person, kind, 'found', evidence FROM fact
  ORDER BY bid, person, kind, evidence
  ON CONFLICT DO NOTHING $$;

-- Looked for again whenever one of these facts is written, in its transaction.
CREATE FUNCTION grants.look_for_conflicts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE concerned uuid;
BEGIN
  IF TG_TABLE_NAME = 'round_role' THEN
    PERFORM grants.find_conflicts(NEW.person_id, NULL);
    RETURN NULL;
  ELSIF TG_TABLE_NAME = 'application' THEN
    PERFORM grants.find_conflicts(NULL, NEW.id);
    RETURN NULL;
  ELSIF TG_TABLE_NAME = 'application_event' THEN
    -- Partners are named by what is submitted: of interest where somebody of the round belongs to an organisation at all.
    IF EXISTS (SELECT FROM grants.application JOIN grants.round_role held ON held.round_id = application.round_id
        JOIN grants.organisation_membership member ON member.person_id = held.person_id WHERE application.id = NEW.application_id) THEN
      PERFORM grants.find_conflicts(NULL, NEW.application_id);
    END IF;
    RETURN NULL;
  ELSIF TG_TABLE_NAME = 'organisation' THEN
    concerned := NEW.id;
  ELSE
    concerned := NEW.organisation_id;
  END IF;
  PERFORM grants.find_conflicts(NULL, application.id) FROM grants.organisation mine
  JOIN grants.organisation theirs ON theirs.stands_as = mine.stands_as
  JOIN grants.application ON application.organisation_id = theirs.id
  WHERE mine.id = concerned;
  PERFORM grants.find_conflicts(member.person_id, NULL) FROM grants.organisation mine
  JOIN grants.organisation_membership member ON member.organisation_id = mine.stands_as
  WHERE mine.id = concerned AND EXISTS (SELECT FROM grants.round_role held WHERE held.person_id = member.person_id);
  RETURN NULL;
END $$;
CREATE TRIGGER round_role_conflicts AFTER INSERT ON grants.round_role
  FOR EACH ROW EXECUTE FUNCTION grants.look_for_conflicts();
CREATE TRIGGER application_conflicts AFTER INSERT ON grants.application
  FOR EACH ROW EXECUTE FUNCTION grants.look_for_conflicts();
CREATE TRIGGER application_event_conflicts AFTER INSERT ON grants.application_event
  FOR EACH ROW WHEN (NEW.kind = 'submitted') EXECUTE FUNCTION grants.look_for_conflicts();
CREATE TRIGGER organisation_conflicts AFTER UPDATE OF name, postcode, merged_into ON grants.organisation
  FOR EACH ROW EXECUTE FUNCTION grants.look_for_conflicts();
CREATE TRIGGER organisation_membership_conflicts AFTER INSERT ON grants.organisation_membership
  FOR EACH ROW EXECUTE FUNCTION grants.look_for_conflicts();
CREATE TRIGGER organisation_registration_conflicts AFTER INSERT ON grants.organisation_registration
  FOR EACH ROW EXECUTE FUNCTION grants.look_for_conflicts();
CREATE TRIGGER invitation_conflicts AFTER INSERT ON grants.invitation
  FOR EACH ROW EXECUTE FUNCTION grants.look_for_conflicts();

-- The functions run as the owner, who passes no policy by himself where he is no superuser.
CREATE POLICY by_conflict ON grants.application FOR SELECT TO CURRENT_USER
  USING (round_id = ANY ((SELECT grants.my_rounds(grants.all_round_roles()))::uuid[]));

-- Every door to a bid, by the one rule. Whoever belongs to the organisation goes on reading what is his own as an applicant.
ALTER POLICY member_or_staff_reads ON grants.application
  USING (organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])
    OR (round_id = ANY ((SELECT grants.my_rounds(grants.all_round_roles()))::uuid[])
      AND id <> ALL ((SELECT grants.barred_applications())::uuid[])));
ALTER POLICY member_locks ON grants.application
  USING (organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])
    OR (round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer']))::uuid[])
      AND id <> ALL ((SELECT grants.barred_applications())::uuid[])));
-- What only staff do or read is closed to him too where he belongs to the organisation.
CREATE POLICY not_barred_reads ON grants.staff_note AS RESTRICTIVE FOR SELECT TO academy_grants
  USING (application_id <> ALL ((SELECT grants.barred_applications())::uuid[]));
CREATE POLICY not_barred_writes ON grants.staff_note AS RESTRICTIVE FOR INSERT TO academy_grants
  WITH CHECK (application_id <> ALL ((SELECT grants.barred_applications())::uuid[]));
CREATE POLICY not_barred_asks ON grants.clarification AS RESTRICTIVE FOR INSERT TO academy_grants
  WITH CHECK (application_id <> ALL ((SELECT grants.barred_applications())::uuid[]));
CREATE POLICY not_barred_moves ON grants.application_event AS RESTRICTIVE FOR INSERT TO academy_grants
  WITH CHECK (kind NOT IN ('reopened', 'reopening-ended', 'late-plea-granted', 'late-plea-refused')
    OR application_id <> ALL ((SELECT grants.barred_applications())::uuid[]));
CREATE POLICY not_barred_tells ON grants.round_message_application AS RESTRICTIVE FOR INSERT TO academy_grants
  WITH CHECK (application_id <> ALL ((SELECT grants.barred_applications())::uuid[]));

CREATE OR REPLACE FUNCTION grants.standing_of_round(wanted uuid)
RETURNS TABLE (submission_id uuid, no integer, late_within_grace boolean, pence bigint)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1500 SET search_path = '' AS $$
  SELECT submission.id, submission.no, submission.late_within_grace, sum(year.grant_pence)::bigint
  FROM grants.application
  JOIN grants.submission ON submission.id = application.standing_submission_id
  LEFT JOIN grants.submission_year year ON year.submission_id = submission.id
  WHERE application.round_id = wanted AND wanted = ANY (grants.rounds_i_read())
    AND application.id <> ALL ((SELECT grants.barred_applications())::uuid[])
  GROUP BY submission.id $$;
CREATE OR REPLACE FUNCTION grants.people_of_application(application uuid) RETURNS TABLE (name text, role text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT person.name, member.role FROM grants.application one
  JOIN grants.organisation_member member ON member.organisation_id = one.organisation_id
  JOIN auth.person ON person.id = member.person_id
  WHERE one.id = application AND one.round_id = ANY (grants.my_rounds(
    ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor'])) AND one.id <> ALL (grants.barred_applications()) $$;
CREATE OR REPLACE FUNCTION grants.can_read_submission(application uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT EXISTS (SELECT FROM grants.application AS one WHERE one.id = application
        AND (one.organisation_id = ANY (grants.my_organisations())
          OR (one.round_id = ANY (grants.rounds_i_read()) AND one.id <> ALL (grants.barred_applications())))) $$;

-- A message as it would go out, without the bids that are closed to whoever looks at it.
DROP FUNCTION grants.round_message_mails(uuid);
CREATE FUNCTION grants.round_message_mails(message uuid, hidden uuid[] DEFAULT '{}')
RETURNS TABLE (person_id uuid, language text, sample boolean, params jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT person.id, person.language, round.fictional, jsonb_build_object(
    'subject', coalesce(one.subject_en, one.subject_cy), 'subjectCy', coalesce(one.subject_cy, one.subject_en),
    'body', coalesce(one.body_en, one.body_cy), 'bodyCy', coalesce(one.body_cy, one.body_en),
    'round', round.name, 'roundCy', round.name_cy,
    'references', string_agg(DISTINCT application.reference, ', ' ORDER BY application.reference),
    'path', CASE WHEN count(DISTINCT application.id) = 1 THEN '/applications/' || min(application.id::text) || '/messages' ELSE '/applications' END)
  FROM grants.round_message one
  JOIN grants.round ON round.id = one.round_id
  JOIN grants.round_message_application chosen ON chosen.message_id = one.id AND chosen.application_id <> ALL (hidden)
  JOIN grants.application ON application.id = chosen.application_id AND application.status <> 'withdrawn'
  JOIN grants.organisation_member member ON member.organisation_id = application.organisation_id
  JOIN auth.person ON person.id = member.person_id
  WHERE one.id = message
  GROUP BY one.id, round.id, person.id $$;
REVOKE EXECUTE ON FUNCTION grants.round_message_mails(uuid, uuid[]) FROM PUBLIC;
CREATE OR REPLACE FUNCTION grants.preview_round_message(message uuid)
RETURNS TABLE (applications integer, people integer, welsh integer, params jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT (SELECT count(*)::int FROM grants.round_message_application chosen JOIN grants.application ON application.id = chosen.application_id
      WHERE chosen.message_id = message AND application.status <> 'withdrawn' AND application.id <> ALL (grants.barred_applications())),
    count(*)::int, (count(*) FILTER (WHERE mail.language = 'cy'))::int,
    (array_agg(mail.params ORDER BY mail.params ->> 'references', mail.person_id))[1]
  FROM grants.round_message_mails(message, grants.barred_applications()) mail
  WHERE EXISTS (SELECT FROM grants.round_message one WHERE one.id = message AND one.round_id = ANY (grants.my_rounds(
    ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']))) $$;

-- A file of a round is without the bids that are closed to whoever asked for it, and is read by nobody to whom more is
-- closed: what becomes known later closes the files that are ready.
ALTER TABLE grants.export ADD COLUMN without uuid[] NOT NULL DEFAULT '{}';
GRANT UPDATE (without) ON grants.export TO academy_worker;
CREATE POLICY not_barred_reads ON grants.export AS RESTRICTIVE FOR SELECT TO academy_grants
  USING (finished_at IS NULL OR NOT EXISTS (SELECT FROM grants.conflict own WHERE own.person_id = (SELECT grants.current_person())
    AND own.round_id = export.round_id AND own.ruling <> 'allowed' AND own.application_id <> ALL (export.without)));
CREATE POLICY asked_for_whole ON grants.export AS RESTRICTIVE FOR INSERT TO academy_grants WITH CHECK (without = '{}');
CREATE FUNCTION grants.left_out(export uuid) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT one.without || grants.barred_in(one.requested_by, one.round_id) FROM grants.export one WHERE one.id = export $$;
CREATE OR REPLACE FUNCTION grants.export_rows(export uuid, after_reference text, rows_max integer) RETURNS TABLE (
  reference text, status text, created_at timestamptz, submitted_at timestamptz, organisation text, postcode text,
  registrations text[], submission jsonb, canonical_json text, years jsonb, area_codes text[], version_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT application.reference, application.status, application.created_at, application.submitted_at, organisation.name,
    organisation.postcode,
    ARRAY(SELECT CASE stated.scheme WHEN 'other' THEN 'other:' ELSE stated.scheme || '-' END || stated.number
      FROM grants.organisation_registration stated
      WHERE stated.organisation_id = organisation.id AND stated.ended_at IS NULL ORDER BY stated.scheme, stated.number),
    CASE WHEN standing.id IS NOT NULL THEN jsonb_build_object('no', standing.no, 'receiptNumber', standing.receipt_number,
      'sha256', standing.sha256, 'lateWithinGrace', standing.late_within_grace, 'lateByRuling', standing.ruling_event_id IS NOT NULL,
      'leastViablePence', standing.least_viable_pence::text, 'peopleHelped', standing.people_helped) END,
    standing.canonical_json,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('financialYear', year.financial_year, 'grantPence', year.grant_pence::text,
        'matchPence', year.match_pence::text, 'costPence', year.cost_pence::text) ORDER BY year.financial_year), '[]')
      FROM grants.submission_year year WHERE year.submission_id = standing.id),
    ARRAY(SELECT place.area_code FROM grants.submission_place place WHERE place.submission_id = standing.id ORDER BY place.area_code),
    standing.round_version_id
  FROM grants.application
  JOIN grants.organisation ON organisation.id = application.organisation_id
  LEFT JOIN grants.submission standing ON standing.id = application.standing_submission_id
  WHERE application.round_id = grants.export_round(export) AND application.reference > after_reference
    AND application.id <> ALL ((SELECT grants.left_out(export))::uuid[])
  ORDER BY application.reference LIMIT rows_max $$;
CREATE OR REPLACE FUNCTION grants.export_documents(export uuid, of_references text[]) RETURNS TABLE (
  reference text, field text, name text, size bigint, sha256 text, state text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT application.reference, attachment.field, attachment.name, attachment.size, attachment.sha256, attachment.state
  FROM grants.application
  JOIN grants.submission_attachment held ON held.submission_id = application.standing_submission_id
  JOIN grants.attachment ON attachment.id = held.attachment_id
  WHERE application.round_id = grants.export_round(export) AND application.reference = ANY (of_references)
    AND application.id <> ALL ((SELECT grants.left_out(export))::uuid[])
  ORDER BY application.reference, attachment.field, attachment.id $$;

-- The mail of a plea leaves out an officer to whom the bid is closed.
CREATE FUNCTION grants.drop_mail_to_barred() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF EXISTS (SELECT FROM grants.application_event event JOIN grants.conflict own ON own.application_id = event.application_id
      WHERE event.id = split_part(NEW.cause, ':', 2)::uuid AND own.person_id = NEW.recipient_id AND own.ruling <> 'allowed') THEN
    RETURN NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER outbox_barred BEFORE INSERT ON grants.outbox
  FOR EACH ROW WHEN (NEW.template = 'plea-made') EXECUTE FUNCTION grants.drop_mail_to_barred();

-- What whoever does something in a round is asked to declare about. Where assessors do not see who applies, they declare about
-- the names of all applicants and partners of the round, in one list by the alphabet, of which nothing leads to a bid.
CREATE FUNCTION grants.declares_by_name(of_round uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT coalesce((version.definition ->> 'anonymousAssessment')::boolean, false)
        AND NOT of_round = ANY (grants.my_rounds(ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']))
      FROM grants.round JOIN grants.round_version version ON version.id = round.version_id WHERE round.id = of_round $$;
CREATE FUNCTION grants.subjects_to_declare(of_round uuid) RETURNS TABLE (subject uuid, application_id uuid, name text, partners text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  WITH asks AS MATERIALIZED (
    SELECT version.id FROM grants.round_version version
    WHERE version.round_id = of_round AND version.definition @? '$.form.sections[*].fields[*] ? (@.kind == "partners")'
  ), bid AS (
    SELECT application.id, organisation.name,
      CASE WHEN EXISTS (SELECT FROM asks WHERE asks.id = sent.round_version_id)
        THEN ARRAY(SELECT partner.name FROM grants.partners_of(sent.id) partner ORDER BY 1) ELSE '{}' END AS partners
    FROM grants.round JOIN grants.application ON application.round_id = round.id
    JOIN grants.organisation ON organisation.id = application.organisation_id
    JOIN grants.submission sent ON sent.id = application.standing_submission_id
    WHERE round.id = of_round AND of_round = ANY (grants.my_rounds(grants.all_round_roles()))
      AND application.status <> 'withdrawn'
      AND (NOT round.sealed_until_closing OR now() >= round.closes_at + make_interval(mins => round.grace_minutes))
  )
  SELECT bid.id, bid.id, bid.name, bid.partners FROM bid
  WHERE NOT grants.declares_by_name(of_round) AND bid.id <> ALL ((SELECT grants.barred_applications())::uuid[])
  UNION ALL
  SELECT md5(of_round || grants.plain_text(named.name))::uuid, bid.id, btrim(named.name), '{}'
  FROM bid, unnest(bid.partners || bid.name) AS named (name) WHERE grants.declares_by_name(of_round) $$;
CREATE FUNCTION grants.list_to_declare(of_round uuid, words text, rows_max integer)
RETURNS TABLE (subjects integer, left_to_declare integer, list jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  WITH each AS MATERIALIZED (
    SELECT asked.subject, min(asked.name) AS name, min(asked.partners) AS partners, EXISTS (
      SELECT FROM grants.conflict_declared done WHERE done.round_id = of_round AND done.person_id = grants.current_person()
        AND done.subject = asked.subject) AS declared
    FROM grants.subjects_to_declare(of_round) asked GROUP BY asked.subject
  ), page AS (
    SELECT *, row_number() OVER (ORDER BY lower(public.unaccent(name)), subject) AS place FROM each
    WHERE CASE words WHEN '' THEN NOT declared ELSE public.unaccent(name || ' ' || array_to_string(partners, ' '))
      ILIKE '%' || public.unaccent(words) || '%' END
    ORDER BY place LIMIT rows_max
  )
  SELECT (SELECT count(*)::int FROM each), (SELECT count(*)::int FROM each WHERE NOT declared),
    (SELECT coalesce(jsonb_agg(jsonb_build_object('subject', subject, 'name', name, 'partners', partners, 'isDeclared', declared)
      ORDER BY place), '[]') FROM page) $$;

-- Keeps that whoever asks has looked at these, and what he declares of them. It says how many conflicts are new.
CREATE FUNCTION grants.declare_conflicts(of_round uuid, looked_at uuid[], chosen jsonb) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  WITH asked AS MATERIALIZED (
    SELECT * FROM grants.subjects_to_declare(of_round)
  ), kept AS (
    INSERT INTO grants.conflict_declared (round_id, person_id, subject)
    SELECT DISTINCT of_round, grants.current_person(), asked.subject FROM asked WHERE asked.subject = ANY (looked_at)
    ON CONFLICT DO NOTHING
  ), new AS (
    INSERT INTO grants.conflict (round_id, application_id, person_id, kind, found_how, evidence)
    SELECT DISTINCT ON (asked.application_id, one ->> 'kind') of_round, asked.application_id, grants.current_person(), one ->> 'kind', 'declared',
      jsonb_strip_nulls(jsonb_build_object('name', asked.name, 'note', nullif(one ->> 'note', '')))
    FROM jsonb_array_elements(chosen) one JOIN asked ON asked.subject = (one ->> 'subject')::uuid
    ORDER BY asked.application_id, one ->> 'kind', asked.name
    ON CONFLICT DO NOTHING RETURNING 1)
  SELECT count(*) FROM new $$;
-- One's own conflicts in a round: of a bid that is closed no more than whose it is.
CREATE FUNCTION grants.my_conflicts(of_round uuid) RETURNS TABLE (organisation text, kind text, found_how text, note text,
  known_from timestamptz, ruling text, reason text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT organisation.name, own.kind, own.found_how, own.evidence ->> 'note', own.known_from, own.ruling,
    (SELECT given.reason FROM grants.conflict_ruling given WHERE given.conflict_id = own.id ORDER BY given.id DESC LIMIT 1)
  FROM grants.conflict own JOIN grants.application ON application.id = own.application_id
  JOIN grants.organisation ON organisation.id = application.organisation_id
  WHERE own.round_id = of_round AND own.person_id = grants.current_person()
  ORDER BY organisation.name, own.id $$;
REVOKE EXECUTE ON FUNCTION grants.barred_applications(), grants.barred_in(uuid, uuid), grants.barred_people(uuid), grants.partners_of(uuid),
  grants.find_conflicts(uuid, uuid), grants.left_out(uuid), grants.declares_by_name(uuid), grants.subjects_to_declare(uuid),
  grants.list_to_declare(uuid, text, integer), grants.declare_conflicts(uuid, uuid[], jsonb), grants.my_conflicts(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.barred_applications(), grants.barred_people(uuid), grants.declares_by_name(uuid), grants.list_to_declare(uuid, text, integer),
  grants.declare_conflicts(uuid, uuid[], jsonb), grants.my_conflicts(uuid) TO academy_grants;
GRANT EXECUTE ON FUNCTION grants.barred_in(uuid, uuid) TO academy_worker;

-- One's own, with nothing of the bid but a name; and those of others on bids that one reads, for who rules and who audits.
ALTER TABLE grants.conflict ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.conflict_ruling ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants.conflict_declared ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_or_officer_reads ON grants.conflict FOR SELECT TO academy_grants
  USING (person_id = (SELECT grants.current_person())
    OR (round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer', 'auditor']))::uuid[])
      AND application_id <> ALL ((SELECT grants.barred_applications())::uuid[])));
CREATE POLICY with_its_conflict ON grants.conflict_ruling FOR SELECT TO academy_grants
  USING (EXISTS (SELECT FROM grants.conflict own WHERE own.id = conflict_ruling.conflict_id));
CREATE POLICY officer_rules ON grants.conflict_ruling FOR INSERT TO academy_grants
  WITH CHECK (officer_id = grants.current_person() AND EXISTS (SELECT FROM grants.conflict own WHERE own.id = conflict_id
    AND own.round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer']))::uuid[])));
CREATE POLICY own_reads ON grants.conflict_declared FOR SELECT TO academy_grants
  USING (person_id = (SELECT grants.current_person()));
GRANT SELECT ON grants.conflict, grants.conflict_ruling, grants.conflict_declared TO academy_grants;
GRANT INSERT ON grants.conflict_ruling TO academy_grants;

-- Of rounds that there are already.
ALTER TABLE grants.application NO FORCE ROW LEVEL SECURITY;
ALTER TABLE grants.submission NO FORCE ROW LEVEL SECURITY;
SELECT grants.find_conflicts(NULL, NULL);
ALTER TABLE grants.application FORCE ROW LEVEL SECURITY;
ALTER TABLE grants.submission FORCE ROW LEVEL SECURITY;
