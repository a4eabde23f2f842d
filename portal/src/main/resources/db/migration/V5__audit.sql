-- Who changed what: written by the database itself, and by nobody ever altered.
CREATE TABLE audit_event (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- A staff member's id, or 'public', or 'system'; the portal sets famen.actor within its transaction.
    actor text NOT NULL DEFAULT coalesce(nullif(current_setting('famen.actor', true), ''), 'public'),
    action text NOT NULL,
    subject text NOT NULL,
    detail jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_event_subject ON audit_event (subject);

CREATE TABLE consent (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- The booking, waiting list entry or feedback that it was given with.
    subject uuid NOT NULL,
    notice_version text NOT NULL,
    given_at timestamptz NOT NULL
);
CREATE INDEX consent_subject ON consent (subject);

CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION never_deleted();
CREATE TRIGGER consent_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON consent
    FOR EACH STATEMENT EXECUTE FUNCTION never_deleted();

CREATE FUNCTION booking_is_audited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit_event (action, subject, detail)
    VALUES (
        CASE WHEN TG_OP = 'INSERT' THEN 'booking.' || lower(NEW.state)
             WHEN NEW.state <> OLD.state THEN 'booking.' || lower(NEW.state)
             WHEN NEW.slot_id <> OLD.slot_id THEN 'booking.moved'
             WHEN NEW.erased_at IS DISTINCT FROM OLD.erased_at THEN 'booking.erased'
             ELSE 'booking.changed' END,
        'booking/' || NEW.id,
        jsonb_build_object('slot', NEW.slot_id, 'version', NEW.version));
    RETURN NULL;
END $$;
CREATE TRIGGER booking_is_audited AFTER INSERT OR UPDATE ON booking
    FOR EACH ROW EXECUTE FUNCTION booking_is_audited();

CREATE FUNCTION block_is_audited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit_event (action, subject, detail)
    VALUES ('block.' || lower(TG_OP), 'block/' || coalesce(NEW.id, OLD.id),
        jsonb_build_object('desk', coalesce(NEW.desk_id, OLD.desk_id), 'lawyer', coalesce(NEW.lawyer_id, OLD.lawyer_id),
            'span', coalesce(NEW.span, OLD.span)));
    RETURN NULL;
END $$;
CREATE TRIGGER block_is_audited AFTER INSERT OR UPDATE OR DELETE ON block
    FOR EACH ROW EXECUTE FUNCTION block_is_audited();
