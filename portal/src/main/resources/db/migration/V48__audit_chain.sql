-- Whoever writes into the audit says what and about what; when, and who, it says itself.
CREATE FUNCTION audit_event_says_when_and_who() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.at := clock_timestamp();
    NEW.actor := coalesce(nullif(current_setting('famen.actor', true), ''), 'public');
    RETURN NEW;
END $$;
CREATE TRIGGER audit_event_says_when_and_who BEFORE INSERT ON audit_event
    FOR EACH ROW EXECUTE FUNCTION audit_event_says_when_and_who();

-- Each event's hash covers the one before, so that an event that was taken out or changed later, by whomever, shows. Events are
-- chained some minutes after they happened, when no transaction can add an older one: chaining them at once would let all
-- bookings wait for each other.
CREATE TABLE audit_chain (
    event_id bigint PRIMARY KEY REFERENCES audit_event,
    hash bytea NOT NULL
);
CREATE TRIGGER audit_chain_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_chain
    FOR EACH STATEMENT EXECUTE FUNCTION never_deleted();

-- SHA-256 of the hash before and the event's fields, each with its length, so that no two events read alike.
CREATE FUNCTION audit_hash(before bytea, event audit_event) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT sha256(before || convert_to(string_agg(length(field) || ':' || field, ',' ORDER BY place), 'UTF8'))
    FROM unnest(ARRAY[CAST(event.id AS text), CAST(extract(epoch FROM event.at) AS text), event.actor, event.action,
        event.subject, CAST(event.detail AS text)]) WITH ORDINALITY AS fields (field, place)
$$;

-- Chains what happened before that moment; how many events that were. The portal's role may call it and can't write the chain.
CREATE FUNCTION audit_chain_on(before timestamptz) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    last bigint;
    link bytea;
    event audit_event;
    done int := 0;
BEGIN
    IF NOT pg_try_advisory_xact_lock(48) THEN
        RETURN 0;
    END IF;
    SELECT event_id, hash INTO last, link FROM audit_chain ORDER BY event_id DESC LIMIT 1;
    FOR event IN SELECT * FROM audit_event WHERE id > coalesce(last, 0) ORDER BY id LIMIT 10000 LOOP
        EXIT WHEN event.at >= before;
        link := audit_hash(coalesce(link, ''), event);
        INSERT INTO audit_chain VALUES (event.id, link);
        done := done + 1;
    END LOOP;
    RETURN done;
END $$;

REVOKE ALL ON audit_chain FROM famen_portal;
GRANT SELECT ON audit_chain TO famen_portal;
REVOKE EXECUTE ON FUNCTION audit_chain_on(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_chain_on(timestamptz) TO famen_portal;
