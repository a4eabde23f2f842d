-- Files are added to what the desk works on, and never to what has ended or is erased: nobody would erase them after that. The lock
-- makes a file and an erasure come one after the other.
CREATE OR REPLACE FUNCTION application_attachments_fit() RETURNS trigger LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    PERFORM FROM application
        WHERE id = NEW.application_id AND ended_at IS NULL AND erased_at IS NULL FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'application % takes no more files', NEW.application_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'application_attachment_open';
    END IF;
    -- Those that were taken back too: their rows stay.
    IF (SELECT count(*) FROM application_attachment WHERE application_id = NEW.application_id) >= 40 THEN
        RAISE EXCEPTION 'application % has had forty files', NEW.application_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'application_attachments_few';
    END IF;
    IF (SELECT coalesce(sum(bytes), 0) + NEW.bytes FROM application_attachment
            WHERE application_id = NEW.application_id AND sealed IS NOT NULL) > 10485760 THEN
        RAISE EXCEPTION 'the attachments of an application are 10 MB at most'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'application_attachments_fit';
    END IF;
    RETURN NEW;
END $$;
