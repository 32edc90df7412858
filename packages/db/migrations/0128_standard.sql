-- How a round stands by the ten minimum requirements of the government grants standard (ADR 58): what facts do not show, a person explains.
CREATE TABLE grants.standard_explanation (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  requirement text NOT NULL CONSTRAINT standard_explanation_requirement_known CHECK (requirement IN ('officer', 'approvals', 'advice',
    'business-case', 'competition', 'agreement', 'due-diligence', 'outcomes', 'review', 'training')),
  -- The last counts; what went before stays.
  no integer NOT NULL CONSTRAINT standard_explanation_no_check CHECK (no > 0),
  words text NOT NULL CONSTRAINT standard_explanation_words_check CHECK (length(btrim(words)) BETWEEN 1 AND 4000),
  written_by uuid NOT NULL REFERENCES auth.person,
  written_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT standard_explanation_once UNIQUE (round_id, requirement, no)
);
CREATE TRIGGER standard_explanation_immutable BEFORE UPDATE OR DELETE ON grants.standard_explanation
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();
CREATE TRIGGER standard_explanation_not_emptied BEFORE TRUNCATE ON grants.standard_explanation
  FOR EACH STATEMENT EXECUTE FUNCTION grants.refuse_change();
ALTER TABLE grants.standard_explanation ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_reads ON grants.standard_explanation FOR SELECT TO academy_grants USING (round_id = ANY
  ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']))::uuid[]));
CREATE POLICY officers_explain ON grants.standard_explanation FOR INSERT TO academy_grants
  WITH CHECK (written_by = grants.current_person() AND written_at = now()
    AND round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer']))::uuid[]));
GRANT SELECT, INSERT ON grants.standard_explanation TO academy_grants;

-- Counts of what the platform holds of a round, for its staff: of nobody and no bid in particular.
CREATE FUNCTION grants.standard_facts(of_round uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT jsonb_build_object(
    'officers', (SELECT count(DISTINCT person_id)::int FROM grants.round_role WHERE round_id = round.id AND role = 'senior-officer'
      AND from_at <= now() AND (to_at IS NULL OR to_at > now())),
    'isApprovedByTwo', coalesce((SELECT approved.actor_id <> proposed.actor_id FROM grants.round_event approved
      JOIN grants.round_event proposed ON proposed.version_id = approved.version_id AND proposed.kind = 'proposed'
      WHERE approved.round_id = round.id AND approved.kind = 'approved' ORDER BY approved.seq DESC LIMIT 1), false),
    'isPublished', round.status = 'published',
    'daysOpen', CASE WHEN round.status = 'published' AND now() >= round.opens_at
      THEN floor(extract(epoch FROM least(now(), round.closes_at) - round.opens_at) / 86400)::int END,
    'submitted', count(application.id)::int,
    'screened', count(application.id) FILTER (WHERE application.screened_as IS NOT NULL)::int,
    'checkedOutside', count(application.id) FILTER (WHERE EXISTS (SELECT FROM grants.external_check WHERE application_id = application.id))::int,
    'saysOutcomes', count(application.id) FILTER (WHERE EXISTS (SELECT FROM grants.submission sent
      WHERE sent.id = application.standing_submission_id AND sent.people_helped IS NOT NULL))::int,
    'areDecisionsSealed', EXISTS (SELECT FROM grants.decision_set WHERE round_id = round.id AND status = 'sealed'),
    'areResultsTold', grants.told_at(round.id) IS NOT NULL)
  FROM grants.round
  LEFT JOIN grants.application ON application.round_id = round.id AND application.standing_submission_id IS NOT NULL
    AND application.status <> 'withdrawn'
  WHERE round.id = of_round
    AND of_round = ANY (grants.my_rounds(ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']))
  GROUP BY round.id $$;
REVOKE EXECUTE ON FUNCTION grants.standard_facts(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.standard_facts(uuid) TO academy_grants;
