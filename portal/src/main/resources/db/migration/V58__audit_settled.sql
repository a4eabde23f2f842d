-- Who calls it says what to chain at most; what happened within the last five minutes waits whatever they say. A portal whose clock
-- is ahead, or one that somebody has got into, would otherwise chain events while older ones are still being written, which would
-- then stand beside the chain for good.
CREATE OR REPLACE FUNCTION audit_chain_on(before timestamptz) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    settled timestamptz := least(before, clock_timestamp() - interval '5 minutes');
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
        EXIT WHEN event.at >= settled;
        link := audit_hash(coalesce(link, ''), event);
        INSERT INTO audit_chain VALUES (event.id, link);
        done := done + 1;
    END LOOP;
    RETURN done;
END $$;
