-- What stands of each application of a round, for its lists: whether the person reads the round is asked once, and not of
-- every submission there is in any round. The rule is that of row-level security: staff who read what was submitted.
CREATE FUNCTION grants.standing_of_round(wanted uuid)
RETURNS TABLE (submission_id uuid, no integer, late_within_grace boolean, pence bigint)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1500 SET search_path = '' AS $$
  SELECT submission.id, submission.no, submission.late_within_grace, sum(year.grant_pence)::bigint
  FROM grants.application
  JOIN grants.submission ON submission.id = application.standing_submission_id
  LEFT JOIN grants.submission_year year ON year.submission_id = submission.id
  WHERE application.round_id = wanted AND wanted = ANY (grants.rounds_i_read())
  GROUP BY submission.id $$;
REVOKE EXECUTE ON FUNCTION grants.standing_of_round(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.standing_of_round(uuid) TO academy_grants;
