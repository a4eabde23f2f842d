-- As whom the city's identity service knows staff (docs/adr/0021-openid-connect-beside-passwords.md). Issuer and subject together are a person for good
-- (OpenID Connect Core 1.0, section 5.7); neither a login nor an address of mail is.
CREATE TABLE staff_identity (
    issuer text NOT NULL CHECK (char_length(issuer) BETWEEN 1 AND 500),
    subject text NOT NULL CHECK (char_length(subject) BETWEEN 1 AND 255),
    member_id uuid NOT NULL REFERENCES staff_member,
    -- Whether the account was made for it and takes its roles from the claim, and not from a manager.
    roles_from_claim boolean NOT NULL,
    linked_at timestamptz NOT NULL,
    PRIMARY KEY (issuer, subject)
);
CREATE INDEX staff_identity_member ON staff_identity (member_id);

CREATE FUNCTION staff_identity_is_audited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit_event (action, subject, detail)
    VALUES ('staff.identity_linked', 'staff/' || NEW.member_id, jsonb_build_object('issuer', NEW.issuer));
    RETURN NULL;
END $$;
CREATE TRIGGER staff_identity_is_audited AFTER INSERT ON staff_identity
    FOR EACH ROW EXECUTE FUNCTION staff_identity_is_audited();

-- A person stays who they are, because the audit names them.
REVOKE UPDATE, DELETE, TRUNCATE ON staff_identity FROM famen_portal;
