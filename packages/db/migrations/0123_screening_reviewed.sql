-- A bid that was stopped is put back by somebody who took no part in stopping it: what is confirmed is a review, and not a change of mind.
CREATE OR REPLACE FUNCTION grants.check_screening_ruling() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
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
  IF NEW.ruling = 'confirmed' AND proposed.outcome = 'eligible' AND EXISTS (SELECT FROM grants.screening_outcome stopped
      JOIN grants.screening_ruling said ON said.outcome_id = stopped.id AND said.ruling = 'confirmed'
      WHERE stopped.application_id = bid.id AND stopped.outcome <> 'eligible' AND NEW.ruled_by IN (stopped.proposed_by, said.ruled_by)) THEN
    RAISE EXCEPTION 'a review is confirmed by somebody who did not stop the bid' USING ERRCODE = 'insufficient_privilege';
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

-- What was found of one's own application, as its people were told by mail: the last that two people agreed on, unless it was only found to be in order.
CREATE FUNCTION grants.screening_told(of_application uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT jsonb_build_object('outcome', found.outcome, 'reason', found.reason, 'at', said.ruled_at,
    'other', (SELECT other.reference FROM grants.application other
      WHERE other.id = found.duplicate_of AND other.organisation_id = own.organisation_id))
  FROM grants.application own
  JOIN grants.screening_outcome found ON found.application_id = own.id AND (found.outcome <> 'eligible' OR found.was IS NOT NULL)
  JOIN grants.screening_ruling said ON said.outcome_id = found.id AND said.ruling = 'confirmed'
  WHERE own.id = of_application AND own.id = ANY (grants.my_applications())
  ORDER BY said.ruled_at DESC, found.id DESC LIMIT 1 $$;
REVOKE EXECUTE ON FUNCTION grants.screening_told(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.screening_told(uuid) TO academy_grants;
