-- How many schemes each nation and each programme has, without the rows themselves: current ones, as every index of a list.
CREATE INDEX scheme_choices_current ON published.scheme (nation, programme_slug, release_from) WHERE release_to IS NULL;
