-- The same facts as in migration 0105, compared once for a whole round: half a second for 1,563 bids, where a pass for each took more than ten.
CREATE OR REPLACE FUNCTION grants.screening_facts(of_round uuid, of_reference text) RETURNS TABLE (application_id uuid, reference text, version_id uuid,
  organisation jsonb, asked jsonb, external jsonb, peers jsonb)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1500 SET search_path = '' AS $$
  WITH bid AS MATERIALIZED (
    SELECT application.id, application.reference, application.organisation_id, sent.id AS sent, sent.round_version_id,
      organisation.stands_as, organisation.name_key, organisation.postcode, grants.plain_text(organisation.address) AS address,
      of_reference IS NULL OR application.reference = of_reference AS wanted
    FROM grants.application
    JOIN grants.organisation mine ON mine.id = application.organisation_id
    JOIN grants.organisation ON organisation.id = mine.stands_as
    JOIN grants.submission sent ON sent.id = application.standing_submission_id
    WHERE application.round_id = of_round AND of_round = ANY (grants.rounds_i_read()) AND application.status <> 'withdrawn'
      AND application.id <> ALL ((SELECT grants.barred_applications())::uuid[])
  ), member AS MATERIALIZED (
    SELECT DISTINCT membership.organisation_id, person.id AS person, split_part(person.email, '@', 2) AS domain
    FROM (SELECT DISTINCT stands_as FROM bid) mine
    JOIN grants.organisation_membership membership ON membership.organisation_id = mine.stands_as AND membership.ended_at IS NULL
    JOIN auth.person ON person.id = membership.person_id
  ), domain AS MATERIALIZED (
    -- What more than fifty have is a service that many share.
    SELECT domain FROM member WHERE NOT grants.is_shared_mail(domain)
    GROUP BY domain HAVING count(DISTINCT organisation_id) BETWEEN 2 AND 50
  ), number AS MATERIALIZED (
    SELECT stated.organisation_id, stated.scheme, stated.number FROM grants.organisation_registration stated
    WHERE stated.ended_at IS NULL AND stated.status <> 'refused' AND stated.organisation_id IN (SELECT stands_as FROM bid)
  ), partner AS MATERIALIZED (
    SELECT bid.id, bid.stands_as, grants.name_key(named.name) AS name_key, upper(regexp_replace(named.number, '\s', '', 'g')) AS number
    FROM bid CROSS JOIN LATERAL grants.partners_of(bid.sent) named
  ), known AS MATERIALIZED (
    -- By what a bid can be named as a partner: its name and its numbers.
    SELECT bid.id, bid.stands_as, bid.wanted, bid.name_key AS called FROM bid
    UNION SELECT bid.id, bid.stands_as, bid.wanted, number.number FROM bid JOIN number ON number.organisation_id = bid.stands_as
  ), named AS MATERIALIZED (
    SELECT partner.id, partner.stands_as, mine.wanted, said.called FROM partner JOIN bid mine ON mine.id = partner.id
    CROSS JOIN LATERAL (VALUES (partner.name_key), (partner.number)) said (called) WHERE said.called <> ''
  ), common AS MATERIALIZED (
    SELECT one.organisation_id AS one, other.organisation_id AS other, 'same-number' AS what, one.number AS value
    FROM number one JOIN number other USING (scheme, number) WHERE one.organisation_id <> other.organisation_id
    UNION SELECT one.organisation_id, other.organisation_id, 'same-person', NULL
    FROM member one JOIN member other USING (person) WHERE one.organisation_id <> other.organisation_id
    UNION SELECT one.organisation_id, other.organisation_id, 'same-mail-domain', domain
    FROM domain JOIN member one USING (domain) JOIN member other USING (domain) WHERE one.organisation_id <> other.organisation_id
  ), peer AS MATERIALIZED (
    SELECT one.id AS bid, other.id AS other, common.what, common.value
    FROM bid one JOIN common ON common.one = one.stands_as JOIN bid other ON other.stands_as = common.other WHERE one.wanted
    UNION SELECT one.id, other.id, 'same-organisation', NULL FROM bid one JOIN bid other USING (stands_as)
    WHERE one.wanted AND one.id <> other.id
    -- ZZ99 stands for no place at all.
    UNION SELECT one.id, other.id, 'same-postcode', one.postcode FROM bid one JOIN bid other USING (postcode)
    WHERE one.wanted AND one.stands_as <> other.stands_as AND postcode NOT ILIKE 'ZZ99%'
    UNION SELECT one.id, other.id, 'same-address', NULL FROM bid one JOIN bid other USING (address)
    WHERE one.wanted AND one.stands_as <> other.stands_as AND address <> ''
    UNION SELECT known.id, named.id, 'named-as-partner', NULL FROM known JOIN named USING (called)
    WHERE known.wanted AND named.stands_as <> known.stands_as
    UNION SELECT named.id, known.id, 'names-as-partner', NULL FROM named JOIN known USING (called)
    WHERE named.wanted AND named.stands_as <> known.stands_as
  ), told AS MATERIALIZED (
    SELECT found.bid, jsonb_agg(jsonb_build_object('what', found.what, 'other', theirs.reference, 'name', their.name, 'value', found.value)
      ORDER BY found.what, theirs.reference) AS peers
    FROM (SELECT *, row_number() OVER (PARTITION BY bid ORDER BY what, other) AS n FROM peer) found
    JOIN bid theirs ON theirs.id = found.other JOIN grants.organisation their ON their.id = theirs.stands_as
    WHERE found.n <= 100 GROUP BY found.bid
  )
  SELECT bid.id, bid.reference, bid.round_version_id, jsonb_build_object('id', own.id, 'name', own.name, 'postcode', own.postcode,
      'address', own.address, 'legalForm', own.legal_form, 'notForProfit', own.not_for_profit,
      'lastIncomePence', own.last_income_pence::text, 'accountsEnd', own.accounts_end, 'registrations', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('scheme', scheme, 'number', number, 'status', status,
            'checkedAt', checked_at, 'checkedHow', checked_how) ORDER BY scheme, number), '[]')
        FROM grants.organisation_registration stated WHERE stated.organisation_id = own.id AND ended_at IS NULL),
      'aliases', ARRAY(SELECT DISTINCT alias.name FROM grants.organisation_alias alias WHERE alias.organisation_id = own.id ORDER BY 1)),
    (SELECT coalesce(jsonb_agg(jsonb_build_object('financialYear', year.financial_year, 'pence', year.grant_pence::text)
        ORDER BY year.financial_year), '[]') FROM grants.submission_year year WHERE year.submission_id = bid.sent),
    (SELECT coalesce(jsonb_agg(jsonb_build_object('provider', last.provider, 'checkedOn', last.checked_on, 'result', last.result,
        'reference', last.reference, 'expiresOn', last.expires_on, 'registerStatus', last.register_status,
        'registeredOn', last.registered_on, 'accountsOverdue', last.accounts_overdue, 'note', last.note) ORDER BY last.provider), '[]')
      FROM (SELECT DISTINCT ON (given.provider) given.* FROM grants.external_check given
        WHERE given.application_id = bid.id ORDER BY given.provider, given.checked_on DESC, given.id DESC) last),
    coalesce(told.peers, '[]')
  FROM bid JOIN grants.organisation own ON own.id = bid.stands_as LEFT JOIN told ON told.bid = bid.id WHERE bid.wanted ORDER BY bid.reference $$;
