-- What a code was asked for (the typed reference with its phone, a hold): asking for what is not there must not keep the
-- phone's owner from codes of theirs.
ALTER TABLE phone_code ADD COLUMN about_hash bytea;
CREATE INDEX phone_code_of ON phone_code (subject) WHERE subject IS NOT NULL;

-- Wrong passwords and codes since the last success, by address block from which the member has signed in before; together for
-- all other blocks, under an empty one. At a hundred there is an end (NIST SP 800-63B, section 5.2.2) until a new link is made.
CREATE TABLE staff_place (
    member_id uuid NOT NULL REFERENCES staff_member,
    address_block bytea NOT NULL,
    failures int NOT NULL DEFAULT 0,
    seen_at timestamptz NOT NULL,
    PRIMARY KEY (member_id, address_block)
);
