-- Who changes their own password keeps the second factor; the audit tells it from a link that was used.
CREATE OR REPLACE FUNCTION staff_is_audited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit_event (action, subject, detail)
    VALUES (
        CASE WHEN TG_OP = 'INSERT' THEN 'staff.invited'
             WHEN OLD.active AND NOT NEW.active THEN 'staff.disabled'
             WHEN NEW.active AND NOT OLD.active THEN 'staff.enabled'
             WHEN NEW.password_hash IS NULL AND OLD.password_hash IS NOT NULL THEN 'staff.reset'
             WHEN OLD.password_hash IS NOT NULL THEN 'staff.password_changed'
             ELSE 'staff.welcomed' END,
        'staff/' || NEW.id, jsonb_build_object('login', NEW.login));
    RETURN NULL;
END $$;
