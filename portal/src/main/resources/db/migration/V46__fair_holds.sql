-- Nobody keeps a service from all others: what one address block may hold of it at once, and how many live bookings of a
-- service one phone may have.

-- From where a seat is held. Rows live for a day; the block is a keyed hash.
CREATE TABLE hold_source (
    booking_id uuid PRIMARY KEY REFERENCES booking ON DELETE CASCADE,
    service_id text NOT NULL REFERENCES service,
    address_block bytea NOT NULL,
    -- How many seats of the service the block might hold in that moment.
    share int NOT NULL CHECK (share >= 1),
    taken_at timestamptz NOT NULL
);
CREATE INDEX hold_source_block ON hold_source (address_block, service_id, taken_at);
CREATE INDEX hold_source_taken ON hold_source (taken_at);

-- Blocks that the desk gives nothing to for a while.
CREATE TABLE hold_stop (
    address_block bytea PRIMARY KEY,
    until timestamptz NOT NULL
);

-- Who let holds lapse has less: each counts half a seat, half of that after a quarter of an hour, and so on. One seat is left
-- to the block always, for the honest who share it. The lock makes those of one block come one after the other, so that five
-- hundred at once count like five hundred one by one.
CREATE FUNCTION hold_keeps_to_its_share() RETURNS trigger LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    held int;
    wasted float8;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.service_id || encode(NEW.address_block, 'hex'), 46));
    IF EXISTS (SELECT FROM hold_stop WHERE address_block = NEW.address_block AND until > NEW.taken_at) THEN
        RAISE EXCEPTION 'the desk gives nothing to this address block'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hold_stopped';
    END IF;
    SELECT count(*) FILTER (WHERE b.state = 'HELD' AND b.hold_until > NEW.taken_at),
            coalesce(sum(0.5 ^ (extract(epoch FROM NEW.taken_at - h.taken_at) / 900.0))
                FILTER (WHERE b.state = 'LAPSED'), 0)
        INTO held, wasted
        FROM hold_source h JOIN booking b ON b.id = h.booking_id
        WHERE h.address_block = NEW.address_block AND h.service_id = NEW.service_id
            AND h.taken_at > NEW.taken_at - interval '2 hours' AND h.booking_id <> NEW.booking_id;
    IF held >= greatest(1, NEW.share - floor(wasted / 2)) THEN
        RAISE EXCEPTION 'an address block holds its share of a service'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hold_fair_share';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER hold_keeps_to_its_share BEFORE INSERT ON hold_source
    FOR EACH ROW EXECUTE FUNCTION hold_keeps_to_its_share();

-- Three of one service, of what the public books; the desk may book more for a family.
CREATE FUNCTION booking_few_a_phone() RETURNS trigger LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    wanted text;
BEGIN
    SELECT service_id INTO wanted FROM slot WHERE id = NEW.slot_id;
    PERFORM pg_advisory_xact_lock(hashtextextended(wanted || encode(NEW.phone_hash, 'hex'), 47));
    IF (SELECT count(*) FROM booking b JOIN slot s ON s.id = b.slot_id
            WHERE b.phone_hash = NEW.phone_hash AND b.state IN ('CONFIRMED', 'ARRIVED') AND b.id <> NEW.id
                AND b.slot_id <> NEW.slot_id AND s.service_id = wanted AND s.ends_at > NEW.confirmed_at) >= 3 THEN
        RAISE EXCEPTION 'a phone has three bookings of a service'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_few_a_phone';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER booking_few_a_phone BEFORE UPDATE OF state ON booking
    FOR EACH ROW WHEN (OLD.state = 'HELD' AND NEW.state = 'CONFIRMED' AND NEW.phone_hash IS NOT NULL)
    EXECUTE FUNCTION booking_few_a_phone();
