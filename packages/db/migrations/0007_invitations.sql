-- A lead asks somebody into the organisation by e-mail address. Whoever next signs in with a link to that address joins.
CREATE TABLE grants.invitation (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  organisation_id uuid NOT NULL REFERENCES grants.organisation,
  email text NOT NULL CHECK (email = lower(email) AND email LIKE '_%@_%' AND length(email) <= 254),
  invited_by uuid NOT NULL REFERENCES auth.person,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL DEFAULT now() + interval '14 days',
  accepted_by uuid REFERENCES auth.person,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  CONSTRAINT invitation_ends_once CHECK (num_nonnulls(accepted_at, withdrawn_at) <= 1),
  CONSTRAINT invitation_accepted_by_somebody CHECK (num_nonnulls(accepted_at, accepted_by) <> 1)
);
-- Asking again makes the open invitation last longer; there is never a second one beside it.
CREATE UNIQUE INDEX invitation_open_unique ON grants.invitation (organisation_id, email)
  WHERE accepted_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX invitation_open_email ON grants.invitation (email) WHERE accepted_at IS NULL AND withdrawn_at IS NULL;

-- Security definer, as grants.my_organisations is.
CREATE FUNCTION grants.my_led_organisations() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ SELECT coalesce(array_agg(organisation_id), '{}') FROM grants.organisation_member
      WHERE person_id = grants.current_person() AND role = 'lead' $$;

-- Nobody can add himself to an organisation that has people, so this does it: for whoever asks, where his own proven
-- address is invited, and as a contributor. It gives the organisations that he has newly joined.
CREATE FUNCTION grants.accept_invitations() RETURNS SETOF uuid LANGUAGE sql SECURITY DEFINER SET search_path = ''
AS $$ WITH accepted AS (
        UPDATE grants.invitation SET accepted_at = now(), accepted_by = person.id
        FROM auth.person
        WHERE person.id = grants.current_person() AND person.email_verified AND invitation.email = person.email
          AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > now()
        RETURNING organisation_id, accepted_by)
      INSERT INTO grants.organisation_member (organisation_id, person_id, role)
      SELECT organisation_id, accepted_by, 'contributor' FROM accepted
      ON CONFLICT DO NOTHING RETURNING organisation_id $$;

-- An address is for the leads who may write to it, and for nobody else.
ALTER TABLE grants.invitation ENABLE ROW LEVEL SECURITY;
CREATE POLICY lead_reads ON grants.invitation FOR SELECT
  USING (organisation_id = ANY ((SELECT grants.my_led_organisations())::uuid[]));
CREATE POLICY lead_invites ON grants.invitation FOR INSERT
  WITH CHECK (invited_by = grants.current_person() AND organisation_id = ANY ((SELECT grants.my_led_organisations())::uuid[]));
CREATE POLICY lead_changes ON grants.invitation FOR UPDATE
  USING (organisation_id = ANY ((SELECT grants.my_led_organisations())::uuid[]));

GRANT SELECT, INSERT (organisation_id, email, invited_by) ON grants.invitation TO academy_grants;
GRANT UPDATE (invited_by, expires_at, withdrawn_at) ON grants.invitation TO academy_grants;

ALTER TABLE grants.outbox DROP CONSTRAINT outbox_template_known;
ALTER TABLE grants.outbox ADD CONSTRAINT outbox_template_known
  CHECK (template IN ('sign-in-link', 'submission-receipt', 'invitation'));
