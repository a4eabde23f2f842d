-- What the desk knows of a booking beyond what the person told: how it ended, who made it, and notes of its own.

-- Notes are sealed in a table of their own. The column stays, because portals of the version before name it.
ALTER TABLE booking ADD CONSTRAINT booking_notes_are_sealed CHECK (desk_notes IS NULL);

ALTER TABLE booking ADD COLUMN origin text NOT NULL DEFAULT 'PUBLIC' CHECK (origin IN ('PUBLIC', 'DESK'));
ALTER TABLE booking ADD CONSTRAINT booking_outcome_known
    CHECK (outcome IN ('ANSWERED', 'AID', 'REFERRED', 'AGAIN', 'OTHER'));
ALTER TABLE booking ADD CONSTRAINT booking_outcome_of_done CHECK (outcome IS NULL OR state = 'DONE');

CREATE TABLE booking_note (
    id uuid PRIMARY KEY,
    booking_id uuid NOT NULL REFERENCES booking,
    -- NULL once the booking is erased.
    sealed bytea,
    key_id text,
    -- Whoever is signed in, and nobody whom a program could name instead.
    author_id uuid NOT NULL DEFAULT CAST(current_setting('famen.actor') AS uuid) REFERENCES staff_member,
    at timestamptz NOT NULL,
    CONSTRAINT booking_note_sealed_with_key CHECK ((sealed IS NULL) = (key_id IS NULL))
);
CREATE INDEX booking_note_booking ON booking_note (booking_id, at);

-- The lock makes an erasure that is under way and a new note wait for each other, so that no note outlives it.
CREATE FUNCTION booking_note_begins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM booking WHERE id = NEW.booking_id AND erased_at IS NULL FOR SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'booking % is erased', NEW.booking_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_note_of_erased';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER booking_note_begins BEFORE INSERT ON booking_note
    FOR EACH ROW EXECUTE FUNCTION booking_note_begins();

CREATE FUNCTION booking_note_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.sealed IS NOT NULL
            OR (NEW.id, NEW.booking_id, NEW.author_id, NEW.at)
                IS DISTINCT FROM (OLD.id, OLD.booking_id, OLD.author_id, OLD.at) THEN
        RAISE EXCEPTION 'note % stays as it was written', OLD.id USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER booking_note_stays BEFORE UPDATE ON booking_note
    FOR EACH ROW EXECUTE FUNCTION booking_note_stays();
CREATE TRIGGER booking_note_never_deleted BEFORE DELETE OR TRUNCATE ON booking_note
    FOR EACH STATEMENT EXECUTE FUNCTION never_deleted();

CREATE FUNCTION booking_notes_are_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE booking_note SET sealed = NULL, key_id = NULL WHERE booking_id = NEW.id AND sealed IS NOT NULL;
    RETURN NULL;
END $$;
CREATE TRIGGER booking_notes_are_erased AFTER UPDATE OF erased_at ON booking
    FOR EACH ROW WHEN (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL) EXECUTE FUNCTION booking_notes_are_erased();

CREATE FUNCTION booking_note_is_audited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit_event (action, subject, detail)
        VALUES ('booking.noted', 'booking/' || NEW.booking_id, jsonb_build_object('note', NEW.id));
    RETURN NULL;
END $$;
CREATE TRIGGER booking_note_is_audited AFTER INSERT ON booking_note
    FOR EACH ROW EXECUTE FUNCTION booking_note_is_audited();

REVOKE ALL ON booking_note FROM famen_portal;
GRANT SELECT, INSERT (id, booking_id, sealed, key_id, at), UPDATE (sealed, key_id) ON booking_note TO famen_portal;

-- The audit is read by days.
CREATE INDEX audit_event_at ON audit_event (at);
