-- What the desk needs beyond what was searched: whether a result was opened, and under which configuration.
ALTER TABLE search_log
    ADD COLUMN search_id uuid UNIQUE,
    ADD COLUMN clicked integer CHECK (clicked BETWEEN 1 AND 1000),
    ADD COLUMN config text NOT NULL DEFAULT '' CHECK (char_length(config) <= 40);

COMMENT ON COLUMN search_log.query IS 'Empty where it held a number of a person.';
COMMENT ON COLUMN search_log.search_id IS 'Random, known to one results page alone.';
COMMENT ON COLUMN search_log.clicked IS 'Place of the first result that was opened, from 1; NULL when none was.';
COMMENT ON COLUMN search_log.config IS 'Version of lexicon, best bets and weights.';
