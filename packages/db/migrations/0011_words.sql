-- Every word that a search may have meant: those of `spelling`, of all releases. A misspelt word is held against these few
-- thousand instead of against every row, and rows are then found by `search` alone, whatever was typed.
CREATE TABLE published.word (word text PRIMARY KEY);
CREATE INDEX word_spelling ON published.word USING gin (word public.gin_trgm_ops);

CREATE FUNCTION published.words_of(spelling text) RETURNS SETOF text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN unnest(tsvector_to_array(to_tsvector('pg_catalog.simple', spelling)));

CREATE FUNCTION published.keep_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO published.word
    SELECT DISTINCT word FROM added CROSS JOIN published.words_of(added.spelling) AS word
    WHERE word ~ '^[[:alnum:]]+$'
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['scheme', 'area', 'organisation', 'programme'] LOOP
    EXECUTE format('INSERT INTO published.word
                      SELECT DISTINCT word FROM published.%I t CROSS JOIN published.words_of(t.spelling) AS word
                      WHERE word ~ ''^[[:alnum:]]+$'' ON CONFLICT DO NOTHING', t);
    EXECUTE format('CREATE TRIGGER words AFTER INSERT ON published.%I REFERENCING NEW TABLE AS added
                    FOR EACH STATEMENT EXECUTE FUNCTION published.keep_words()', t);
    EXECUTE format('DROP INDEX published.%I', t || '_spelling');
  END LOOP;
END $$;

-- What some words ask for as they were typed: whole words by their stems, or for each word it and those like it. In the second
-- way a word that nothing is like is left out, as are those that are in every sentence. Whoever writes a phrase or a "not" means exactly that, and has no second way.
CREATE FUNCTION published.asked(words text) RETURNS tsquery
  LANGUAGE sql STABLE STRICT PARALLEL SAFE
  RETURN (
    SELECT CASE WHEN alike.words IS NULL THEN whole.words ELSE whole.words || alike.words::tsquery END
    FROM (
      SELECT websearch_to_tsquery('pg_catalog.english', published.plain(words))
        || websearch_to_tsquery('pg_catalog.simple', published.plain(words))
    ) AS whole (words) CROSS JOIN (
      SELECT string_agg('(' || given.word || '|' || known.words || ')', '&') FROM (
        SELECT word FROM published.words_of(published.plain(words)) AS word
        WHERE word ~ '^[[:alnum:]]{3,}$' AND to_tsvector('pg_catalog.english', word) <> '' AND published.plain(words) !~ '"|(^|\s)-' LIMIT 12
      ) AS given CROSS JOIN LATERAL (
        SELECT string_agg(nearest.word, '|') FROM (
          SELECT word.word FROM published.word WHERE given.word OPERATOR(public.<%) word.word
          ORDER BY public.word_similarity(given.word, word.word) DESC, word.word LIMIT 40
        ) AS nearest
      ) AS known (words)
    ) AS alike (words)
  );

GRANT SELECT ON published.word TO academy_map, academy_api, academy_grants, academy_worker;
GRANT INSERT ON published.word TO academy_worker;
