-- How often a field of the self-check was of a colour on a day. Nothing joins two fields of one business.
CREATE TABLE checkup_count (
    day date NOT NULL,
    -- Id of the field in checkup.yaml.
    field text NOT NULL CHECK (char_length(field) <= 80),
    colour text NOT NULL CHECK (colour IN ('RED', 'AMBER', 'GREEN')),
    times int NOT NULL DEFAULT 1 CHECK (times > 0),
    PRIMARY KEY (day, field, colour)
);
REVOKE DELETE, TRUNCATE ON checkup_count FROM famen_portal;
