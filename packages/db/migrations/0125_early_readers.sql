-- Who reads results of a round before they are told, and why (ADR 54): a list as official statistics keep it of pre-release access. It stands with the
-- announcement, is written before the instant and never after, and says afterwards to everybody which offices read early.

CREATE TABLE grants.early_reader (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  round_id uuid NOT NULL REFERENCES grants.round,
  announcement_id uuid NOT NULL REFERENCES grants.announcement,
  name text NOT NULL CONSTRAINT early_reader_name_check CHECK (length(btrim(name)) BETWEEN 1 AND 200),
  -- What is public afterwards: an office in an organisation, and why it had to know.
  office text NOT NULL CONSTRAINT early_reader_office_check CHECK (length(btrim(office)) BETWEEN 1 AND 200),
  reason text NOT NULL CONSTRAINT early_reader_reason_check CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
  -- Of the form that was sent: sent twice it is one reader.
  key uuid NOT NULL,
  granted_by uuid NOT NULL REFERENCES auth.person,
  granted_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT early_reader_key_once UNIQUE (round_id, key)
);
CREATE INDEX early_reader_of_announcement ON grants.early_reader (announcement_id, id);

CREATE TRIGGER early_reader_immutable BEFORE UPDATE OR DELETE ON grants.early_reader
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();
CREATE TRIGGER early_reader_not_emptied BEFORE TRUNCATE ON grants.early_reader
  FOR EACH STATEMENT EXECUTE FUNCTION grants.refuse_change();

CREATE FUNCTION grants.check_early_reader() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM grants.decide_in_turn(NEW.round_id);
  IF NOT EXISTS (SELECT FROM grants.announcement WHERE id = NEW.announcement_id AND round_id = NEW.round_id
      AND status IN ('proposed', 'approved') AND clock_timestamp() < tells_at) THEN
    RAISE EXCEPTION 'early readers are named before the instant of an announcement that stands' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER early_reader_checked BEFORE INSERT ON grants.early_reader FOR EACH ROW EXECUTE FUNCTION grants.check_early_reader();

-- Which offices read results before everybody, and why: to be printed once results are told, nothing before. It is of every announcement of the round,
-- since whoever read under one that was stopped has read all the same. Names of people stay inside.
CREATE FUNCTION grants.early_readers(of_round uuid) RETURNS TABLE (office text, reason text, granted_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT reader.office, reader.reason, reader.granted_at FROM grants.early_reader reader
  WHERE reader.round_id = of_round AND grants.told_at(of_round) IS NOT NULL ORDER BY reader.id $$;
REVOKE EXECUTE ON FUNCTION grants.early_readers(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.early_readers(uuid) TO academy_grants, academy_worker;

DO $$
DECLARE of_whom text := 'round_id = ANY ((SELECT grants.rounds_i_divide(ARRAY[%s]))::uuid[])';
BEGIN
  ALTER TABLE grants.early_reader ENABLE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY who_divides_reads ON grants.early_reader FOR SELECT TO academy_grants USING (%s)',
    format(of_whom, $r$'fund-manager', 'senior-officer', 'panel', 'finance', 'auditor'$r$));
  EXECUTE format('CREATE POLICY officers_grant ON grants.early_reader FOR INSERT TO academy_grants
    WITH CHECK (granted_by = grants.current_person() AND granted_at = now() AND %s)', format(of_whom, $r$'fund-manager', 'senior-officer'$r$));
  GRANT SELECT, INSERT ON grants.early_reader TO academy_grants;
END $$;
