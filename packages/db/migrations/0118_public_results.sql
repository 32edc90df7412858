-- What everybody may know of a round whose results were told (ADR 56): one function gives it, and gives nothing before that instant, of a round that was
-- cancelled, or of one that is tried. No name of an organisation leaves it but those of awards as they stand; no free text and no person leaves it at all.

-- What is said of a reason without the words that a person wrote, and without why a bid took no part.
CREATE FUNCTION grants.without_words(reason jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT CASE WHEN jsonb_typeof(reason -> 'byHand') = 'string' THEN reason || '{"byHand": ""}' ELSE reason END
    - 'why' || CASE WHEN reason ? 'reason' THEN '{"reason": ""}'::jsonb ELSE '{}'::jsonb END $$;
CREATE FUNCTION grants.each_without_words(list jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT coalesce(jsonb_agg(grants.without_words(each.value) ORDER BY each.at), '[]')
  FROM jsonb_array_elements(list) WITH ORDINALITY each (value, at) $$;

CREATE FUNCTION grants.told_results(of_slug text) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT jsonb_build_object(
    'toldAt', told.at,
    'sealedAt', record.sealed_at,
    'seal', jsonb_build_object('decisionsSha256', record.sha256, 'divisionSha256', divided.sha256),
    'division', (divided.canonical_json::jsonb)
      || jsonb_build_object('reasons', grants.each_without_words(divided.canonical_json::jsonb -> 'reasons'))
      || jsonb_build_object('input', (divided.canonical_json::jsonb -> 'input')
        || jsonb_build_object('forced', grants.each_without_words(divided.canonical_json::jsonb -> 'input' -> 'forced'))
        || jsonb_build_object('exclusive', grants.each_without_words(divided.canonical_json::jsonb -> 'input' -> 'exclusive'))),
    'decided', jsonb_build_object('no', made.no, 'metOn', made.met_on, 'totalLimitPence', made.total_limit_pence::text,
      'awardLimitPence', made.award_limit_pence::text, 'scenario', chosen.letter, 'version', version.no),
    'decisions', (SELECT jsonb_agg(jsonb_build_object('reference', given.reference, 'outcome', given.outcome, 'reserveRank', given.reserve_rank,
        'years', given.years, 'reason', grants.without_words(given.reason)) ORDER BY given.reference)
      FROM grants.decision given WHERE given.set_id = made.id),
    'approvals', (SELECT jsonb_agg(jsonb_build_object('part', said.part, 'at', said.approved_at) ORDER BY said.part)
      FROM grants.decision_approval said WHERE said.set_id = made.id),
    -- Of every bid that was divided: the language that it is written in.
    'languages', (SELECT coalesce(jsonb_object_agg(bid.reference, sent.language), '{}') FROM grants.application bid
      JOIN grants.submission sent ON sent.id = bid.standing_submission_id WHERE bid.round_id = round.id),
    'awards', (SELECT coalesce(jsonb_agg(jsonb_build_object('reference', standing.reference, 'years', standing.years,
        'organisation', coalesce(sent.canonical_json::jsonb -> 'organisation' ->> 'name', organisation.name),
        'title', sent.canonical_json::jsonb -> 'answers' ->> (jsonb_path_query_first(asked.canonical_json::jsonb,
          '$.form.sections[*].fields[*] ? (@.meaning == "scheme-name").name') #>> '{}'),
        'registrations', (SELECT coalesce(jsonb_agg(jsonb_build_object('scheme', stated.scheme, 'number', stated.number)
            ORDER BY stated.scheme, stated.number), '[]') FROM grants.organisation_registration stated
          WHERE stated.organisation_id = organisation.id AND stated.ended_at IS NULL AND stated.status <> 'refused' AND stated.scheme <> 'other'),
        'areas', (SELECT coalesce(jsonb_agg(place.area_code ORDER BY place.area_code), '[]')
          FROM grants.submission_place place WHERE place.submission_id = sent.id),
        'offeredAt', (SELECT max(answer.answered_at) FROM grants.award_change offer JOIN grants.award_change_answer answer ON answer.change_id = offer.id
          WHERE offer.decision_id = standing.decision_id AND offer.kind = 'offered' AND answer.answer = 'approved'))
        ORDER BY standing.reference), '[]')
      FROM grants.standing_awards(round.id) standing
      JOIN grants.application bid ON bid.id = standing.application_id
      JOIN grants.organisation ON organisation.id = bid.organisation_id
      JOIN grants.submission sent ON sent.id = bid.standing_submission_id
      JOIN grants.round_version asked ON asked.id = sent.round_version_id),
    -- What happened to awards since they were sealed, once a second person approved it.
    'changes', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', change.kind, 'at', answer.answered_at,
        'pence', CASE change.kind WHEN 'offered' THEN change.pence ELSE coalesce((SELECT offer.pence FROM grants.award_change offer
            JOIN grants.award_change_answer agreed ON agreed.change_id = offer.id AND agreed.answer = 'approved'
            WHERE offer.decision_id = given.id AND offer.kind = 'offered'), given.pence) END::text)
        ORDER BY answer.answered_at, change.seq), '[]')
      FROM grants.award_change change JOIN grants.decision given ON given.id = change.decision_id
      JOIN grants.award_change_answer answer ON answer.change_id = change.id AND answer.answer = 'approved' WHERE change.set_id = made.id),
    'assessing', (SELECT jsonb_build_object('assessors', count(DISTINCT own.person_id), 'reviews', count(*), 'bids', count(DISTINCT own.application_id))
      FROM grants.assignment own WHERE own.round_id = round.id AND own.status = 'finished'),
    'conflicts', (SELECT count(DISTINCT (one.person_id, one.application_id)) FROM grants.conflict one WHERE one.round_id = round.id),
    'moderated', (SELECT count(DISTINCT one.application_id) FROM grants.moderation one WHERE one.round_id = round.id),
    'scoresFrom', version.scores_from,
    'calibration', (SELECT jsonb_build_object('calibrated', run.results -> 'no' = 'null'::jsonb, 'deviations', run.results -> 'deviations')
      FROM grants.calibration run WHERE run.id = version.calibration_id),
    'stability', (SELECT jsonb_build_object('runs', found.content -> 'runs', 'contested',
        (SELECT count(*) FROM jsonb_array_elements(found.content -> 'bids') one WHERE one.value ->> 'band' = 'contested'))
      FROM grants.scenario_result found WHERE found.version_id = version.id AND found.step = 'stability'),
    'lot', (SELECT jsonb_build_object('seed', lot.seed, 'publishedAt', lot.published_at, 'drawn', version.lot_of IS NOT NULL)
      FROM grants.scenario_lot_seed lot WHERE lot.round_id = round.id))
  FROM grants.round
  CROSS JOIN LATERAL (SELECT grants.told_at(round.id) AS at) told
  JOIN grants.announcement said ON said.round_id = round.id AND said.status = 'approved' AND said.tells_at = told.at
  JOIN grants.decision_set made ON made.id = said.set_id AND made.status = 'sealed'
  JOIN grants.decision_record record ON record.set_id = made.id
  JOIN grants.scenario_version version ON version.id = made.scenario_version_id
  JOIN grants.scenario chosen ON chosen.id = version.scenario_id
  JOIN grants.scenario_record divided ON divided.version_id = version.id
  WHERE round.slug = of_slug AND round.test_of IS NULL AND round.status = 'published' $$;

REVOKE EXECUTE ON FUNCTION grants.without_words(jsonb), grants.each_without_words(jsonb), grants.told_results(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.told_results(text) TO academy_grants;

-- The owner of these functions reads bids of rounds that were told, and of no other.
CREATE POLICY when_told ON grants.application FOR SELECT TO CURRENT_USER
  USING (round_id IN (SELECT said.round_id FROM grants.announcement said WHERE said.status = 'approved' AND said.tells_at <= now()));
CREATE POLICY when_told ON grants.submission FOR SELECT TO CURRENT_USER
  USING (application_id IN (SELECT id FROM grants.application));
CREATE POLICY when_told ON grants.submission_place FOR SELECT TO CURRENT_USER
  USING (submission_id IN (SELECT id FROM grants.submission));
