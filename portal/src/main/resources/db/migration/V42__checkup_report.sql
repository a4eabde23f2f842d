-- What a lawyer found at a check-up. It belongs to the booking, and is erased with it.
CREATE TABLE checkup_report (
    booking_id uuid PRIMARY KEY REFERENCES booking,
    sealed bytea NOT NULL,
    key_id text NOT NULL,
    written_by uuid NOT NULL REFERENCES staff_member,
    -- The business sees it from then on; NULL while it is being written.
    delivered_at timestamptz,
    changed_at timestamptz NOT NULL,
    version int NOT NULL DEFAULT 0
);

-- The booking is locked, so that nobody erases it while a report of it is being saved.
CREATE FUNCTION checkup_report_is_checked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM booking b JOIN slot s ON s.id = b.slot_id JOIN service v ON v.id = s.service_id
        WHERE b.id = NEW.booking_id AND b.erased_at IS NULL AND b.state IN ('CONFIRMED', 'ARRIVED', 'DONE')
            AND CAST(v.document ->> 'company' AS boolean)
        FOR SHARE OF b;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'booking % has no report', NEW.booking_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'checkup_report_booking';
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.version := OLD.version + 1;
        IF OLD.delivered_at IS NOT NULL AND NEW.delivered_at IS NULL THEN
            RAISE EXCEPTION 'the report of booking % is delivered', NEW.booking_id
                USING ERRCODE = 'check_violation', CONSTRAINT = 'checkup_report_delivered';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER checkup_report_is_checked BEFORE INSERT OR UPDATE ON checkup_report
    FOR EACH ROW EXECUTE FUNCTION checkup_report_is_checked();

CREATE FUNCTION checkup_report_is_audited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit_event (action, subject, detail)
    VALUES (
        CASE WHEN TG_OP = 'DELETE' THEN 'report.erased'
             WHEN NEW.delivered_at IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.delivered_at IS NULL) THEN 'report.delivered'
             ELSE 'report.written' END,
        'booking/' || coalesce(NEW.booking_id, OLD.booking_id),
        jsonb_build_object('version', coalesce(NEW.version, OLD.version)));
    RETURN NULL;
END $$;
CREATE TRIGGER checkup_report_is_audited AFTER INSERT OR UPDATE OR DELETE ON checkup_report
    FOR EACH ROW EXECUTE FUNCTION checkup_report_is_audited();

CREATE FUNCTION checkup_report_goes_with_its_booking() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM checkup_report WHERE booking_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER checkup_report_goes_with_its_booking AFTER UPDATE OF erased_at ON booking
    FOR EACH ROW WHEN (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL)
    EXECUTE FUNCTION checkup_report_goes_with_its_booking();
