-- Which editions of the seed a database has had: a newer one becomes its next release. Until now there was one.
CREATE TABLE registry.seed_edition (
  number integer PRIMARY KEY,
  loaded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT seed_edition_number_positive CHECK (number > 0)
);
INSERT INTO registry.seed_edition (number) SELECT 1 WHERE EXISTS (SELECT FROM published.release);
