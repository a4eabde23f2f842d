-- Whether answers and guides helped, a day: no row says of whom.
CREATE TABLE usefulness_count (
    page text NOT NULL,
    day date NOT NULL,
    useful boolean NOT NULL,
    times integer NOT NULL DEFAULT 1 CHECK (times > 0),
    PRIMARY KEY (page, day, useful)
);
REVOKE DELETE, TRUNCATE ON usefulness_count FROM famen_portal;
