-- What leaves the system. Address and text are sealed and gone once the message is.
CREATE TABLE outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Names the event, so that however often it is told, one message goes out.
    event_key text NOT NULL UNIQUE,
    channel text NOT NULL CHECK (channel IN ('SMS', 'EMAIL')),
    -- The booking, where the message is pointless once that is changed: reminders.
    reminds uuid REFERENCES booking,
    sealed bytea,
    key_id text,
    due_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'SENT', 'DEAD', 'CANCELLED', 'EXPIRED')),
    attempts int NOT NULL DEFAULT 0,
    -- The kind of failure and never its words, which may name the address.
    last_error text,
    sent_at timestamptz,
    created_at timestamptz NOT NULL,
    CHECK (state = 'WAITING' OR state = 'DEAD' OR sealed IS NULL)
);
CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 'WAITING';
CREATE INDEX outbox_reminds ON outbox (reminds) WHERE state = 'WAITING';

CREATE FUNCTION booking_reminders_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE outbox SET state = 'CANCELLED', sealed = NULL, key_id = NULL
        WHERE reminds = NEW.id AND state = 'WAITING';
    RETURN NULL;
END $$;
CREATE TRIGGER booking_reminders_end AFTER UPDATE OF state, slot_id ON booking
    FOR EACH ROW WHEN (OLD.state = 'CONFIRMED' AND (NEW.state <> 'CONFIRMED' OR NEW.slot_id <> OLD.slot_id))
    EXECUTE FUNCTION booking_reminders_end();

-- Codes that a phone must answer with; neither the code nor the number can be read from here.
CREATE TABLE phone_code (
    id uuid PRIMARY KEY,
    purpose text NOT NULL,
    phone_hash bytea NOT NULL,
    code_hash bytea NOT NULL,
    sent_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    attempts int NOT NULL DEFAULT 0 CHECK (attempts <= 5),
    used_at timestamptz
);
CREATE INDEX phone_code_sent ON phone_code (phone_hash, sent_at);

-- Tries of an address or a phone within a span of time, counted for all portals together.
CREATE TABLE attempt (
    who bytea NOT NULL,
    what text NOT NULL,
    since timestamptz NOT NULL,
    tries int NOT NULL DEFAULT 1,
    PRIMARY KEY (who, what, since)
);
