-- Tickets that the city's hotline 12345 has passed on to the bureau, each a feedback, and how far the hotline knows of them.
CREATE TABLE hotline_ticket (
    ticket text PRIMARY KEY CHECK (ticket ~ '^[A-Za-z0-9-]{1,64}$'),
    feedback_id uuid NOT NULL UNIQUE REFERENCES feedback,
    -- Keyed hash of what came, so that the same number with another text is noticed after the text is erased, too.
    content_hash bytea NOT NULL,
    received_at timestamptz NOT NULL,
    -- Version of the feedback that the hotline was told last; -1 when of none.
    told_version int NOT NULL DEFAULT -1,
    attempts int NOT NULL DEFAULT 0,
    due_at timestamptz NOT NULL
);
CREATE INDEX hotline_ticket_due ON hotline_ticket (due_at);

REVOKE UPDATE, DELETE, TRUNCATE ON hotline_ticket FROM famen_portal;
GRANT UPDATE (told_version, attempts, due_at) ON hotline_ticket TO famen_portal;
