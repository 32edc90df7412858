-- Where a scheme is, in Welsh: the Welsh names of its town and its councils, where they have others.
CREATE INDEX place_by_name ON registry.place (name);
ALTER TABLE published.scheme ADD COLUMN place_cy text, ADD COLUMN local_authority_cy text;
