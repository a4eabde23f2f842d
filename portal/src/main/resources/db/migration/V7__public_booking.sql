-- What the public's pages need: slots that follow the timetable while nobody sits in them, codes that belong to something,
-- passes to what a phone has opened, and a waiting list by place.

-- New tables of later migrations are the portal's too; who adds a table that it may not change takes the right away again.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO famen_portal;

-- An empty slot takes the present length and lawyers; one with somebody in it stays what they booked.
CREATE FUNCTION slot_lawyers_renew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM slot_lawyer WHERE slot_id = NEW.id;
    INSERT INTO slot_lawyer (slot_id, lawyer_id, occupies)
        SELECT DISTINCT NEW.id, lawyer, NEW.occupies FROM unnest(NEW.lawyers) lawyer;
    RETURN NULL;
END $$;
CREATE TRIGGER slot_lawyers_renew AFTER UPDATE OF lawyers, occupies ON slot
    FOR EACH ROW WHEN (NEW.taken = 0 AND (OLD.lawyers, OLD.occupies) IS DISTINCT FROM (NEW.lawyers, NEW.occupies))
    EXECUTE FUNCTION slot_lawyers_renew();

CREATE FUNCTION slot_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'slot % is booked and keeps its time', NEW.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'slot_stays';
END $$;
CREATE TRIGGER slot_stays BEFORE UPDATE OF service_id, desk_id, starts_at, ends_at, occupies, lawyers ON slot
    FOR EACH ROW WHEN (OLD.taken > 0
        AND (OLD.service_id, OLD.desk_id, OLD.starts_at, OLD.ends_at, OLD.occupies, OLD.lawyers)
            IS DISTINCT FROM (NEW.service_id, NEW.desk_id, NEW.starts_at, NEW.ends_at, NEW.occupies, NEW.lawyers))
    EXECUTE FUNCTION slot_stays();

-- What the code opens; NULL where the reference and the phone did not belong together: such a code is never sent.
ALTER TABLE phone_code ADD COLUMN subject uuid;
ALTER TABLE phone_code ADD COLUMN session_hash bytea NOT NULL;
CREATE INDEX phone_code_subject ON phone_code (subject, sent_at);

-- A browser whose visitor has answered with a code may see and change that booking for a while.
CREATE TABLE pass (
    session_hash bytea NOT NULL,
    subject uuid NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (session_hash, subject)
);

ALTER TABLE waitlist_entry DROP COLUMN desk_id;
-- An organisation; NULL for any.
ALTER TABLE waitlist_entry ADD COLUMN place_id text;
ALTER TABLE waitlist_entry ADD COLUMN ended_at timestamptz;
ALTER TABLE waitlist_entry ADD CONSTRAINT waitlist_sealed_with_key CHECK ((sealed IS NULL) = (key_id IS NULL));
ALTER TABLE waitlist_entry DROP CONSTRAINT waitlist_entry_state_check;
ALTER TABLE waitlist_entry ADD CONSTRAINT waitlist_entry_state_check
    CHECK (state IN ('UNVERIFIED', 'WAITING', 'OFFERED', 'TAKEN', 'LAPSED', 'WITHDRAWN', 'OVER'));
ALTER TABLE waitlist_entry ALTER COLUMN state SET DEFAULT 'UNVERIFIED';

-- Who no longer waits is forgotten: the name at once, the hash of the phone by the portal's housekeeping.
CREATE FUNCTION waitlist_is_checked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.version := OLD.version + 1;
    IF NEW.state IN ('TAKEN', 'LAPSED', 'WITHDRAWN', 'OVER') AND OLD.state <> NEW.state THEN
        NEW.sealed := NULL;
        NEW.key_id := NULL;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER waitlist_is_checked BEFORE UPDATE ON waitlist_entry
    FOR EACH ROW EXECUTE FUNCTION waitlist_is_checked();

CREATE FUNCTION waitlist_is_audited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit_event (action, subject, detail)
    VALUES ('waitlist.' || lower(NEW.state), 'waitlist/' || NEW.id, jsonb_build_object('booking', NEW.booking_id));
    RETURN NULL;
END $$;
CREATE TRIGGER waitlist_is_audited AFTER INSERT OR UPDATE OF state ON waitlist_entry
    FOR EACH ROW EXECUTE FUNCTION waitlist_is_audited();

-- A lapsed or returned offer is over; who was too late may wait again.
CREATE FUNCTION waitlist_offer_ends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE waitlist_entry SET state = 'LAPSED', ended_at = NEW.hold_until
        WHERE booking_id = NEW.id AND state = 'OFFERED';
    RETURN NULL;
END $$;
CREATE TRIGGER waitlist_offer_ends AFTER UPDATE OF state ON booking
    FOR EACH ROW WHEN (OLD.state = 'HELD' AND NEW.state IN ('LAPSED', 'RELEASED')) EXECUTE FUNCTION waitlist_offer_ends();
CREATE INDEX waitlist_booking ON waitlist_entry (booking_id) WHERE state = 'OFFERED';

GRANT SELECT, INSERT, UPDATE, DELETE ON pass TO famen_portal;
