-- A source has a date of its own beside the day on which we read it: a year, a month or a day, as exact as it says.
DO $$
DECLARE t text;
DECLARE s text;
BEGIN
  FOREACH t IN ARRAY ARRAY['area', 'area_successor', 'organisation', 'organisation_identifier', 'programme', 'scheme', 'service',
                           'partnership', 'award', 'policy_event', 'evidence_item', 'observation'] LOOP
    FOREACH s IN ARRAY ARRAY['registry', 'published'] LOOP
      EXECUTE format($f$
        ALTER TABLE %I.%I ADD COLUMN source_date text,
          ADD CONSTRAINT %I CHECK (source_date ~ '^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$')
      $f$, s, t, t || '_source_date_written');
    END LOOP;
  END LOOP;
END $$;
