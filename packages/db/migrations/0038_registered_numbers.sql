-- The registers have more forms of numbers than two checks said; the domain reads them (`packages/domain/src/organisation`).
ALTER TABLE grants.organisation DROP CONSTRAINT organisation_charity_number_shape;
ALTER TABLE grants.organisation DROP CONSTRAINT organisation_company_number_shape;
-- A charity of England and Wales has its number without the zero that some lists put before six digits. Where both forms
-- were taken for two organisations, they stay two until staff put them together.
UPDATE grants.organisation one SET charity_number = ltrim(charity_number, '0')
WHERE charity_number ~ '^0[1-9][0-9]{5}$' AND NOT EXISTS (
  SELECT FROM grants.organisation other WHERE other.charity_number = ltrim(one.charity_number, '0'));
-- Numbers of samples are made up, of zeros.
UPDATE grants.organisation one SET charity_number = right(charity_number, 6)
WHERE charity_number ~ '^00[0-9]{5}$' AND NOT EXISTS (
  SELECT FROM grants.organisation other WHERE other.charity_number = right(one.charity_number, 6));
ALTER TABLE grants.organisation ADD CONSTRAINT organisation_charity_number_shape
  CHECK (charity_number ~ '^([0-9]{6,7}(-[1-9][0-9]{0,3})?|SC[0-9]{6}|NIC[0-9]{6})$');
ALTER TABLE grants.organisation ADD CONSTRAINT organisation_company_number_shape CHECK (company_number ~ '^[A-Z0-9]{8}$');
