-- Whom to be in a demonstration: of each made-up round that has closed a few of its sample people, by their part in it. Of
-- applicants one for each state, first those who are asked something. Only sample people, whom anybody may be there.
CREATE FUNCTION grants.sample_parts() RETURNS TABLE (slug text, round text, round_cy text, id uuid, name text, part text,
  status text, organisation text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  WITH played AS MATERIALIZED (
    SELECT * FROM grants.round WHERE fictional AND test_of IS NULL AND round.status = 'published' AND closes_at <= now()
    ORDER BY closes_at DESC, round.id LIMIT 6
  ), someone AS (
    SELECT held.round_id, person.id, person.name, held.role AS part, NULL AS status, NULL AS organisation,
      array_position(grants.all_round_roles(), held.role) AS place,
      row_number() OVER (PARTITION BY held.round_id, held.role ORDER BY held.from_at, person.id) AS nth,
      CASE held.role WHEN 'assessor' THEN 2 ELSE 1 END AS most
    FROM played JOIN grants.round_role held ON held.round_id = played.id AND (held.to_at IS NULL OR held.to_at > now())
    JOIN auth.person ON person.id = held.person_id AND person.sample
    UNION ALL
    SELECT application.round_id, person.id, person.name, 'applicant', application.status, organisation.name, 100,
      row_number() OVER (PARTITION BY application.round_id, application.status ORDER BY NOT EXISTS (
        SELECT FROM grants.clarification asked WHERE asked.application_id = application.id), application.reference), 1
    FROM played JOIN grants.application ON application.round_id = played.id
    JOIN grants.organisation ON organisation.id = application.organisation_id
    JOIN auth.person ON person.id = application.created_by AND person.sample
  )
  SELECT played.slug, played.name, coalesce(played.name_cy, played.name), someone.id, someone.name, someone.part, someone.status,
    someone.organisation
  FROM played JOIN someone ON someone.round_id = played.id AND nth <= most
  ORDER BY played.closes_at DESC, played.id, place, someone.status NULLS FIRST, nth $$;
