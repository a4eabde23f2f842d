-- Who works at the desk and what they may do (docs/adr/0030-staff-sign-in.md).
CREATE TABLE staff_member (
    id uuid PRIMARY KEY,
    login text NOT NULL UNIQUE CHECK (login ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 40),
    -- Argon2id; NULL until the one-time link was used.
    password_hash text,
    -- Secret of the second factor under the key of that id.
    sealed bytea,
    key_id text,
    -- The time step of the last code that was accepted, so that none is accepted twice (RFC 6238, section 5.2).
    last_step bigint NOT NULL DEFAULT 0,
    active boolean NOT NULL DEFAULT true,
    version int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL,
    CONSTRAINT staff_sealed_with_key CHECK ((sealed IS NULL) = (key_id IS NULL)),
    CONSTRAINT staff_both_factors CHECK ((password_hash IS NULL) = (sealed IS NULL))
);

CREATE TABLE staff_role (
    member_id uuid NOT NULL REFERENCES staff_member,
    role text NOT NULL CHECK (role IN ('RECEPTION', 'LAWYER', 'EDITOR', 'MANAGER', 'AUDITOR')),
    -- NULL for every organisation.
    organisation_id text,
    UNIQUE NULLS NOT DISTINCT (member_id, role, organisation_id)
);

-- A browser that is signed in, or has given a right password and not yet its code. The token itself is in its cookie alone.
CREATE TABLE staff_session (
    token_hash bytea PRIMARY KEY,
    member_id uuid NOT NULL REFERENCES staff_member,
    complete boolean NOT NULL,
    created_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL
);
CREATE INDEX staff_session_member ON staff_session (member_id);

-- A link that sets password and second factor, once.
CREATE TABLE staff_invitation (
    member_id uuid PRIMARY KEY REFERENCES staff_member,
    token_hash bytea NOT NULL UNIQUE,
    sealed bytea NOT NULL,
    key_id text NOT NULL,
    expires_at timestamptz NOT NULL
);

-- Failed tries at a login, whether or not there is one of that name: the answers must not differ.
CREATE TABLE staff_try (
    login_hash bytea PRIMARY KEY,
    tries int NOT NULL,
    last_at timestamptz NOT NULL
);

-- Two managers who remove each other in the same moment wait for each other here.
CREATE FUNCTION staff_keeps_a_manager() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(112201530101);
    IF NOT EXISTS (SELECT FROM staff_member m JOIN staff_role r ON r.member_id = m.id
            WHERE m.active AND r.role = 'MANAGER' AND r.organisation_id IS NULL) THEN
        RAISE EXCEPTION 'the last manager stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'staff_last_manager';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER staff_keeps_a_manager AFTER UPDATE OF active ON staff_member
    FOR EACH ROW WHEN (OLD.active AND NOT NEW.active) EXECUTE FUNCTION staff_keeps_a_manager();
CREATE TRIGGER staff_keeps_a_manager AFTER DELETE ON staff_role
    FOR EACH ROW WHEN (OLD.role = 'MANAGER' AND OLD.organisation_id IS NULL) EXECUTE FUNCTION staff_keeps_a_manager();

CREATE FUNCTION staff_is_versioned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.version := OLD.version + 1;
    RETURN NEW;
END $$;
CREATE TRIGGER staff_is_versioned BEFORE UPDATE OF name, active, password_hash, version ON staff_member
    FOR EACH ROW EXECUTE FUNCTION staff_is_versioned();

CREATE FUNCTION staff_is_audited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit_event (action, subject, detail)
    VALUES (
        CASE WHEN TG_OP = 'INSERT' THEN 'staff.invited'
             WHEN OLD.active AND NOT NEW.active THEN 'staff.disabled'
             WHEN NEW.active AND NOT OLD.active THEN 'staff.enabled'
             WHEN NEW.password_hash IS NULL AND OLD.password_hash IS NOT NULL THEN 'staff.reset'
             ELSE 'staff.welcomed' END,
        'staff/' || NEW.id, jsonb_build_object('login', NEW.login));
    RETURN NULL;
END $$;
CREATE TRIGGER staff_is_audited AFTER INSERT ON staff_member FOR EACH ROW EXECUTE FUNCTION staff_is_audited();
CREATE TRIGGER staff_change_is_audited AFTER UPDATE ON staff_member
    FOR EACH ROW WHEN (OLD.active <> NEW.active OR OLD.password_hash IS DISTINCT FROM NEW.password_hash)
    EXECUTE FUNCTION staff_is_audited();

CREATE FUNCTION staff_role_is_audited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit_event (action, subject, detail)
    VALUES (CASE TG_OP WHEN 'INSERT' THEN 'staff.role_given' ELSE 'staff.role_taken' END,
        'staff/' || coalesce(NEW.member_id, OLD.member_id),
        jsonb_build_object('role', coalesce(NEW.role, OLD.role),
            'organisation', coalesce(NEW.organisation_id, OLD.organisation_id)));
    RETURN NULL;
END $$;
CREATE TRIGGER staff_role_is_audited AFTER INSERT OR DELETE ON staff_role
    FOR EACH ROW EXECUTE FUNCTION staff_role_is_audited();

-- Members stay, because the audit names them; their id, login and beginning never change.
REVOKE UPDATE, DELETE, TRUNCATE ON staff_member FROM famen_portal;
GRANT UPDATE (name, password_hash, sealed, key_id, last_step, active, version) ON staff_member TO famen_portal;
REVOKE UPDATE, TRUNCATE ON staff_role FROM famen_portal;
