-- What was searched, without anything personal, so that the desk sees what people do not find.
CREATE TABLE search_log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    searched_at timestamptz NOT NULL DEFAULT now(),
    query text NOT NULL CHECK (char_length(query) <= 200),
    kind text NOT NULL CHECK (kind IN ('citation', 'law', 'question')),
    total bigint NOT NULL CHECK (total >= 0)
);
CREATE INDEX search_log_searched_at ON search_log (searched_at);
