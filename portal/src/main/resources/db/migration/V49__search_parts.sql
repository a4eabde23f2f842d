-- Which parts of the results page a search showed, and out of which a link was opened first: answers, cards and the list each
-- have to be worth their place.
ALTER TABLE search_log
    ADD COLUMN parts text[] NOT NULL DEFAULT '{}' CHECK (cardinality(parts) <= 10),
    ADD COLUMN opened_part text CHECK (char_length(opened_part) <= 20);

UPDATE search_log SET opened_part = 'groups' WHERE clicked IS NOT NULL;

COMMENT ON COLUMN search_log.parts IS 'danger, absent, answers, cards, help, groups; empty in rows of before and where a citation led away.';
COMMENT ON COLUMN search_log.opened_part IS 'The part that the first link was opened of; NULL when none was.';
