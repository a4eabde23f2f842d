-- Who manages one organisation stops an address block there, and nowhere else.
CREATE TABLE hold_stop_place (
    address_block bytea NOT NULL,
    organisation_id text NOT NULL,
    until timestamptz NOT NULL,
    PRIMARY KEY (address_block, organisation_id)
);

-- As in V46, and stops of the place where the time is.
CREATE OR REPLACE FUNCTION hold_keeps_to_its_share() RETURNS trigger LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    held int;
    wasted float8;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.service_id || encode(NEW.address_block, 'hex'), 46));
    IF EXISTS (SELECT FROM hold_stop WHERE address_block = NEW.address_block AND until > NEW.taken_at)
            OR EXISTS (SELECT FROM hold_stop_place x
                JOIN desk d ON d.organisation_id = x.organisation_id
                JOIN slot s ON s.desk_id = d.id
                JOIN booking b ON b.slot_id = s.id
                WHERE b.id = NEW.booking_id AND x.address_block = NEW.address_block AND x.until > NEW.taken_at) THEN
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
