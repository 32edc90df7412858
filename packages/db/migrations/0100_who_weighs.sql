-- The rounds in which the person may see bids beside one another, as a ranking or a division of the money: whoever has one of
-- these roles, and to whom no bid of the round is closed. What is left of a ranking tells of a bid that is left out.
CREATE FUNCTION grants.rounds_i_weigh(roles text[]) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT coalesce(array_agg(mine.id), '{}') FROM unnest(grants.my_rounds(roles)) mine (id)
      WHERE NOT EXISTS (SELECT FROM grants.conflict WHERE conflict.round_id = mine.id
        AND conflict.person_id = grants.current_person() AND conflict.ruling <> 'allowed') $$;
REVOKE EXECUTE ON FUNCTION grants.rounds_i_weigh(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.rounds_i_weigh(text[]) TO academy_grants;
