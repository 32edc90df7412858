-- Reading one application costs the same with ten as with ten thousand others beside it.
--
-- Of two kinds of conditions the planner could make no use of an index, and read the whole table for one page:
-- `coalesce(merged_into, id)`, which it may not move before row-level security, and `… IN (SELECT id FROM application …)`,
-- for which it first lists every application that the reader may see.

-- The organisation that stands for this one: itself, or the one that it was merged into.
ALTER TABLE grants.organisation ADD COLUMN stands_as uuid NOT NULL GENERATED ALWAYS AS (coalesce(merged_into, id)) STORED;
DROP INDEX grants.organisation_stands_as;
CREATE INDEX organisation_stands_as ON grants.organisation (stands_as);
GRANT SELECT (stands_as) ON grants.organisation TO academy_worker;

CREATE OR REPLACE VIEW grants.organisation_member WITH (security_invoker = true) AS
  SELECT organisation.id AS organisation_id, membership.person_id, membership.role, membership.added_at
  FROM grants.organisation_membership membership
  JOIN grants.organisation ON organisation.stands_as = membership.organisation_id
  WHERE membership.ended_at IS NULL;

-- What is for the organisation alone: one list of its applications, asked once for each table that a statement reads.
CREATE FUNCTION grants.my_applications() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT coalesce(array_agg(application.id), '{}') FROM grants.organisation_member member
      JOIN grants.application ON application.organisation_id = member.organisation_id
      WHERE member.person_id = grants.current_person() $$;
REVOKE ALL ON FUNCTION grants.my_applications() FROM public;
GRANT EXECUTE ON FUNCTION grants.my_applications() TO academy_grants;
DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['answer', 'answer_resolution', 'application_eligibility', 'attachment', 'comment'] LOOP
    EXECUTE format('ALTER POLICY member_reads ON grants.%s USING (application_id = ANY ((SELECT grants.my_applications())::uuid[]))',
      part);
  END LOOP;
END $$;

-- What staff read too: each row asks for its own application.
ALTER POLICY member_or_staff_reads ON grants.application_event
  USING (EXISTS (SELECT FROM grants.application own WHERE own.id = application_event.application_id));
ALTER POLICY with_its_application ON grants.refused_press_count
  USING (EXISTS (SELECT FROM grants.application own WHERE own.id = refused_press_count.application_id));
ALTER POLICY member_or_staff_reads ON grants.clarification
  USING (EXISTS (SELECT FROM grants.application own WHERE own.id = clarification.application_id
    AND (own.organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])
      OR own.round_id = ANY ((SELECT grants.rounds_i_read())::uuid[]))));
ALTER POLICY with_its_question ON grants.clarification_answer
  USING (EXISTS (SELECT FROM grants.clarification own WHERE own.id = clarification_answer.clarification_id));
ALTER POLICY member_or_staff_reads ON grants.submission
  USING (EXISTS (SELECT FROM grants.application own WHERE own.id = submission.application_id
    AND (own.organisation_id = ANY ((SELECT grants.my_organisations())::uuid[])
      OR own.round_id = ANY ((SELECT grants.rounds_i_read())::uuid[]))));
DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['submission_year', 'submission_match', 'submission_cost', 'submission_place', 'submission_attachment'] LOOP
    EXECUTE format('ALTER POLICY with_its_submission ON grants.%1$s
      USING (EXISTS (SELECT FROM grants.submission own WHERE own.id = %1$s.submission_id))', part);
  END LOOP;
END $$;
ALTER POLICY reader_of_submission_reads ON grants.attachment
  USING (EXISTS (SELECT FROM grants.submission_attachment sent WHERE sent.attachment_id = attachment.id));

CREATE OR REPLACE FUNCTION grants.organisation_card(organisation uuid) RETURNS jsonb LANGUAGE sql STABLE SET search_path = ''
AS $$ SELECT jsonb_build_object('id', own.id, 'name', own.name, 'postcode', own.postcode, 'address', own.address,
        'legalForm', own.legal_form, 'notForProfit', own.not_for_profit, 'lastIncomePence', own.last_income_pence::text,
        'accountsEnd', own.accounts_end,
        'registrations', coalesce((SELECT jsonb_agg(jsonb_build_object('scheme', scheme, 'number', number, 'status', status)
            ORDER BY scheme, number) FROM grants.organisation_registration registration
          WHERE registration.organisation_id = own.id AND ended_at IS NULL), '[]'))
      FROM grants.organisation asked JOIN grants.organisation own ON own.id = asked.stands_as
      WHERE asked.id = organisation $$;

-- Those who are told are listed first, and then looked for by id: `person.id IN (…) OR …` reads all people.
CREATE OR REPLACE FUNCTION grants.tell_application_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  concerned grants.application;
  sender uuid;
  wanted_template text := CASE NEW.kind WHEN 'started' THEN 'application-started' WHEN 'sent-for-sign-off' THEN 'sign-off-asked'
    WHEN 'sent-back' THEN 'sign-off-refused' WHEN 'withdrawn' THEN 'withdrawal-news' WHEN 'withdrawal-undone' THEN 'withdrawal-news'
    ELSE 'correction-news' END;
BEGIN
  SELECT * INTO STRICT concerned FROM grants.application WHERE id = NEW.application_id;
  IF NEW.kind = 'sent-back' THEN
    SELECT actor_id INTO sender FROM grants.application_event
    WHERE application_id = NEW.application_id AND kind = 'sent-for-sign-off' ORDER BY seq DESC LIMIT 1;
  END IF;
  INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
  SELECT wanted_template, person.language, person.email, person.id,
    grants.mail_of_application(concerned) || jsonb_strip_nulls(jsonb_build_object('what', NEW.kind,
      'reason', NEW.detail ->> 'reason',
      'by', (SELECT nullif(btrim(regexp_replace(actor.name, '\s+', ' ', 'g')), '') FROM auth.person actor WHERE actor.id = NEW.actor_id))),
    round.fictional, wanted_template || ':' || NEW.id || ':' || person.id
  FROM (
    SELECT member.person_id AS id FROM grants.organisation_member member
    WHERE member.organisation_id = concerned.organisation_id
      AND (member.role = 'lead' OR (member.role = 'certifier' AND NEW.kind = 'sent-for-sign-off'))
      AND NOT (NEW.kind IN ('sent-for-sign-off', 'sent-back') AND member.person_id = NEW.actor_id)
    UNION SELECT NEW.actor_id WHERE NEW.kind = 'started'
    UNION SELECT sender WHERE sender IS NOT NULL
  ) told
  JOIN auth.person ON person.id = told.id
  JOIN grants.round ON round.id = concerned.round_id
  ON CONFLICT (cause) DO NOTHING;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION grants.tell_organisation(organisation uuid, whom text, wanted_params jsonb)
RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  WITH concerned AS (
    SELECT member.person_id AS id FROM grants.organisation_membership member
    WHERE member.organisation_id = organisation
      AND (whom = member.person_id::text OR member.ended_at IS NULL AND (whom = 'all' OR whom = 'leads' AND member.role = 'lead'))
    UNION
    SELECT opened_by FROM grants.organisation_case WHERE organisation_id = organisation AND whom = opened_by::text
  ), told AS (
    INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample)
    SELECT 'organisation-news', person.language, person.email, person.id, wanted_params, grants.is_demonstration()
    FROM concerned JOIN auth.person ON person.id = concerned.id
    WHERE person.id <> grants.current_person()
      AND (grants.is_fund_manager()
        OR EXISTS (SELECT FROM grants.organisation_membership WHERE organisation_id = organisation AND person_id = grants.current_person())
        OR EXISTS (SELECT FROM grants.organisation_case WHERE organisation_id = organisation AND opened_by = grants.current_person()))
    ORDER BY person.id
    RETURNING 1)
  SELECT count(*) FROM told $$;
