-- Assessors are reminded of what is due: three days before, and once when the day has passed. One mail for all bids of a round and day.
CREATE FUNCTION grants.remind_assessors() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  WITH said AS (
    INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
    SELECT 'assignment-news', person.language, person.email, person.id, jsonb_build_object('what', due.what, 'round', round.name,
        'roundCy', round.name_cy, 'due', own.due_on, 'bids', count(*)::text, 'path', '/assess'), round.fictional,
      'assignment-news:' || due.what || ':' || round.id || ':' || person.id || ':' || own.due_on
    FROM grants.assignment own
    JOIN grants.application ON application.id = own.application_id AND NOT grants.is_out_of_the_running(application)
    JOIN grants.round ON round.id = own.round_id AND round.test_of IS NULL
    JOIN auth.person ON person.id = own.person_id
    CROSS JOIN LATERAL (SELECT own.due_on - (now() AT TIME ZONE 'Europe/London')::date AS days) time_left
    CROSS JOIN LATERAL (SELECT CASE WHEN time_left.days BETWEEN 0 AND 3 THEN 'due-soon' WHEN time_left.days BETWEEN -30 AND -1 THEN 'overdue' END AS what) due
    WHERE own.status IN ('offered', 'accepted', 'sent-back') AND due.what IS NOT NULL
      AND own.person_id <> ALL (grants.barred_people(own.application_id))
      -- Who was given it today has read the day in that mail.
      AND own.offered_at < now() - interval '1 day'
      AND EXISTS (SELECT FROM grants.round_role held WHERE held.round_id = own.round_id AND held.person_id = own.person_id
        AND held.role = 'assessor' AND held.from_at <= now() AND (held.to_at IS NULL OR held.to_at > now()))
    GROUP BY due.what, round.id, person.id, own.due_on
    ON CONFLICT (cause) DO NOTHING
    RETURNING 1)
  SELECT count(*)::int FROM said $$;
REVOKE EXECUTE ON FUNCTION grants.remind_assessors() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.remind_assessors() TO academy_worker;
