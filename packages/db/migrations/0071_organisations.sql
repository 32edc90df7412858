-- Organisations: numbers that anybody may state and staff confirm, names of before, people who come and go, and cases that
-- two of the staff decide. What the web application changes, it changes by an event; the rules stand here as well as in
-- the operations.

-- Names that differ in capitals, accents, punctuation or the words of a legal form have one key.
CREATE FUNCTION grants.name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN btrim(regexp_replace(regexp_replace(
    ' ' || regexp_replace(regexp_replace(replace(lower(normalize(name, NFKD)), '&', ' and '), '[\u0300-\u036f''’]', '', 'g'),
      '[^[:alnum:]]+', ' ', 'g') || ' ',
    ' (the|y|yr) ', ' ', 'g'),
    '( (ltd|limited|cyf|cyfyngedig|plc|llp|cic|cio|scio|charity|elusen))+ *$', '', 'g'));

ALTER TABLE grants.organisation RENAME COLUMN annual_turnover_pence TO last_income_pence;
ALTER TABLE grants.organisation RENAME CONSTRAINT organisation_annual_turnover_pence_check TO organisation_last_income_pence_check;
ALTER TABLE grants.organisation
  ADD COLUMN legal_form text CONSTRAINT organisation_legal_form_known CHECK (legal_form IN ('charitable-company',
    'charitable-incorporated-organisation', 'charitable-trust', 'unincorporated-charity', 'company', 'community-interest-company',
    'community-benefit-society', 'co-operative-society', 'public-body', 'unincorporated-group', 'other')),
  ADD COLUMN not_for_profit boolean,
  ADD COLUMN address text CONSTRAINT organisation_address_check CHECK (length(btrim(address)) BETWEEN 1 AND 500),
  -- Of the accounts that `last_income_pence` is from.
  ADD COLUMN accounts_end date CONSTRAINT organisation_accounts_end_check CHECK (accounts_end >= '2000-01-01'),
  -- Found to be the same as another, which stands for it; never one that is itself merged.
  ADD COLUMN merged_into uuid REFERENCES grants.organisation CONSTRAINT organisation_merged_into_another CHECK (merged_into <> id),
  ADD COLUMN name_key text GENERATED ALWAYS AS (grants.name_key(name)) STORED,
  -- Nothing that cannot be seen, and no ends of lines.
  ADD CONSTRAINT organisation_name_seen CHECK (name !~ '[\u0001-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]');
CREATE INDEX organisation_name_key ON grants.organisation (name_key);
CREATE INDEX organisation_stands_as ON grants.organisation (coalesce(merged_into, id));

CREATE TABLE grants.organisation_registration (
  organisation_id uuid NOT NULL REFERENCES grants.organisation,
  scheme text NOT NULL CONSTRAINT organisation_registration_scheme_known
    CHECK (scheme IN ('GB-CHC', 'GB-SC', 'GB-NIC', 'GB-COH', 'GB-MPR', 'other')),
  number text NOT NULL CONSTRAINT organisation_registration_number_written CHECK (CASE scheme
    WHEN 'GB-CHC' THEN number ~ '^([0-9]{6}|[1-9][0-9]{6})(-[1-9][0-9]{0,3})?$'
    WHEN 'GB-SC' THEN number ~ '^SC[0-9]{6}$'
    WHEN 'GB-NIC' THEN number ~ '^NIC[0-9]{6}$'
    WHEN 'GB-COH' THEN number ~ '^([0-9]{8}|[A-Z]{2}[0-9]{6}|R0[0-9]{6}|SL[0-9]{5}A)$'
    WHEN 'GB-MPR' THEN number ~ '^([A-Z]{2}[0-9]{6}|[A-Z]{2}[0-9]{5}R|SP[0-9]{4}RS)$'
    ELSE length(btrim(number)) BETWEEN 1 AND 100 END),
  status text NOT NULL DEFAULT 'unchecked' CONSTRAINT organisation_registration_status_known
    CHECK (status IN ('unchecked', 'confirmed', 'disputed', 'refused')),
  stated_at timestamptz NOT NULL DEFAULT now(),
  checked_at timestamptz,
  -- The case that decided, or where it was looked up.
  checked_how text,
  ended_at timestamptz,
  PRIMARY KEY (organisation_id, scheme, number),
  CONSTRAINT organisation_registration_checked_somehow CHECK (num_nonnulls(checked_at, checked_how) <> 1),
  CONSTRAINT organisation_registration_confirmed_by_check CHECK (status NOT IN ('confirmed', 'refused') OR checked_at IS NOT NULL)
);
-- Anybody may state a number; it is confirmed to be one organisation's.
CREATE UNIQUE INDEX organisation_registration_confirmed_once ON grants.organisation_registration (scheme, number)
  WHERE status = 'confirmed' AND ended_at IS NULL;
CREATE INDEX organisation_registration_number ON grants.organisation_registration (scheme, number) WHERE ended_at IS NULL;
INSERT INTO grants.organisation_registration (organisation_id, scheme, number, stated_at)
SELECT id, CASE left(charity_number, 2) WHEN 'SC' THEN 'GB-SC' WHEN 'NI' THEN 'GB-NIC' ELSE 'GB-CHC' END,
  CASE WHEN charity_number ~ '^0[0-9]{6}(-|$)' THEN substr(charity_number, 2) ELSE charity_number END, created_at
FROM grants.organisation WHERE charity_number IS NOT NULL
UNION ALL
SELECT id, CASE WHEN company_number ~ '^(RS|NP|NO|IP|SP)' THEN 'GB-MPR' ELSE 'GB-COH' END, company_number, created_at
FROM grants.organisation WHERE company_number IS NOT NULL;
ALTER TABLE grants.organisation DROP COLUMN charity_number, DROP COLUMN company_number;

-- What it is or was called beside its name.
CREATE TABLE grants.organisation_alias (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  organisation_id uuid NOT NULL REFERENCES grants.organisation,
  name text NOT NULL,
  name_key text GENERATED ALWAYS AS (grants.name_key(name)) STORED,
  kind text NOT NULL CONSTRAINT organisation_alias_kind_known CHECK (kind IN ('former', 'merged')),
  since timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX organisation_alias_key ON grants.organisation_alias (name_key);
CREATE INDEX organisation_alias_organisation ON grants.organisation_alias (organisation_id);

-- People come and go; who was there and as what is kept.
ALTER TABLE grants.organisation_member RENAME TO organisation_membership;
ALTER TABLE grants.organisation_membership
  DROP CONSTRAINT organisation_member_pkey,
  DROP CONSTRAINT organisation_member_role_known,
  ADD COLUMN id uuid PRIMARY KEY DEFAULT uuidv7(),
  ADD COLUMN ended_at timestamptz,
  ADD COLUMN ended_how text CONSTRAINT organisation_membership_ended_how_known CHECK (ended_how IN ('left', 'removed', 'merged')),
  ADD CONSTRAINT organisation_membership_role_known CHECK (role IN ('lead', 'finance', 'certifier', 'contributor')),
  ADD CONSTRAINT organisation_membership_ended_somehow CHECK (num_nonnulls(ended_at, ended_how) <> 1);
CREATE UNIQUE INDEX organisation_membership_live ON grants.organisation_membership (organisation_id, person_id) WHERE ended_at IS NULL;
CREATE INDEX organisation_membership_organisation ON grants.organisation_membership (organisation_id);
-- Who belongs to it now. Those of an organisation are also those of the ones that were merged into it, so that the id of
-- before still leads its people to what was written under it.
CREATE VIEW grants.organisation_member WITH (security_invoker = true) AS
  SELECT organisation.id AS organisation_id, membership.person_id, membership.role, membership.added_at
  FROM grants.organisation_membership membership
  JOIN grants.organisation ON coalesce(organisation.merged_into, organisation.id) = membership.organisation_id
  WHERE membership.ended_at IS NULL;

-- While anybody belongs to it somebody leads it, whatever is done and by whomever.
CREATE FUNCTION grants.check_led() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE organisation uuid := coalesce(NEW.organisation_id, OLD.organisation_id);
BEGIN
  IF EXISTS (SELECT FROM grants.organisation_membership WHERE organisation_id = organisation AND ended_at IS NULL)
    AND NOT EXISTS (SELECT FROM grants.organisation_membership
      WHERE organisation_id = organisation AND ended_at IS NULL AND role = 'lead') THEN
    RAISE EXCEPTION 'organisation % has people and nobody who leads it', organisation
      USING ERRCODE = 'check_violation', CONSTRAINT = 'organisation_led';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER organisation_led AFTER INSERT OR UPDATE OR DELETE ON grants.organisation_membership
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION grants.check_led();

CREATE OR REPLACE FUNCTION grants.my_colleagues() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT coalesce(array_agg(DISTINCT person_id), '{}') FROM grants.organisation_membership
      WHERE organisation_id = ANY (grants.my_organisations()) $$;
DROP POLICY founder_joins ON grants.organisation_membership;
DROP FUNCTION grants.has_members(uuid);

-- Roles of whoever asks in one organisation.
CREATE FUNCTION grants.is_lead_of(organisation uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT EXISTS (SELECT FROM grants.organisation_membership WHERE organisation_id = organisation
        AND person_id = grants.current_person() AND ended_at IS NULL AND role = 'lead') $$;

CREATE TABLE grants.organisation_event (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  organisation_id uuid NOT NULL REFERENCES grants.organisation,
  kind text NOT NULL CONSTRAINT organisation_event_kind_known CHECK (kind IN ('created', 'details-changed', 'number-stated',
    'number-withdrawn', 'number-confirmed', 'number-disputed', 'number-refused', 'member-joined', 'member-left',
    'member-removed', 'role-changed', 'rescued', 'merged')),
  at timestamptz NOT NULL,
  actor_id uuid NOT NULL REFERENCES auth.person,
  -- What the kind needs: `personId`, `role`, `scheme`, `number`; of details `before` and `after`.
  detail jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX organisation_event_order ON grants.organisation_event (organisation_id, seq);
CREATE TRIGGER organisation_event_immutable BEFORE UPDATE OR DELETE ON grants.organisation_event
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();
CREATE TRIGGER organisation_event_not_emptied BEFORE TRUNCATE ON grants.organisation_event
  FOR EACH STATEMENT EXECUTE FUNCTION grants.refuse_change();

-- Applies what a person of the organisation does. Kinds that a function or a case writes are applied there.
CREATE FUNCTION grants.apply_organisation_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  d jsonb := NEW.detail;
  a jsonb := NEW.detail -> 'after';
  mine text;
  was grants.organisation%ROWTYPE;
BEGIN
  IF NEW.kind IN ('number-confirmed', 'number-disputed', 'number-refused', 'member-joined', 'rescued', 'merged') THEN
    RETURN NEW;
  END IF;
  IF NEW.kind = 'created' THEN
    INSERT INTO grants.organisation (id, name, postcode, address, legal_form, not_for_profit, last_income_pence, accounts_end)
    VALUES (NEW.organisation_id, a ->> 'name', a ->> 'postcode', a ->> 'address', a ->> 'legalForm',
      (a ->> 'notForProfit')::boolean, (a ->> 'lastIncomePence')::bigint, (a ->> 'accountsEnd')::date);
    INSERT INTO grants.organisation_membership (organisation_id, person_id, role, added_at)
    VALUES (NEW.organisation_id, NEW.actor_id, 'lead', NEW.at);
    INSERT INTO grants.organisation_registration (organisation_id, scheme, number, stated_at, status)
    SELECT NEW.organisation_id, one ->> 'scheme', one ->> 'number', NEW.at, CASE WHEN EXISTS (
        SELECT FROM grants.organisation_registration other WHERE other.scheme = one ->> 'scheme'
          AND other.number = one ->> 'number' AND other.status = 'confirmed' AND other.ended_at IS NULL)
      THEN 'disputed' ELSE 'unchecked' END
    FROM jsonb_array_elements(coalesce(d -> 'numbers', '[]')) one;
    RETURN NEW;
  END IF;
  SELECT * INTO was FROM grants.organisation WHERE id = NEW.organisation_id FOR NO KEY UPDATE;
  SELECT role INTO mine FROM grants.organisation_membership
  WHERE organisation_id = NEW.organisation_id AND person_id = NEW.actor_id AND ended_at IS NULL;
  IF was.merged_into IS NOT NULL OR mine IS NULL OR (mine <> 'lead' AND NEW.kind <> 'member-left'
    AND NOT (mine = 'finance' AND NEW.kind = 'details-changed' AND NOT a ? 'name')) THEN
    RAISE EXCEPTION 'this is for a lead of the organisation' USING ERRCODE = 'insufficient_privilege';
  END IF;
  CASE NEW.kind
  WHEN 'details-changed' THEN
    NEW.detail := jsonb_build_object('after', a, 'before', (SELECT jsonb_object_agg(key, value) FROM jsonb_each(
      jsonb_build_object('name', was.name, 'postcode', was.postcode, 'address', was.address, 'legalForm', was.legal_form,
        'notForProfit', was.not_for_profit, 'lastIncomePence', was.last_income_pence::text, 'accountsEnd', was.accounts_end))
      WHERE a ? key));
    IF a ? 'name' AND a ->> 'name' <> was.name THEN
      INSERT INTO grants.organisation_alias (organisation_id, name, kind, since) VALUES (was.id, was.name, 'former', NEW.at);
    END IF;
    UPDATE grants.organisation SET
      name = CASE WHEN a ? 'name' THEN a ->> 'name' ELSE name END,
      postcode = CASE WHEN a ? 'postcode' THEN a ->> 'postcode' ELSE postcode END,
      address = CASE WHEN a ? 'address' THEN a ->> 'address' ELSE address END,
      legal_form = CASE WHEN a ? 'legalForm' THEN a ->> 'legalForm' ELSE legal_form END,
      not_for_profit = CASE WHEN a ? 'notForProfit' THEN (a ->> 'notForProfit')::boolean ELSE not_for_profit END,
      last_income_pence = CASE WHEN a ? 'lastIncomePence' THEN (a ->> 'lastIncomePence')::bigint ELSE last_income_pence END,
      accounts_end = CASE WHEN a ? 'accountsEnd' THEN (a ->> 'accountsEnd')::date ELSE accounts_end END
    WHERE id = was.id;
  WHEN 'number-stated' THEN
    INSERT INTO grants.organisation_registration AS own (organisation_id, scheme, number, stated_at, status)
    VALUES (was.id, d ->> 'scheme', d ->> 'number', NEW.at, CASE WHEN EXISTS (
        SELECT FROM grants.organisation_registration other WHERE other.scheme = d ->> 'scheme'
          AND other.number = d ->> 'number' AND other.status = 'confirmed' AND other.ended_at IS NULL
          AND other.organisation_id <> was.id) THEN 'disputed' ELSE 'unchecked' END)
    ON CONFLICT (organisation_id, scheme, number) DO UPDATE SET ended_at = NULL, stated_at = excluded.stated_at,
      status = CASE own.status WHEN 'refused' THEN 'refused' ELSE excluded.status END,
      checked_at = CASE own.status WHEN 'refused' THEN own.checked_at END,
      checked_how = CASE own.status WHEN 'refused' THEN own.checked_how END
    WHERE own.ended_at IS NOT NULL;
  WHEN 'number-withdrawn' THEN
    UPDATE grants.organisation_registration SET ended_at = NEW.at
    WHERE organisation_id = was.id AND scheme = d ->> 'scheme' AND number = d ->> 'number' AND ended_at IS NULL;
  WHEN 'role-changed' THEN
    UPDATE grants.organisation_membership SET role = d ->> 'role'
    WHERE organisation_id = was.id AND person_id = (d ->> 'personId')::uuid AND ended_at IS NULL;
  WHEN 'member-removed' THEN
    UPDATE grants.organisation_membership SET ended_at = NEW.at, ended_how = 'removed'
    WHERE organisation_id = was.id AND person_id = (d ->> 'personId')::uuid AND person_id <> NEW.actor_id AND ended_at IS NULL;
  WHEN 'member-left' THEN
    UPDATE grants.organisation_membership SET ended_at = NEW.at, ended_how = 'left'
    WHERE organisation_id = was.id AND person_id = NEW.actor_id AND ended_at IS NULL;
  END CASE;
  IF NOT FOUND THEN
    RAISE EXCEPTION '% found nothing to change', NEW.kind USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER organisation_event_applies BEFORE INSERT ON grants.organisation_event
  FOR EACH ROW EXECUTE FUNCTION grants.apply_organisation_event();

-- What only staff decide, two of them: whose a number is, whether two organisations are one, who leads where nobody does.
CREATE TABLE grants.organisation_case (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  kind text NOT NULL CONSTRAINT organisation_case_kind_known CHECK (kind IN ('claim', 'merge', 'rescue')),
  -- Of a claim whose the number shall be, of a merge which stays, of a rescue the one without a lead.
  organisation_id uuid NOT NULL REFERENCES grants.organisation,
  -- Of a merge: the one that goes.
  other_id uuid REFERENCES grants.organisation,
  scheme text,
  number text,
  evidence text NOT NULL CONSTRAINT organisation_case_evidence_check CHECK (length(btrim(evidence)) BETWEEN 1 AND 5000),
  opened_by uuid NOT NULL REFERENCES auth.person,
  opened_at timestamptz NOT NULL DEFAULT now(),
  -- What the first of the staff found; the second agrees, or puts it back.
  proposal text CONSTRAINT organisation_case_proposal_known CHECK (proposal IN ('grant', 'refuse')),
  proposal_reason text CONSTRAINT organisation_case_proposal_reason_check CHECK (length(btrim(proposal_reason)) BETWEEN 1 AND 5000),
  proposed_by uuid REFERENCES auth.person,
  proposed_at timestamptz,
  outcome text CONSTRAINT organisation_case_outcome_known CHECK (outcome IN ('granted', 'refused', 'withdrawn')),
  decided_by uuid REFERENCES auth.person,
  decided_at timestamptz,
  CONSTRAINT organisation_case_names_what CHECK (CASE kind
    WHEN 'claim' THEN num_nonnulls(scheme, number) = 2 AND other_id IS NULL
    WHEN 'merge' THEN num_nonnulls(scheme, number) = 0 AND other_id IS NOT NULL AND other_id <> organisation_id
    ELSE num_nonnulls(scheme, number, other_id) = 0 END),
  CONSTRAINT organisation_case_proposed_whole CHECK (num_nonnulls(proposal, proposal_reason, proposed_by, proposed_at) IN (0, 4)),
  CONSTRAINT organisation_case_decided_whole CHECK (num_nonnulls(outcome, decided_by, decided_at) IN (0, 3)),
  CONSTRAINT organisation_case_two_people CHECK (outcome = 'withdrawn' OR decided_by <> proposed_by)
);
CREATE UNIQUE INDEX organisation_case_open_once ON grants.organisation_case
  (kind, organisation_id, coalesce(other_id, opened_by), coalesce(scheme, ''), coalesce(number, '')) WHERE outcome IS NULL;
CREATE INDEX organisation_case_order ON grants.organisation_case (opened_at, id);

-- Whether whoever asks belongs to one of these: who does decides nothing about them.
CREATE FUNCTION grants.belongs_to(one uuid, other uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT EXISTS (SELECT FROM grants.organisation_membership WHERE organisation_id IN (one, other)
        AND person_id = grants.current_person()) $$;

CREATE FUNCTION grants.check_case() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  me uuid := grants.current_person();
  at timestamptz := date_trunc('milliseconds', clock_timestamp());
BEGIN
  IF (NEW.kind, NEW.organisation_id, NEW.other_id, NEW.scheme, NEW.number, NEW.evidence, NEW.opened_by, NEW.opened_at)
    IS DISTINCT FROM (OLD.kind, OLD.organisation_id, OLD.other_id, OLD.scheme, OLD.number, OLD.evidence, OLD.opened_by, OLD.opened_at)
    OR OLD.outcome IS NOT NULL THEN
    RAISE EXCEPTION 'a case is decided once, as it was opened' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.outcome = 'withdrawn' THEN
    IF NEW.decided_by IS DISTINCT FROM me OR OLD.opened_by <> me THEN
      RAISE EXCEPTION 'only who opened a case withdraws it' USING ERRCODE = 'insufficient_privilege';
    END IF;
    NEW.decided_at := at;
    RETURN NEW;
  END IF;
  IF NOT grants.is_fund_manager() OR me = OLD.opened_by OR grants.belongs_to(OLD.organisation_id, OLD.other_id) THEN
    RAISE EXCEPTION 'staff who have no part in a case decide it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.outcome IS NULL THEN
    -- Found by the first, or put back by the second.
    IF NEW.proposal IS NOT NULL THEN
      IF OLD.proposal IS NOT NULL OR NEW.proposed_by IS DISTINCT FROM me THEN
        RAISE EXCEPTION 'a finding is of who writes it' USING ERRCODE = 'insufficient_privilege';
      END IF;
      NEW.proposed_at := at;
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.proposal IS NULL OR NEW.proposal IS DISTINCT FROM OLD.proposal OR NEW.proposed_by IS DISTINCT FROM OLD.proposed_by
    OR NEW.proposal_reason IS DISTINCT FROM OLD.proposal_reason OR NEW.decided_by IS DISTINCT FROM me OR OLD.proposed_by = me
    OR NEW.outcome <> (CASE OLD.proposal WHEN 'grant' THEN 'granted' ELSE 'refused' END) THEN
    RAISE EXCEPTION 'a second person agrees to what the first found' USING ERRCODE = 'insufficient_privilege';
  END IF;
  NEW.decided_at := at;
  PERFORM grants.apply_case(NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER organisation_case_checked BEFORE UPDATE ON grants.organisation_case
  FOR EACH ROW EXECUTE FUNCTION grants.check_case();
CREATE TRIGGER organisation_case_kept BEFORE DELETE ON grants.organisation_case
  FOR EACH ROW EXECUTE FUNCTION grants.refuse_change();

-- What a decision does. Only the trigger above calls these.
CREATE FUNCTION grants.apply_case(decided grants.organisation_case) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM FROM grants.organisation WHERE id IN (decided.organisation_id, decided.other_id) ORDER BY id FOR NO KEY UPDATE;
  CASE
  WHEN decided.kind = 'claim' THEN PERFORM grants.apply_claim(decided);
  WHEN decided.outcome = 'refused' THEN NULL;
  WHEN decided.kind = 'merge' THEN PERFORM grants.apply_merge(decided);
  ELSE PERFORM grants.apply_rescue(decided);
  END CASE;
END $$;

CREATE FUNCTION grants.apply_claim(decided grants.organisation_case) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE loser uuid;
BEGIN
  IF decided.outcome = 'granted' THEN
    FOR loser IN UPDATE grants.organisation_registration SET status = 'disputed'
      WHERE scheme = decided.scheme AND number = decided.number AND organisation_id <> decided.organisation_id
        AND ended_at IS NULL AND status IN ('confirmed', 'unchecked') RETURNING organisation_id LOOP
      INSERT INTO grants.organisation_event (organisation_id, kind, at, actor_id, detail) VALUES (loser, 'number-disputed',
        decided.decided_at, decided.decided_by, jsonb_build_object('scheme', decided.scheme, 'number', decided.number));
    END LOOP;
  END IF;
  INSERT INTO grants.organisation_registration (organisation_id, scheme, number, status, stated_at, checked_at, checked_how)
  VALUES (decided.organisation_id, decided.scheme, decided.number,
    CASE decided.outcome WHEN 'granted' THEN 'confirmed' ELSE 'refused' END, decided.opened_at, decided.decided_at, decided.id::text)
  ON CONFLICT (organisation_id, scheme, number) DO UPDATE SET status = excluded.status, checked_at = excluded.checked_at,
    checked_how = excluded.checked_how, ended_at = NULL;
  INSERT INTO grants.organisation_event (organisation_id, kind, at, actor_id, detail) VALUES (decided.organisation_id,
    CASE decided.outcome WHEN 'granted' THEN 'number-confirmed' ELSE 'number-refused' END, decided.decided_at, decided.decided_by,
    jsonb_build_object('scheme', decided.scheme, 'number', decided.number));
END $$;

CREATE FUNCTION grants.apply_rescue(decided grants.organisation_case) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF EXISTS (SELECT FROM grants.organisation WHERE id = decided.organisation_id AND merged_into IS NOT NULL) THEN
    RAISE EXCEPTION 'a merged organisation is led where it went' USING ERRCODE = 'check_violation', CONSTRAINT = 'organisation_merged';
  END IF;
  INSERT INTO grants.organisation_membership (organisation_id, person_id, role, added_at)
  VALUES (decided.organisation_id, decided.opened_by, 'lead', decided.decided_at)
  ON CONFLICT (organisation_id, person_id) WHERE ended_at IS NULL DO UPDATE SET role = 'lead';
  INSERT INTO grants.organisation_event (organisation_id, kind, at, actor_id, detail) VALUES (decided.organisation_id, 'rescued',
    decided.decided_at, decided.decided_by, jsonb_build_object('personId', decided.opened_by));
END $$;

-- Both ids and names stay; people, numbers and the view of applications go to the one that stays.
CREATE FUNCTION grants.apply_merge(decided grants.organisation_case) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  stays uuid := decided.organisation_id;
  goes uuid := decided.other_id;
BEGIN
  IF EXISTS (SELECT FROM grants.organisation WHERE id IN (stays, goes) AND merged_into IS NOT NULL) THEN
    RAISE EXCEPTION 'one of the two is merged already' USING ERRCODE = 'check_violation', CONSTRAINT = 'organisation_merged';
  END IF;
  IF grants.both_apply(stays, goes) THEN
    RAISE EXCEPTION 'both have an application in one round' USING ERRCODE = 'check_violation', CONSTRAINT = 'organisation_both_apply';
  END IF;
  INSERT INTO grants.organisation_membership (organisation_id, person_id, role, added_at)
  SELECT stays, person_id, role, added_at FROM grants.organisation_membership WHERE organisation_id = goes AND ended_at IS NULL
  ON CONFLICT (organisation_id, person_id) WHERE ended_at IS NULL
    DO UPDATE SET role = CASE excluded.role WHEN 'lead' THEN 'lead' ELSE organisation_membership.role END;
  UPDATE grants.organisation_membership SET ended_at = decided.decided_at, ended_how = 'merged'
  WHERE organisation_id = goes AND ended_at IS NULL;
  INSERT INTO grants.organisation_alias (organisation_id, name, kind, since)
  SELECT stays, name, 'merged', decided.decided_at FROM grants.organisation WHERE id = goes
  UNION ALL SELECT stays, name, kind, since FROM grants.organisation_alias WHERE organisation_id = goes;
  WITH moved AS (
    UPDATE grants.organisation_registration SET ended_at = decided.decided_at
    WHERE organisation_id = goes AND ended_at IS NULL RETURNING *)
  INSERT INTO grants.organisation_registration AS own (organisation_id, scheme, number, status, stated_at, checked_at, checked_how)
  SELECT stays, scheme, number, status, stated_at, checked_at, checked_how FROM moved
  ON CONFLICT (organisation_id, scheme, number) DO UPDATE SET ended_at = NULL, status = excluded.status,
    checked_at = excluded.checked_at, checked_how = excluded.checked_how WHERE own.status <> 'confirmed' OR own.ended_at IS NOT NULL;
  UPDATE grants.organisation SET merged_into = stays WHERE goes IN (id, merged_into);
  UPDATE grants.invitation SET withdrawn_at = decided.decided_at
  WHERE organisation_id = goes AND accepted_at IS NULL AND withdrawn_at IS NULL;
  INSERT INTO grants.organisation_event (organisation_id, kind, at, actor_id, detail) VALUES
    (stays, 'merged', decided.decided_at, decided.decided_by, jsonb_build_object('organisationId', goes)),
    (goes, 'merged', decided.decided_at, decided.decided_by, jsonb_build_object('into', stays));
END $$;

-- Called by the trigger of a case alone: applications show themselves to the owner within triggers only.
CREATE FUNCTION grants.both_apply(one uuid, other uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT EXISTS (SELECT FROM grants.application mine JOIN grants.application theirs ON theirs.round_id = mine.round_id
        JOIN grants.organisation my_own ON my_own.id = mine.organisation_id
        JOIN grants.organisation their_own ON their_own.id = theirs.organisation_id
        WHERE coalesce(my_own.merged_into, my_own.id) = one AND coalesce(their_own.merged_into, their_own.id) = other
          AND mine.status <> 'withdrawn' AND theirs.status <> 'withdrawn') $$;

-- Invitations say what for, and have a link that works whoever is signed in.
ALTER TABLE grants.invitation
  ADD COLUMN role text NOT NULL DEFAULT 'contributor' CONSTRAINT invitation_role_known
    CHECK (role IN ('lead', 'finance', 'certifier', 'contributor')),
  ADD COLUMN token_hash text CONSTRAINT invitation_token_unique UNIQUE CONSTRAINT invitation_token_hash_check CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  ADD COLUMN application_id uuid REFERENCES grants.application,
  ADD COLUMN round_id uuid REFERENCES grants.round,
  ADD CONSTRAINT invitation_round_of_application CHECK (num_nonnulls(application_id, round_id) <> 1);

-- Joins whoever asks, once it is known that he may. Already there, he stays what he is.
CREATE FUNCTION grants.join_by(invitation_id uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  invited grants.invitation%ROWTYPE;
  at timestamptz := date_trunc('milliseconds', clock_timestamp());
  own_address boolean := EXISTS (SELECT FROM auth.person JOIN grants.invitation ON invitation.email = person.email
    WHERE invitation.id = invitation_id AND person.id = grants.current_person() AND person.email_verified);
BEGIN
  UPDATE grants.invitation SET accepted_at = at, accepted_by = grants.current_person()
  WHERE id = invitation_id RETURNING * INTO invited;
  INSERT INTO grants.organisation_membership (organisation_id, person_id, role, added_at)
  VALUES (invited.organisation_id, invited.accepted_by, invited.role, at)
  ON CONFLICT (organisation_id, person_id) WHERE ended_at IS NULL DO NOTHING;
  IF NOT FOUND THEN RETURN; END IF;
  INSERT INTO grants.organisation_event (organisation_id, kind, at, actor_id, detail) VALUES (invited.organisation_id, 'member-joined',
    at, invited.accepted_by, jsonb_build_object('personId', invited.accepted_by, 'role', invited.role, 'invitationId', invited.id,
      'otherAddress', NOT own_address));
END $$;

DROP FUNCTION grants.accept_invitations();
-- All that are open for his own proven address, or one of them. It gives the organisations that he has newly joined.
CREATE FUNCTION grants.accept_invitations(only_this uuid DEFAULT NULL) RETURNS SETOF uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE one record;
BEGIN
  FOR one IN SELECT invitation.id, invitation.organisation_id FROM grants.invitation
    JOIN auth.person ON person.email = invitation.email AND person.email_verified
    WHERE person.id = grants.current_person() AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > now()
      AND (only_this IS NULL OR invitation.id = only_this)
    ORDER BY invitation.id FOR NO KEY UPDATE OF invitation LOOP
    IF NOT EXISTS (SELECT FROM grants.organisation_membership WHERE organisation_id = one.organisation_id
      AND person_id = grants.current_person() AND ended_at IS NULL) THEN
      RETURN NEXT one.organisation_id;
    END IF;
    PERFORM grants.join_by(one.id);
  END LOOP;
END $$;

-- The one invitation that a link is of, for whoever holds the link, and where he stands to it.
CREATE FUNCTION grants.find_invitation(hash text) RETURNS TABLE (id uuid, organisation_id uuid, organisation text, inviter text,
  inviter_id uuid, role text, masked_email text, state text, own_address boolean, belongs boolean, expires_at timestamptz,
  application_id uuid, round_name text, round_name_cy text, closes_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT invitation.id, invitation.organisation_id, organisation.name, inviter.name, inviter.id, invitation.role,
        left(invitation.email, 1) || '…@' || split_part(invitation.email, '@', 2),
        CASE WHEN withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN accepted_at IS NOT NULL THEN 'accepted'
          WHEN invitation.expires_at <= now() THEN 'expired' ELSE 'open' END,
        EXISTS (SELECT FROM auth.person WHERE person.id = grants.current_person() AND person.email = invitation.email),
        EXISTS (SELECT FROM grants.organisation_membership member WHERE member.organisation_id = invitation.organisation_id
          AND member.person_id = grants.current_person() AND member.ended_at IS NULL),
        invitation.expires_at, invitation.application_id, round.name, round.name_cy, round.closes_at
      FROM grants.invitation
      JOIN grants.organisation ON organisation.id = invitation.organisation_id
      JOIN auth.person inviter ON inviter.id = invitation.invited_by
      LEFT JOIN grants.round ON round.id = invitation.round_id
      WHERE invitation.token_hash = hash $$;

-- Joins whoever holds the link and asks to; says what became of it.
CREATE FUNCTION grants.accept_invitation(hash text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE invited grants.invitation%ROWTYPE;
BEGIN
  IF grants.current_person() IS NULL THEN RETURN 'not-found'; END IF;
  SELECT * INTO invited FROM grants.invitation WHERE token_hash = hash FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN 'not-found'; END IF;
  IF invited.withdrawn_at IS NOT NULL THEN RETURN 'withdrawn'; END IF;
  IF invited.accepted_at IS NOT NULL THEN
    RETURN CASE WHEN invited.accepted_by = grants.current_person() THEN 'joined-before' ELSE 'accepted' END;
  END IF;
  IF invited.expires_at <= now() THEN RETURN 'expired'; END IF;
  PERFORM grants.join_by(invited.id);
  RETURN 'joined';
END $$;

-- Those for the address of whoever asks, who was signed in when they were sent.
CREATE FUNCTION grants.my_invitations() RETURNS TABLE (id uuid, organisation text, inviter text, role text, expires_at timestamptz,
  round_name text, round_name_cy text, closes_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT invitation.id, organisation.name, inviter.name, invitation.role, invitation.expires_at, round.name, round.name_cy, round.closes_at
      FROM auth.person
      JOIN grants.invitation ON invitation.email = person.email
      JOIN grants.organisation ON organisation.id = invitation.organisation_id
      JOIN auth.person inviter ON inviter.id = invitation.invited_by
      LEFT JOIN grants.round ON round.id = invitation.round_id
      WHERE person.id = grants.current_person() AND person.email_verified
        AND accepted_at IS NULL AND withdrawn_at IS NULL AND invitation.expires_at > now()
      ORDER BY invitation.created_at, invitation.id $$;

-- Organisations that one about to be made may be: by a number, or by name and the first half of the postcode. Of people nothing.
CREATE FUNCTION grants.match_organisations(numbers jsonb, typed_name text, typed_postcode text)
RETURNS TABLE (id uuid, name text, place text, numbers jsonb, by_number boolean, own boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ WITH by_number AS (
        SELECT DISTINCT coalesce(own.merged_into, own.id) AS id FROM jsonb_array_elements($1) one
        JOIN grants.organisation_registration registration
          ON registration.scheme = one ->> 'scheme' AND registration.number = one ->> 'number'
        JOIN grants.organisation own ON own.id = registration.organisation_id
      ), by_name AS (
        SELECT DISTINCT coalesce(own.merged_into, own.id) AS id FROM grants.organisation own
        WHERE grants.name_key(typed_name) <> '' AND split_part(own.postcode, ' ', 1) = split_part(typed_postcode, ' ', 1)
          AND (own.name_key = grants.name_key(typed_name) OR own.id IN (SELECT organisation_id FROM grants.organisation_alias
            WHERE name_key = grants.name_key(typed_name)))
      )
      SELECT organisation.id, organisation.name, split_part(organisation.postcode, ' ', 1),
        coalesce((SELECT jsonb_agg(registration.number ORDER BY registration.scheme, registration.number)
          FROM grants.organisation_registration registration
          WHERE registration.organisation_id = organisation.id AND ended_at IS NULL AND status <> 'refused'), '[]'),
        organisation.id IN (SELECT by_number.id FROM by_number),
        EXISTS (SELECT FROM grants.organisation_membership mine WHERE mine.organisation_id = organisation.id
          AND mine.person_id = grants.current_person() AND mine.ended_at IS NULL)
      FROM grants.organisation
      WHERE organisation.id IN (SELECT by_number.id FROM by_number UNION SELECT by_name.id FROM by_name)
        AND grants.current_person() IS NOT NULL
      ORDER BY 5 DESC, organisation.name, organisation.id LIMIT 10 $$;

-- The numbers of an organisation, and whether others have stated the same: which ones is theirs to say.
CREATE FUNCTION grants.numbers_of(organisation uuid) RETURNS TABLE (scheme text, number text, status text, stated_at timestamptz,
  checked_at timestamptz, others integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT own.scheme, own.number, own.status, own.stated_at, own.checked_at,
        (SELECT count(*)::int FROM grants.organisation_registration other WHERE other.scheme = own.scheme AND other.number = own.number
          AND other.organisation_id <> own.organisation_id AND other.ended_at IS NULL AND other.status <> 'refused')
      FROM grants.organisation_registration own
      WHERE own.organisation_id = organisation AND own.ended_at IS NULL
        AND (organisation = ANY (grants.my_organisations()) OR grants.is_staff())
      ORDER BY own.scheme, own.number $$;

-- What is known of an organisation, as application forms and what is submitted take it. Seen as far as its rows are.
CREATE FUNCTION grants.organisation_card(organisation uuid) RETURNS jsonb LANGUAGE sql STABLE SET search_path = ''
AS $$ SELECT jsonb_build_object('id', own.id, 'name', own.name, 'postcode', own.postcode, 'address', own.address,
        'legalForm', own.legal_form, 'notForProfit', own.not_for_profit, 'lastIncomePence', own.last_income_pence::text,
        'accountsEnd', own.accounts_end,
        'registrations', coalesce((SELECT jsonb_agg(jsonb_build_object('scheme', scheme, 'number', number, 'status', status)
            ORDER BY scheme, number) FROM grants.organisation_registration registration
          WHERE registration.organisation_id = own.id AND ended_at IS NULL), '[]'))
      FROM grants.organisation asked JOIN grants.organisation own ON own.id = coalesce(asked.merged_into, asked.id)
      WHERE asked.id = organisation $$;

-- Who sees what.
ALTER TABLE grants.organisation ENABLE ROW LEVEL SECURITY;
CREATE POLICY member_or_staff_reads ON grants.organisation FOR SELECT
  USING (id = ANY ((SELECT grants.my_organisations())::uuid[]) OR (SELECT grants.is_staff()));
ALTER TABLE grants.organisation_registration ENABLE ROW LEVEL SECURITY;
CREATE POLICY member_or_staff_reads ON grants.organisation_registration FOR SELECT
  USING (organisation_id = ANY ((SELECT grants.my_organisations())::uuid[]) OR (SELECT grants.is_staff()));
ALTER TABLE grants.organisation_alias ENABLE ROW LEVEL SECURITY;
CREATE POLICY member_or_staff_reads ON grants.organisation_alias FOR SELECT
  USING (organisation_id = ANY ((SELECT grants.my_organisations())::uuid[]) OR (SELECT grants.is_staff()));
DROP POLICY member_reads ON grants.organisation_membership;
CREATE POLICY member_or_manager_reads ON grants.organisation_membership FOR SELECT
  USING (organisation_id = ANY ((SELECT grants.my_organisations())::uuid[]) OR (SELECT grants.is_fund_manager()));
ALTER TABLE grants.organisation_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY member_or_manager_reads ON grants.organisation_event FOR SELECT
  USING (organisation_id = ANY ((SELECT grants.my_organisations())::uuid[]) OR (SELECT grants.is_fund_manager()));
-- Of his own person and of now; whether he may is asked where the event is applied.
CREATE POLICY person_writes ON grants.organisation_event FOR INSERT
  WITH CHECK (actor_id = grants.current_person()
    AND at <= clock_timestamp() AND at > clock_timestamp() - interval '10 minutes'
    AND kind IN ('created', 'details-changed', 'number-stated', 'number-withdrawn', 'role-changed', 'member-removed', 'member-left'));
ALTER TABLE grants.organisation_case ENABLE ROW LEVEL SECURITY;
CREATE POLICY party_or_manager_reads ON grants.organisation_case FOR SELECT
  USING (opened_by = (SELECT grants.current_person()) OR (SELECT grants.is_fund_manager())
    OR (kind <> 'rescue' AND organisation_id = ANY ((SELECT grants.my_led_organisations())::uuid[])));
CREATE POLICY person_opens ON grants.organisation_case FOR INSERT
  WITH CHECK (opened_by = grants.current_person() AND proposal IS NULL AND outcome IS NULL
    AND (kind = 'rescue' OR (SELECT grants.is_fund_manager())
      OR organisation_id = ANY ((SELECT grants.my_led_organisations())::uuid[])));
CREATE POLICY manager_or_opener_changes ON grants.organisation_case FOR UPDATE
  USING (outcome IS NULL AND (opened_by = grants.current_person() OR (SELECT grants.is_fund_manager())))
  WITH CHECK (opened_by = grants.current_person() OR (SELECT grants.is_fund_manager()));

DROP POLICY lead_invites ON grants.invitation;
CREATE POLICY lead_invites ON grants.invitation FOR INSERT
  WITH CHECK (invited_by = grants.current_person() AND organisation_id = ANY ((SELECT grants.my_led_organisations())::uuid[])
    AND (application_id IS NULL OR EXISTS (SELECT FROM grants.application one WHERE one.id = application_id
      AND one.round_id = invitation.round_id AND one.organisation_id = ANY ((SELECT grants.my_led_organisations())::uuid[]))));

REVOKE ALL ON grants.organisation, grants.organisation_membership FROM academy_grants;
GRANT SELECT ON grants.organisation, grants.organisation_membership, grants.organisation_member, grants.organisation_registration,
  grants.organisation_alias, grants.organisation_event, grants.organisation_case TO academy_grants;
GRANT INSERT ON grants.organisation_event TO academy_grants;
GRANT INSERT (id, kind, organisation_id, other_id, scheme, number, evidence, opened_by) ON grants.organisation_case TO academy_grants;
GRANT UPDATE (proposal, proposal_reason, proposed_by, proposed_at, outcome, decided_by, decided_at) ON grants.organisation_case TO academy_grants;
GRANT INSERT (role, token_hash, application_id, round_id), UPDATE (role, token_hash, application_id, round_id) ON grants.invitation TO academy_grants;
REVOKE EXECUTE ON FUNCTION grants.apply_case(grants.organisation_case), grants.apply_claim(grants.organisation_case),
  grants.apply_merge(grants.organisation_case), grants.apply_rescue(grants.organisation_case), grants.join_by(uuid),
  grants.both_apply(uuid, uuid), grants.accept_invitation(text), grants.accept_invitations(uuid), grants.find_invitation(text),
  grants.my_invitations(), grants.match_organisations(jsonb, text, text), grants.numbers_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.accept_invitation(text), grants.accept_invitations(uuid), grants.find_invitation(text),
  grants.my_invitations(), grants.match_organisations(jsonb, text, text), grants.numbers_of(uuid) TO academy_grants;

-- What happens to an organisation and its people is told by mail. The word is added to those there are, whichever they are.
DO $$
DECLARE words text[];
BEGIN
  SELECT array_agg(word ORDER BY n) INTO words
  FROM pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([a-z-]+)''', 'g') WITH ORDINALITY AS found(parts, n),
    unnest(parts) AS word
  WHERE conrelid = 'grants.outbox'::regclass AND conname = 'outbox_template_known';
  ALTER TABLE grants.outbox DROP CONSTRAINT outbox_template_known;
  EXECUTE format('ALTER TABLE grants.outbox ADD CONSTRAINT outbox_template_known CHECK (template IN (%s))',
    (SELECT string_agg(quote_literal(word), ', ') FROM unnest(words || 'organisation-news'::text) AS word));
END $$;

-- Tells people of an organisation: everybody, its leads, or one person, who may have gone. Whom that is the role of the web
-- application may not read. For whoever belongs or belonged to it, has asked something of it, or is of the staff.
CREATE FUNCTION grants.tell_organisation(organisation uuid, whom text, wanted_params jsonb) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  WITH told AS (
    INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample)
    SELECT DISTINCT ON (person.id) 'organisation-news', person.language, person.email, person.id, wanted_params, grants.is_demonstration()
    FROM auth.person
    WHERE person.id <> grants.current_person()
      AND (EXISTS (SELECT FROM grants.organisation_membership member
          WHERE member.organisation_id = organisation AND member.person_id = person.id
            AND (whom = person.id::text OR member.ended_at IS NULL AND (whom = 'all' OR whom = 'leads' AND member.role = 'lead')))
        OR EXISTS (SELECT FROM grants.organisation_case WHERE organisation_id = organisation AND opened_by = person.id
          AND whom = person.id::text))
      AND (grants.is_fund_manager()
        OR EXISTS (SELECT FROM grants.organisation_membership WHERE organisation_id = organisation AND person_id = grants.current_person())
        OR EXISTS (SELECT FROM grants.organisation_case WHERE organisation_id = organisation AND opened_by = grants.current_person()))
    ORDER BY person.id
    RETURNING 1)
  SELECT count(*) FROM told $$;
REVOKE EXECUTE ON FUNCTION grants.tell_organisation(uuid, text, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grants.tell_organisation(uuid, text, jsonb) TO academy_grants;
