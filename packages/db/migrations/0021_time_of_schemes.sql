-- A scheme has a start, an end and the last date on which a source says that it ran, each as exact as the source; a release works
-- out the years. Rows of earlier releases are left with what their releases said.
DO $$
DECLARE s text;
BEGIN
  FOREACH s IN ARRAY ARRAY['registry', 'published'] LOOP
    EXECUTE format($f$
      ALTER TABLE %1$I.scheme
        ADD COLUMN started_on text, ADD COLUMN ended_on text, ADD COLUMN known_to_run_on text,
        ADD COLUMN has_ended boolean NOT NULL DEFAULT false;
      UPDATE %1$I.scheme SET started_on = start_year::text, ended_on = end_year::text;
      ALTER TABLE %1$I.scheme
        ALTER COLUMN has_ended DROP DEFAULT,
        ADD CONSTRAINT scheme_started_on_written CHECK (started_on ~ '^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'),
        ADD CONSTRAINT scheme_ended_on_written CHECK (ended_on ~ '^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'),
        ADD CONSTRAINT scheme_known_to_run_on_written CHECK (known_to_run_on ~ '^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'),
        DROP CONSTRAINT scheme_years_ordered,
        ADD CONSTRAINT scheme_years_ordered CHECK (left(ended_on, 4) >= left(started_on, 4));
    $f$, s);
  END LOOP;
END $$;

ALTER TABLE registry.scheme DROP COLUMN start_year, DROP COLUMN end_year;
