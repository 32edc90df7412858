-- People and their sessions. The columns are those that better-auth reads and writes; the names are ours.
CREATE TABLE auth.person (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  email text NOT NULL CHECK (email = lower(email) AND email LIKE '_%@_%' AND length(email) <= 254),
  name text NOT NULL DEFAULT '' CHECK (length(name) <= 200),
  email_verified boolean NOT NULL DEFAULT false,
  image text,
  language text NOT NULL DEFAULT 'en' CONSTRAINT person_language_known CHECK (language IN ('en', 'cy')),
  -- Made up for demonstrations: such a person may be signed in by one click, and only where demo mode is on.
  sample boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX person_email_unique ON auth.person (lower(email));

CREATE TABLE auth.session (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES auth.person ON DELETE CASCADE,
  token text NOT NULL CONSTRAINT session_token_unique UNIQUE,
  expires_at timestamptz NOT NULL,
  ip_address text,
  user_agent text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX session_person ON auth.session (person_id);
CREATE INDEX session_expiry ON auth.session (expires_at);

CREATE TABLE auth.account (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES auth.person ON DELETE CASCADE,
  account_id text NOT NULL,
  provider_id text NOT NULL,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT account_provider_unique UNIQUE (provider_id, account_id)
);
CREATE INDEX account_person ON auth.account (person_id);

-- Links sent by e-mail: only a hash of the token is kept.
CREATE TABLE auth.verification (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX verification_identifier ON auth.verification (identifier);
CREATE INDEX verification_expiry ON auth.verification (expires_at);

CREATE TABLE auth.rate_limit (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  key text NOT NULL CONSTRAINT rate_limit_key_unique UNIQUE,
  count integer NOT NULL,
  last_request bigint NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON auth.person TO academy_grants;
GRANT SELECT, INSERT, UPDATE, DELETE ON auth.session, auth.account, auth.verification, auth.rate_limit TO academy_grants;
-- Whether a person is a sample is decided when the sample is made, never by the web application.
REVOKE INSERT, UPDATE ON auth.person FROM academy_grants;
GRANT INSERT (id, email, name, email_verified, image, language, created_at, updated_at) ON auth.person TO academy_grants;
GRANT UPDATE (email, name, email_verified, image, language, updated_at) ON auth.person TO academy_grants;
