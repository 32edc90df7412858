-- A slug that a record no longer has leads to the one it has now, for ever.
CREATE TABLE registry.redirect (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  kind text NOT NULL,
  from_slug text NOT NULL,
  to_slug text NOT NULL,
  since integer NOT NULL,
  desk_status text NOT NULL DEFAULT 'draft',
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT redirect_key UNIQUE (kind, from_slug),
  CONSTRAINT redirect_kind_known CHECK (kind IN ('scheme', 'programme', 'organisation', 'partnership', 'award', 'service',
    'policy-event', 'evidence-item', 'indicator', 'observation')),
  CONSTRAINT redirect_leads_away CHECK (from_slug <> to_slug),
  CONSTRAINT redirect_desk_status_known CHECK (desk_status IN ('draft', 'in-review', 'verified', 'stale', 'retired'))
);
GRANT SELECT ON registry.redirect TO academy_worker;

CREATE TABLE published.redirect (
  id uuid NOT NULL,
  kind text NOT NULL,
  from_slug text NOT NULL,
  to_slug text NOT NULL,
  since integer NOT NULL,
  release_from integer NOT NULL REFERENCES published.release,
  release_to integer REFERENCES published.release,
  CONSTRAINT redirect_version PRIMARY KEY (id, release_from),
  CONSTRAINT redirect_kind_known CHECK (kind IN ('scheme', 'programme', 'organisation', 'partnership', 'award', 'service',
    'policy-event', 'evidence-item', 'indicator', 'observation')),
  CONSTRAINT redirect_leads_away CHECK (from_slug <> to_slug),
  CONSTRAINT redirect_release_ordered CHECK (release_to > release_from)
);
CREATE UNIQUE INDEX redirect_current ON published.redirect (id) WHERE release_to IS NULL;
CREATE UNIQUE INDEX redirect_slug_current ON published.redirect (kind, from_slug) WHERE release_to IS NULL;
CREATE INDEX redirect_by_slug ON published.redirect (kind, from_slug);
CREATE INDEX redirect_by_release_from ON published.redirect (release_from);
CREATE INDEX redirect_by_release_to ON published.redirect (release_to) WHERE release_to IS NOT NULL;
GRANT SELECT ON published.redirect TO academy_map, academy_api, academy_grants, academy_worker;
GRANT INSERT, UPDATE (release_to) ON published.redirect TO academy_worker;
