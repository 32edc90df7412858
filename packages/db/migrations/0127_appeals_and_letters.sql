-- Whoever wrote the letter of a bid decides no appeal about it (ADR 55); one that stands as it was drafted nobody wrote.
CREATE OR REPLACE FUNCTION grants.why_not_decide_appeal(of_person uuid, of_appeal uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = '' AS $$
  SELECT CASE
    WHEN NOT EXISTS (SELECT FROM grants.round_role held WHERE held.round_id = one.round_id AND held.person_id = of_person
      AND held.role IN ('fund-manager', 'senior-officer') AND held.from_at <= now() AND (held.to_at IS NULL OR held.to_at > now()))
      THEN 'not-officer'
    WHEN of_person = ANY (grants.barred_people(one.application_id)) THEN 'conflict'
    WHEN EXISTS (SELECT FROM grants.organisation_membership member JOIN grants.organisation mine ON mine.id = one.organisation_id
      WHERE member.organisation_id IN (mine.id, mine.merged_into) AND member.person_id = of_person) THEN 'own-organisation'
    WHEN EXISTS (SELECT FROM grants.assignment own WHERE own.application_id = one.application_id AND own.person_id = of_person
      AND own.status NOT IN ('offered', 'declined', 'unassigned')) THEN 'assessed'
    WHEN EXISTS (SELECT FROM grants.moderation said WHERE said.application_id = one.application_id AND said.recorded_by = of_person)
      THEN 'assessed'
    WHEN EXISTS (SELECT FROM grants.decision_set made WHERE made.round_id = one.round_id AND made.status = 'sealed'
      AND (made.proposed_by = of_person
        OR EXISTS (SELECT FROM grants.decision_approval said WHERE said.set_id = made.id AND said.approved_by = of_person)
        OR EXISTS (SELECT FROM grants.decision given JOIN grants.decision_words said ON said.decision_id = given.id
          WHERE given.set_id = made.id AND given.application_id = one.application_id AND said.written_by = of_person)
        OR EXISTS (SELECT FROM grants.decision given JOIN grants.decision_review said ON said.decision_id = given.id
          WHERE given.set_id = made.id AND given.application_id = one.application_id AND said.reviewed_by = of_person)))
      THEN 'decided'
    WHEN EXISTS (SELECT FROM grants.letter JOIN grants.letter_text said ON said.letter_id = letter.id AND said.no > 1
      WHERE letter.application_id = one.application_id AND said.written_by = of_person) THEN 'wrote-letter'
  END FROM grants.appeal one WHERE one.id = of_appeal $$;
