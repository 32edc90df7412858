-- What is no longer needed is removed by the worker. It may not read sessions, links or invited addresses and cannot
-- choose what goes: these functions remove what has ended by the database's clock, and nothing else.
CREATE FUNCTION auth.delete_expired() RETURNS TABLE (sessions bigint, verifications bigint, rate_limits bigint)
LANGUAGE sql SECURITY DEFINER SET search_path = ''
AS $$ WITH session AS (DELETE FROM auth.session WHERE expires_at <= now() RETURNING 1),
        verification AS (DELETE FROM auth.verification WHERE expires_at <= now() RETURNING 1),
        -- Milliseconds since 1970. The longest window in which attempts are counted is an hour.
        rate_limit AS (DELETE FROM auth.rate_limit
          WHERE last_request <= extract(epoch FROM now() - interval '1 hour') * 1000 RETURNING 1)
      SELECT (SELECT count(*) FROM session), (SELECT count(*) FROM verification), (SELECT count(*) FROM rate_limit) $$;

-- Invitations that nobody took up; those that somebody did are kept with the membership they led to.
CREATE FUNCTION grants.delete_ended_invitations() RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = ''
AS $$ WITH invitation AS (DELETE FROM grants.invitation
        WHERE accepted_at IS NULL AND least(expires_at, withdrawn_at) <= now() - interval '30 days' RETURNING 1)
      SELECT count(*) FROM invitation $$;

REVOKE EXECUTE ON FUNCTION auth.delete_expired(), grants.delete_ended_invitations() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.delete_expired(), grants.delete_ended_invitations() TO academy_worker;

-- Of a mail that was sent long ago the row stays, without its reader and what it said.
GRANT UPDATE (recipient_email, recipient_id) ON grants.outbox TO academy_worker;
CREATE INDEX outbox_to_forget ON grants.outbox (sent_at) WHERE sent_at IS NOT NULL AND recipient_email <> '';
