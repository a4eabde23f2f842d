-- The rules that no program can break: seats, desks and lawyers, states (docs/adr/0010-booking-in-the-database.md).

CREATE TABLE slot (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    service_id text NOT NULL REFERENCES service,
    desk_id text NOT NULL REFERENCES desk,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
    -- With the way there and back.
    occupies tstzrange NOT NULL CHECK (occupies @> tstzrange(starts_at, ends_at)),
    capacity int NOT NULL,
    taken int NOT NULL DEFAULT 0,
    lawyers text[] NOT NULL DEFAULT '{}',
    CONSTRAINT slot_capacity CHECK (taken BETWEEN 0 AND capacity),
    CONSTRAINT slot_once UNIQUE (service_id, desk_id, starts_at),
    CONSTRAINT slot_desk_free EXCLUDE USING gist (desk_id WITH =, occupies WITH &&) WHERE (taken > 0)
);
CREATE INDEX slot_starts ON slot (starts_at) WHERE taken > 0;

-- Whoever is needed for a slot, one a row, so that nobody is in two places; several are a team.
CREATE TABLE slot_lawyer (
    slot_id bigint NOT NULL REFERENCES slot,
    lawyer_id text NOT NULL,
    occupies tstzrange NOT NULL,
    active boolean NOT NULL DEFAULT false,
    PRIMARY KEY (slot_id, lawyer_id),
    CONSTRAINT slot_lawyer_free EXCLUDE USING gist (lawyer_id WITH =, occupies WITH &&) WHERE (active)
);

CREATE FUNCTION slot_lawyers_begin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO slot_lawyer (slot_id, lawyer_id, occupies)
        SELECT DISTINCT NEW.id, lawyer, NEW.occupies FROM unnest(NEW.lawyers) lawyer;
    RETURN NULL;
END $$;
CREATE TRIGGER slot_lawyers_begin AFTER INSERT ON slot
    FOR EACH ROW WHEN (NEW.lawyers <> '{}') EXECUTE FUNCTION slot_lawyers_begin();

CREATE FUNCTION slot_lawyers_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE slot_lawyer SET active = NEW.taken > 0 WHERE slot_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER slot_lawyers_follow AFTER UPDATE OF taken ON slot
    FOR EACH ROW WHEN ((OLD.taken > 0) IS DISTINCT FROM (NEW.taken > 0) AND NEW.lawyers <> '{}') EXECUTE FUNCTION slot_lawyers_follow();

CREATE TABLE booking_state (
    state text PRIMARY KEY,
    -- Whether a booking of this state has a seat.
    seated boolean NOT NULL
);
INSERT INTO booking_state VALUES
    ('HELD', true), ('CONFIRMED', true), ('ARRIVED', true), ('DONE', true),
    ('MISSED', false), ('CANCELLED', false), ('RELEASED', false), ('LAPSED', false);

-- NULL is before the booking is there.
CREATE TABLE booking_transition (
    before text REFERENCES booking_state,
    after text NOT NULL REFERENCES booking_state,
    UNIQUE NULLS NOT DISTINCT (before, after)
);
INSERT INTO booking_transition VALUES
    (NULL, 'HELD'), (NULL, 'CONFIRMED'),
    ('HELD', 'CONFIRMED'), ('HELD', 'RELEASED'), ('HELD', 'LAPSED'),
    ('CONFIRMED', 'ARRIVED'), ('CONFIRMED', 'MISSED'), ('CONFIRMED', 'CANCELLED'), ('CONFIRMED', 'DONE'),
    ('ARRIVED', 'DONE'), ('ARRIVED', 'CONFIRMED'), ('MISSED', 'ARRIVED'), ('DONE', 'ARRIVED');

CREATE TABLE booking (
    id uuid PRIMARY KEY,
    slot_id bigint NOT NULL REFERENCES slot,
    state text NOT NULL REFERENCES booking_state,
    -- What people say on the phone; given with the confirmation.
    reference text UNIQUE CHECK (reference ~ '^[34679ACDEFGHJKMNPQRTVWXY]{8}$'),
    session_hash bytea,
    hold_until timestamptz,
    category text,
    -- Name, phone and the rest under the key of that id; NULL before they are known and after they are erased.
    sealed bytea,
    key_id text,
    phone_hash bytea,
    -- Whether the phone has answered with its code.
    phone_verified boolean NOT NULL DEFAULT false,
    -- What the desk notes for itself; the citizen never sees it.
    desk_notes text,
    outcome text,
    -- Of the calendar entry: RFC 5545, section 3.8.7.4.
    sequence int NOT NULL DEFAULT 0,
    version int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL,
    confirmed_at timestamptz,
    erased_at timestamptz,
    CONSTRAINT booking_hold_ends CHECK (state <> 'HELD' OR hold_until IS NOT NULL),
    CONSTRAINT booking_named CHECK (reference IS NOT NULL OR state IN ('HELD', 'RELEASED', 'LAPSED')),
    CONSTRAINT booking_sealed_with_key CHECK ((sealed IS NULL) = (key_id IS NULL))
);
CREATE UNIQUE INDEX booking_one_hold_a_session ON booking (session_hash) WHERE state = 'HELD';
CREATE UNIQUE INDEX booking_once_a_phone ON booking (slot_id, phone_hash) WHERE state IN ('CONFIRMED', 'ARRIVED');
CREATE INDEX booking_slot ON booking (slot_id);
CREATE INDEX booking_lapsing ON booking (hold_until) WHERE state = 'HELD';
CREATE INDEX booking_phone ON booking (phone_hash) WHERE phone_hash IS NOT NULL;

CREATE FUNCTION booking_is_checked() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    previous text := CASE WHEN TG_OP = 'UPDATE' THEN OLD.state END;
BEGIN
    IF TG_OP = 'INSERT' OR NEW.state <> OLD.state THEN
        IF NOT EXISTS (SELECT FROM booking_transition t
                WHERE t.before IS NOT DISTINCT FROM previous AND t.after = NEW.state) THEN
            RAISE EXCEPTION 'booking % may not go from % to %', NEW.id, previous, NEW.state
                USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_transition';
        END IF;
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.version := OLD.version + 1;
        IF OLD.reference IS NOT NULL AND NEW.reference IS DISTINCT FROM OLD.reference THEN
            RAISE EXCEPTION 'the reference of booking % stays', NEW.id USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER booking_is_checked BEFORE INSERT OR UPDATE ON booking
    FOR EACH ROW EXECUTE FUNCTION booking_is_checked();

-- Seats are counted here and nowhere else. Two slots are locked in the order of their ids, so that two moves never wait
-- for each other.
CREATE FUNCTION booking_takes_its_seat() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    seat_before bigint;
    seat_after bigint;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        SELECT OLD.slot_id INTO seat_before FROM booking_state WHERE state = OLD.state AND seated;
    END IF;
    SELECT NEW.slot_id INTO seat_after FROM booking_state WHERE state = NEW.state AND seated;
    IF seat_before IS DISTINCT FROM seat_after THEN
        IF seat_before IS NOT NULL AND seat_after IS NOT NULL THEN
            PERFORM FROM slot WHERE id IN (seat_before, seat_after) ORDER BY id FOR UPDATE;
        END IF;
        -- Leave before sitting down: the new time may overlap the old one at the same desk.
        UPDATE slot SET taken = taken - 1 WHERE id = seat_before;
        UPDATE slot SET taken = taken + 1 WHERE id = seat_after;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER booking_takes_its_seat AFTER INSERT OR UPDATE OF state, slot_id ON booking
    FOR EACH ROW EXECUTE FUNCTION booking_takes_its_seat();

CREATE FUNCTION never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% keeps its rows', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER booking_never_deleted BEFORE DELETE OR TRUNCATE ON booking
    FOR EACH STATEMENT EXECUTE FUNCTION never_deleted();

CREATE TABLE waitlist_entry (
    id uuid PRIMARY KEY,
    reference text NOT NULL UNIQUE CHECK (reference ~ '^[34679ACDEFGHJKMNPQRTVWXY]{8}$'),
    service_id text NOT NULL REFERENCES service,
    -- NULL for any.
    desk_id text REFERENCES desk,
    first_day date NOT NULL,
    last_day date NOT NULL CHECK (last_day >= first_day),
    state text NOT NULL DEFAULT 'WAITING'
        CHECK (state IN ('WAITING', 'OFFERED', 'TAKEN', 'LAPSED', 'WITHDRAWN', 'OVER')),
    -- The hold that is offered.
    booking_id uuid REFERENCES booking,
    category text,
    sealed bytea,
    key_id text,
    phone_hash bytea,
    version int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL,
    CHECK ((state = 'OFFERED') <= (booking_id IS NOT NULL))
);
CREATE UNIQUE INDEX waitlist_once_a_phone ON waitlist_entry (service_id, phone_hash)
    WHERE state IN ('WAITING', 'OFFERED');
CREATE INDEX waitlist_turn ON waitlist_entry (service_id, created_at) WHERE state = 'WAITING';
