-- In which language a submission is written, by words that sentences of only one of the two are full of. Whoever reads Welsh reads it then.
CREATE FUNCTION grants.written_language(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN regexp_count(said, '\m(yn|yr|ac|ar|gan|mae|bydd|ein|eu|gyda|sydd|wedi)\M', 1, 'i')
      > regexp_count(said, '\m(the|and|of|to|that|with|for|we|our|will|is|are)\M', 1, 'i') THEN 'cy' ELSE 'en' END;
ALTER TABLE grants.submission ADD COLUMN language text NOT NULL GENERATED ALWAYS AS (grants.written_language(canonical_json)) STORED
  CONSTRAINT submission_language_known CHECK (language IN ('en', 'cy'));

-- What an assessor agreed to read in a round; the last one counts.
CREATE TABLE grants.assessor_terms (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  round_id uuid NOT NULL REFERENCES grants.round,
  person_id uuid NOT NULL REFERENCES auth.person,
  load_least integer NOT NULL,
  load_most integer NOT NULL,
  reads_welsh boolean NOT NULL,
  -- Where he comes from, as the code of a region or nation, if that is known.
  region text CONSTRAINT assessor_terms_region_check CHECK (length(region) BETWEEN 1 AND 40),
  -- What he knows about, in the words of the round's form.
  topics text[] NOT NULL DEFAULT '{}' CONSTRAINT assessor_terms_topics_check CHECK (cardinality(topics) <= 100),
  written_by uuid NOT NULL REFERENCES auth.person,
  written_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT assessor_terms_load_check CHECK (0 <= load_least AND load_least <= load_most AND load_most <= 1000)
);
CREATE INDEX assessor_terms_of_round ON grants.assessor_terms (round_id, person_id, seq DESC);

-- An assignment that was worked out, to be looked at before anybody is told; it is applied as a whole or not at all.
CREATE TABLE grants.assignment_proposal (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  made_by uuid NOT NULL REFERENCES auth.person,
  made_at timestamptz NOT NULL DEFAULT now(),
  -- What was asked for: reviews for each bid, who reads Welsh bids, the load of whoever has no terms, who cannot go on.
  asked jsonb NOT NULL,
  -- How good it is, and whether that is proven the best.
  value jsonb NOT NULL,
  due_on date,
  -- Why somebody's bids go to others, which he reads.
  reason text CONSTRAINT assignment_proposal_reason_check CHECK (length(btrim(reason)) BETWEEN 1 AND 2000)
);
CREATE INDEX assignment_proposal_of_round ON grants.assignment_proposal (round_id, id);
CREATE TABLE grants.proposed_assignment (
  proposal_id uuid NOT NULL REFERENCES grants.assignment_proposal,
  application_id uuid NOT NULL REFERENCES grants.application,
  person_id uuid NOT NULL REFERENCES auth.person,
  -- `keep` is there already.
  change text NOT NULL CONSTRAINT proposed_assignment_change_known CHECK (change IN ('keep', 'give', 'take')),
  PRIMARY KEY (proposal_id, application_id, person_id)
);
CREATE TABLE grants.assignment_proposal_applied (
  proposal_id uuid PRIMARY KEY REFERENCES grants.assignment_proposal,
  applied_by uuid NOT NULL REFERENCES auth.person,
  applied_at timestamptz NOT NULL DEFAULT now()
);
DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['assessor_terms', 'assignment_proposal', 'proposed_assignment', 'assignment_proposal_applied'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_immutable BEFORE UPDATE OR DELETE ON grants.%1$s
      FOR EACH ROW EXECUTE FUNCTION grants.refuse_change()', part);
    EXECUTE format('ALTER TABLE grants.%s ENABLE ROW LEVEL SECURITY', part);
  END LOOP;
END $$;

CREATE POLICY own_or_officer_reads ON grants.assessor_terms FOR SELECT TO academy_grants
  USING (person_id = (SELECT grants.current_person())
    OR round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer', 'auditor']))::uuid[]));
CREATE POLICY officer_writes ON grants.assessor_terms FOR INSERT TO academy_grants
  WITH CHECK (written_by = grants.current_person() AND written_at = now()
    AND round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer']))::uuid[])
    AND EXISTS (SELECT FROM grants.round_role held WHERE held.round_id = assessor_terms.round_id
      AND held.person_id = assessor_terms.person_id AND held.role = 'assessor'));
CREATE POLICY officer_reads ON grants.assignment_proposal FOR SELECT TO academy_grants
  USING (round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer', 'auditor']))::uuid[]));
CREATE POLICY officer_makes ON grants.assignment_proposal FOR INSERT TO academy_grants
  WITH CHECK (made_by = grants.current_person() AND made_at = now()
    AND round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer']))::uuid[]));
CREATE POLICY with_its_proposal ON grants.proposed_assignment FOR SELECT TO academy_grants
  USING (application_id <> ALL ((SELECT grants.barred_applications())::uuid[])
    AND EXISTS (SELECT FROM grants.assignment_proposal own WHERE own.id = proposal_id));
CREATE POLICY maker_writes ON grants.proposed_assignment FOR INSERT TO academy_grants
  WITH CHECK (application_id <> ALL ((SELECT grants.barred_applications())::uuid[])
    AND EXISTS (SELECT FROM grants.assignment_proposal own WHERE own.id = proposal_id AND own.made_by = grants.current_person()
      AND own.made_at = now()));
CREATE POLICY with_its_proposal ON grants.assignment_proposal_applied FOR SELECT TO academy_grants
  USING (EXISTS (SELECT FROM grants.assignment_proposal own WHERE own.id = proposal_id));
CREATE POLICY officer_applies ON grants.assignment_proposal_applied FOR INSERT TO academy_grants
  WITH CHECK (applied_by = grants.current_person() AND applied_at = now()
    AND EXISTS (SELECT FROM grants.assignment_proposal own WHERE own.id = proposal_id
      AND own.round_id = ANY ((SELECT grants.my_rounds(ARRAY['fund-manager', 'senior-officer']))::uuid[])));
GRANT SELECT, INSERT ON grants.assessor_terms, grants.assignment_proposal, grants.proposed_assignment,
  grants.assignment_proposal_applied TO academy_grants;
