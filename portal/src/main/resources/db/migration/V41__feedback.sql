-- What people tell the bureau: errors of this portal, clues about enforcement against businesses, questions.
CREATE TABLE feedback_transition (
    before text,
    after text NOT NULL,
    UNIQUE NULLS NOT DISTINCT (before, after)
);
INSERT INTO feedback_transition VALUES
    (NULL, 'RECEIVED'),
    ('RECEIVED', 'HANDLING'), ('RECEIVED', 'FORWARDED'), ('RECEIVED', 'ANSWERED'), ('RECEIVED', 'WITHDRAWN'),
    ('HANDLING', 'FORWARDED'), ('HANDLING', 'ANSWERED'), ('HANDLING', 'WITHDRAWN'),
    ('FORWARDED', 'HANDLING'), ('FORWARDED', 'ANSWERED'), ('FORWARDED', 'WITHDRAWN'),
    ('ANSWERED', 'HANDLING');

CREATE TABLE feedback (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('ERROR', 'CLUE', 'QUESTION')),
    state text NOT NULL DEFAULT 'RECEIVED',
    reference text NOT NULL UNIQUE CHECK (reference ~ '^[34679ACDEFGHJKMNPQRTVWXY]{8}$'),
    -- What was told, under the key of that id; NULL after it is erased.
    sealed bytea,
    key_id text,
    -- What the desk writes; people see it once it is answered.
    answer_sealed bytea,
    answer_key_id text,
    phone_hash bytea,
    received_at timestamptz NOT NULL,
    due_on date NOT NULL,
    answered_at timestamptz,
    version int NOT NULL DEFAULT 0,
    erased_at timestamptz,
    CONSTRAINT feedback_sealed_with_key CHECK ((sealed IS NULL) = (key_id IS NULL)),
    CONSTRAINT feedback_answer_sealed_with_key CHECK ((answer_sealed IS NULL) = (answer_key_id IS NULL)),
    CONSTRAINT feedback_told CHECK ((sealed IS NULL) = (erased_at IS NOT NULL)),
    CONSTRAINT feedback_answered CHECK (state <> 'ANSWERED'
        OR answered_at IS NOT NULL AND (answer_sealed IS NOT NULL OR erased_at IS NOT NULL))
);
CREATE INDEX feedback_due ON feedback (due_on) WHERE state IN ('RECEIVED', 'HANDLING', 'FORWARDED');
CREATE INDEX feedback_answered ON feedback (answered_at) WHERE sealed IS NOT NULL AND state = 'ANSWERED';
CREATE INDEX feedback_phone ON feedback (phone_hash) WHERE phone_hash IS NOT NULL;

CREATE FUNCTION feedback_is_checked() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    previous text := CASE WHEN TG_OP = 'UPDATE' THEN OLD.state END;
BEGIN
    IF TG_OP = 'INSERT' OR NEW.state <> OLD.state THEN
        IF NOT EXISTS (SELECT FROM feedback_transition t
                WHERE t.before IS NOT DISTINCT FROM previous AND t.after = NEW.state) THEN
            RAISE EXCEPTION 'feedback % may not go from % to %', NEW.id, previous, NEW.state
                USING ERRCODE = 'check_violation', CONSTRAINT = 'feedback_transition';
        END IF;
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.version := OLD.version + 1;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER feedback_is_checked BEFORE INSERT OR UPDATE ON feedback
    FOR EACH ROW EXECUTE FUNCTION feedback_is_checked();

CREATE FUNCTION feedback_is_audited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit_event (action, subject, detail)
    VALUES (
        CASE WHEN TG_OP = 'INSERT' OR NEW.state <> OLD.state THEN 'feedback.' || lower(NEW.state)
             WHEN NEW.erased_at IS DISTINCT FROM OLD.erased_at THEN 'feedback.erased'
             ELSE 'feedback.changed' END,
        'feedback/' || NEW.id, jsonb_build_object('version', NEW.version));
    RETURN NULL;
END $$;
CREATE TRIGGER feedback_is_audited AFTER INSERT OR UPDATE ON feedback
    FOR EACH ROW EXECUTE FUNCTION feedback_is_audited();

CREATE TRIGGER feedback_never_deleted BEFORE DELETE OR TRUNCATE ON feedback
    FOR EACH STATEMENT EXECUTE FUNCTION never_deleted();

-- What it was, when it came and when it is due stay.
REVOKE UPDATE, DELETE, TRUNCATE ON feedback FROM famen_portal;
GRANT UPDATE (state, sealed, key_id, answer_sealed, answer_key_id, phone_hash, answered_at, version, erased_at)
    ON feedback TO famen_portal;
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON feedback_transition FROM famen_portal;
