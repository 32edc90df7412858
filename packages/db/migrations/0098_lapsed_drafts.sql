-- What was written in an application that was never submitted is removed 180 days after its round has closed
-- (`draftDays` of the domain, which the privacy page states). The worker may not read what it removes and cannot choose
-- what goes: these policies show it the rows of lapsed drafts, and nothing else.
DO $$
DECLARE
  part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['answer', 'answer_resolution', 'comment', 'application_eligibility'] LOOP
    EXECUTE format('CREATE POLICY worker_sees_lapsed ON grants.%1$s FOR SELECT TO academy_worker
      USING (EXISTS (SELECT FROM grants.application JOIN grants.round ON round.id = application.round_id
        WHERE application.id = %1$s.application_id AND application.standing_submission_id IS NULL
          AND round.closes_at < now() - interval ''180 days''))', part);
    EXECUTE format('CREATE POLICY worker_forgets_lapsed ON grants.%1$s FOR DELETE TO academy_worker
      USING (EXISTS (SELECT FROM grants.application JOIN grants.round ON round.id = application.round_id
        WHERE application.id = %1$s.application_id AND application.standing_submission_id IS NULL
          AND round.closes_at < now() - interval ''180 days''))', part);
    EXECUTE format('GRANT SELECT (application_id), DELETE ON grants.%s TO academy_worker', part);
  END LOOP;
END $$;
-- The policies of members are asked too, and say nothing to whoever is no person.
GRANT EXECUTE ON FUNCTION grants.my_applications() TO academy_worker;
