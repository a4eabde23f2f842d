-- The ledger of supervision of enforcement against businesses (涉企行政执法监督台账): what was told or found, and how it was put right.
CREATE TABLE ledger_transition (
    before text,
    after text NOT NULL,
    UNIQUE NULLS NOT DISTINCT (before, after)
);
INSERT INTO ledger_transition VALUES
    (NULL, 'ACCEPTED'),
    ('ACCEPTED', 'VERIFYING'),
    ('VERIFYING', 'VERIFIED'), ('VERIFYING', 'UNFOUNDED'),
    ('VERIFIED', 'RECTIFYING'),
    ('RECTIFYING', 'CHECKING'),
    ('CHECKING', 'RECTIFYING'), ('CHECKING', 'CLOSED'),
    -- It came back, or something new was found out.
    ('UNFOUNDED', 'VERIFYING'), ('CLOSED', 'RECTIFYING');

CREATE TABLE ledger_entry (
    id uuid PRIMARY KEY,
    number int GENERATED ALWAYS AS IDENTITY UNIQUE,
    -- The clue that it came from; what was told stays there, sealed.
    feedback_id uuid UNIQUE REFERENCES feedback,
    source text NOT NULL CHECK (source IN ('CLUE', 'CHECK', 'FILE_REVIEW', 'RECONSIDERATION')),
    state text NOT NULL DEFAULT 'ACCEPTED',
    found_on date NOT NULL,
    -- In the desk's words, without names of persons and companies.
    problem text NOT NULL DEFAULT '',
    department text NOT NULL DEFAULT '',
    problem_type text CHECK (problem_type IN ('UNLAWFUL_CHARGE', 'UNLAWFUL_FINE', 'UNLAWFUL_INSPECTION', 'UNLAWFUL_SEALING',
        'FOR_PROFIT', 'OUT_OF_PLACE', 'REPEATED_INSPECTION', 'FINE_INSTEAD_OF_MANAGING', 'DISPROPORTIONATE', 'PROCEDURE',
        'INACTION')),
    finding text NOT NULL DEFAULT '',
    measure text NOT NULL DEFAULT '',
    due_on date,
    rule text NOT NULL DEFAULT '',
    evidence text NOT NULL DEFAULT '',
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    version int NOT NULL DEFAULT 0,
    CONSTRAINT ledger_clue CHECK ((source = 'CLUE') = (feedback_id IS NOT NULL)),
    CONSTRAINT ledger_typed CHECK (state IN ('ACCEPTED', 'VERIFYING', 'UNFOUNDED')
        OR problem_type IS NOT NULL AND department <> '' AND problem <> ''),
    CONSTRAINT ledger_found CHECK (state <> 'UNFOUNDED' OR finding <> ''),
    CONSTRAINT ledger_measured CHECK (state NOT IN ('RECTIFYING', 'CHECKING', 'CLOSED')
        OR measure <> '' AND due_on IS NOT NULL),
    -- Nothing closes without evidence.
    CONSTRAINT ledger_evidence CHECK (state <> 'CLOSED' OR btrim(evidence) <> ''),
    CONSTRAINT ledger_closed CHECK ((state IN ('CLOSED', 'UNFOUNDED')) = (closed_at IS NOT NULL))
);
CREATE INDEX ledger_entry_open ON ledger_entry (due_on, found_on) WHERE closed_at IS NULL;

CREATE FUNCTION ledger_is_checked() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    previous text := CASE WHEN TG_OP = 'UPDATE' THEN OLD.state END;
BEGIN
    IF TG_OP = 'INSERT' OR NEW.state <> OLD.state THEN
        IF NOT EXISTS (SELECT FROM ledger_transition t
                WHERE t.before IS NOT DISTINCT FROM previous AND t.after = NEW.state) THEN
            RAISE EXCEPTION 'ledger entry % may not go from % to %', NEW.id, previous, NEW.state
                USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_transition';
        END IF;
        -- Who gave the clue is answered before it is laid aside.
        IF NEW.state IN ('CLOSED', 'UNFOUNDED') AND EXISTS (SELECT FROM feedback f
                WHERE f.id = NEW.feedback_id AND f.state NOT IN ('ANSWERED', 'WITHDRAWN')) THEN
            RAISE EXCEPTION 'ledger entry % closes while its clue is not answered', NEW.id
                USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_answered';
        END IF;
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.version := OLD.version + 1;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ledger_is_checked BEFORE INSERT OR UPDATE ON ledger_entry
    FOR EACH ROW EXECUTE FUNCTION ledger_is_checked();

CREATE FUNCTION ledger_is_audited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit_event (action, subject, detail)
    VALUES (
        CASE WHEN TG_OP = 'INSERT' OR NEW.state <> OLD.state THEN 'ledger.' || lower(NEW.state) ELSE 'ledger.changed' END,
        'ledger/' || NEW.id, jsonb_build_object('version', NEW.version));
    RETURN NULL;
END $$;
CREATE TRIGGER ledger_is_audited AFTER INSERT OR UPDATE ON ledger_entry
    FOR EACH ROW EXECUTE FUNCTION ledger_is_audited();

CREATE TRIGGER ledger_never_deleted BEFORE DELETE OR TRUNCATE ON ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION never_deleted();

-- Where it came from and when stays.
REVOKE UPDATE, DELETE, TRUNCATE ON ledger_entry FROM famen_portal;
GRANT UPDATE (state, problem, department, problem_type, finding, measure, due_on, rule, evidence, closed_at, version)
    ON ledger_entry TO famen_portal;
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ledger_transition FROM famen_portal;
