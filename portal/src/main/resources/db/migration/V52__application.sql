-- What people apply for online: legal aid, mediation. One engine; a kind is its rows of application_transition.

-- NULL is before the application is there. clock says what happens to the day by which the desk must have done the next thing:
-- SET days from the day of the step, which does not count (民法典第二百零一条第一款); KEEP the day; STOP it while papers are
-- missing; RESUME with what was left; END it; GIVEN with the step, as the day on which an agreement is performed.
CREATE TABLE application_transition (
    kind text NOT NULL,
    before text,
    after text NOT NULL,
    clock text NOT NULL CHECK (clock IN ('SET', 'KEEP', 'STOP', 'RESUME', 'END', 'GIVEN')),
    days int CHECK ((clock = 'SET') = (days IS NOT NULL)),
    -- Whether the step must say why, or what.
    explained boolean NOT NULL,
    -- Who takes the step: PERSON, DESK, ANYONE of the two, or BUREAU (the authority above the organisation).
    taker text NOT NULL CHECK (taker IN ('PERSON', 'DESK', 'ANYONE', 'BUREAU')),
    -- The provision that the days are from; NULL where the bureau promises them.
    source text,
    UNIQUE NULLS NOT DISTINCT (kind, before, after)
);
INSERT INTO application_transition VALUES
    ('LEGAL_AID', NULL, 'RECEIVED', 'SET', 7, false, 'PERSON', '法律援助法第四十三条第一款'),
    ('LEGAL_AID', 'RECEIVED', 'ACCEPTED', 'KEEP', NULL, false, 'DESK', NULL),
    ('LEGAL_AID', 'RECEIVED', 'PAPERS', 'STOP', NULL, true, 'DESK', '法律援助法第四十三条第二款'),
    ('LEGAL_AID', 'RECEIVED', 'GRANTED', 'SET', 3, false, 'DESK', '法律援助法第四十三条第一款'),
    ('LEGAL_AID', 'RECEIVED', 'REFUSED', 'END', NULL, true, 'DESK', '法律援助法第四十三条第一款'),
    ('LEGAL_AID', 'RECEIVED', 'TRANSFERRED', 'END', NULL, true, 'DESK', NULL),
    ('LEGAL_AID', 'RECEIVED', 'WITHDRAWN', 'END', NULL, false, 'ANYONE', NULL),
    ('LEGAL_AID', 'ACCEPTED', 'PAPERS', 'STOP', NULL, true, 'DESK', '法律援助法第四十三条第二款'),
    ('LEGAL_AID', 'ACCEPTED', 'GRANTED', 'SET', 3, false, 'DESK', '法律援助法第四十三条第一款'),
    ('LEGAL_AID', 'ACCEPTED', 'REFUSED', 'END', NULL, true, 'DESK', '法律援助法第四十三条第一款'),
    ('LEGAL_AID', 'ACCEPTED', 'TRANSFERRED', 'END', NULL, true, 'DESK', NULL),
    ('LEGAL_AID', 'ACCEPTED', 'WITHDRAWN', 'END', NULL, false, 'ANYONE', NULL),
    ('LEGAL_AID', 'PAPERS', 'ACCEPTED', 'RESUME', NULL, false, 'ANYONE', '法律援助法第四十三条第二款'),
    ('LEGAL_AID', 'PAPERS', 'LAPSED', 'END', NULL, false, 'DESK', '法律援助法第四十三条第二款'),
    ('LEGAL_AID', 'PAPERS', 'WITHDRAWN', 'END', NULL, false, 'ANYONE', NULL),
    ('LEGAL_AID', 'GRANTED', 'APPOINTED', 'END', NULL, true, 'DESK', '法律援助法第四十三条第一款'),
    ('LEGAL_AID', 'GRANTED', 'ENDED', 'END', NULL, true, 'DESK', '法律援助法第四十八条'),
    ('LEGAL_AID', 'APPOINTED', 'CLOSED', 'END', NULL, true, 'DESK', '法律援助法第五十条'),
    ('LEGAL_AID', 'APPOINTED', 'ENDED', 'END', NULL, true, 'DESK', '法律援助法第四十八条'),
    ('LEGAL_AID', 'REFUSED', 'OBJECTED', 'SET', 5, true, 'PERSON', '法律援助法第四十九条第二款'),
    ('LEGAL_AID', 'ENDED', 'OBJECTED', 'SET', 5, true, 'PERSON', '法律援助法第四十九条第二款'),
    ('LEGAL_AID', 'OBJECTED', 'UPHELD', 'END', NULL, true, 'BUREAU', '法律援助法第四十九条第二款'),
    ('LEGAL_AID', 'OBJECTED', 'GRANTED', 'SET', 3, true, 'BUREAU', '法律援助法第四十九条第二款'),
    ('MEDIATION', NULL, 'RECEIVED', 'SET', 5, false, 'PERSON', NULL),
    ('MEDIATION', 'RECEIVED', 'ACCEPTED', 'SET', 30, false, 'DESK', NULL),
    ('MEDIATION', 'RECEIVED', 'REFUSED', 'END', NULL, true, 'DESK', NULL),
    ('MEDIATION', 'RECEIVED', 'TRANSFERRED', 'END', NULL, true, 'DESK', NULL),
    ('MEDIATION', 'RECEIVED', 'WITHDRAWN', 'END', NULL, false, 'ANYONE', NULL),
    ('MEDIATION', 'ACCEPTED', 'AGREED', 'GIVEN', NULL, true, 'DESK', '人民调解法第三十一条'),
    ('MEDIATION', 'ACCEPTED', 'FAILED', 'END', NULL, true, 'DESK', '人民调解法第二十六条'),
    ('MEDIATION', 'ACCEPTED', 'TRANSFERRED', 'END', NULL, true, 'DESK', NULL),
    ('MEDIATION', 'ACCEPTED', 'WITHDRAWN', 'END', NULL, false, 'ANYONE', '人民调解法第二十三条'),
    ('MEDIATION', 'AGREED', 'CLOSED', 'END', NULL, true, 'DESK', '人民调解法第三十一条'),
    ('MEDIATION', 'AGREED', 'FAILED', 'END', NULL, true, 'DESK', '人民调解法第三十二条'),
    ('MEDIATION', 'FAILED', 'TRANSFERRED', 'END', NULL, true, 'DESK', '人民调解法第二十六条');

CREATE TABLE application (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    state text NOT NULL DEFAULT 'RECEIVED',
    -- 1 wages, 2 what can't wait, 3 the others: the order of the desk's list.
    lane int NOT NULL CHECK (lane BETWEEN 1 AND 3),
    matter text NOT NULL,
    -- The centre or committee that is in charge.
    organisation_id text NOT NULL,
    district text NOT NULL,
    reference text NOT NULL UNIQUE CHECK (reference ~ '^[34679ACDEFGHJKMNPQRTVWXY]{8}$'),
    -- What was told, under the key of that id; NULL after it is erased.
    sealed bytea,
    key_id text,
    phone_hash bytea,
    -- Login of the member of staff who was appointed or mediates; NULL for somebody from outside.
    lawyer text,
    -- The application that this one goes on with.
    continues uuid REFERENCES application,
    received_at timestamptz NOT NULL,
    moved_at timestamptz NOT NULL,
    -- Last day of the running clock; NULL when none runs.
    due_on date,
    -- Days that were left when the clock was stopped.
    days_left int,
    -- When it came to its end; NULL while it is open.
    ended_at timestamptz,
    -- What the person says of it afterwards, 1 to 5.
    rating int CHECK (rating BETWEEN 1 AND 5),
    version int NOT NULL DEFAULT 0,
    erased_at timestamptz,
    CONSTRAINT application_sealed_with_key CHECK ((sealed IS NULL) = (key_id IS NULL)),
    CONSTRAINT application_told CHECK ((sealed IS NULL) = (erased_at IS NOT NULL)),
    CONSTRAINT application_rated CHECK (rating IS NULL OR state IN ('CLOSED', 'FAILED', 'TRANSFERRED')),
    CONSTRAINT application_stopped CHECK ((state = 'PAPERS') = (days_left IS NOT NULL) AND (state <> 'PAPERS' OR due_on IS NOT NULL))
);
CREATE INDEX application_open ON application (lane, due_on, received_at) WHERE ended_at IS NULL;
CREATE INDEX application_open_at ON application (organisation_id, lane, due_on, received_at) WHERE ended_at IS NULL;
CREATE INDEX application_ended ON application (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX application_phone ON application (phone_hash) WHERE phone_hash IS NOT NULL;

CREATE FUNCTION application_is_checked() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    previous text := CASE WHEN TG_OP = 'UPDATE' THEN OLD.state END;
    step application_transition;
    today date := (NEW.moved_at AT TIME ZONE 'Asia/Shanghai')::date;
BEGIN
    IF TG_OP = 'INSERT' OR NEW.state <> OLD.state THEN
        SELECT * INTO step FROM application_transition t
            WHERE t.kind = NEW.kind AND t.before IS NOT DISTINCT FROM previous AND t.after = NEW.state;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'application % may not go from % to %', NEW.id, previous, NEW.state
                USING ERRCODE = 'check_violation', CONSTRAINT = 'application_transition';
        END IF;
        -- Nobody's silence counts as a withdrawal before the day is over.
        IF NEW.state = 'LAPSED' AND today <= OLD.due_on THEN
            RAISE EXCEPTION 'the person of application % has time until %', NEW.id, OLD.due_on
                USING ERRCODE = 'check_violation', CONSTRAINT = 'application_transition';
        END IF;
        IF step.clock = 'SET' THEN
            NEW.due_on := today + step.days;
        ELSIF step.clock = 'END' THEN
            NEW.due_on := NULL;
        ELSIF step.clock = 'RESUME' THEN
            NEW.due_on := today + OLD.days_left;
        ELSIF step.clock = 'KEEP' THEN
            NEW.due_on := OLD.due_on;
        ELSIF step.clock = 'STOP' THEN
            NEW.days_left := OLD.due_on - today;
        END IF;
        IF step.clock <> 'STOP' THEN
            NEW.days_left := NULL;
        END IF;
        -- AGREED is looked after until it is performed, REFUSED and ENDED can be objected to: only a state that the desk still
        -- works on is open.
        NEW.ended_at := CASE WHEN NEW.state IN
            ('REFUSED', 'LAPSED', 'WITHDRAWN', 'TRANSFERRED', 'CLOSED', 'ENDED', 'UPHELD', 'FAILED') THEN NEW.moved_at END;
    END IF;
    IF TG_OP = 'UPDATE' THEN
        -- Nobody can go on with what is erased.
        IF NEW.erased_at IS NOT NULL THEN
            NEW.ended_at := coalesce(NEW.ended_at, NEW.erased_at);
        END IF;
        NEW.version := OLD.version + 1;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER application_is_checked BEFORE INSERT OR UPDATE ON application
    FOR EACH ROW EXECUTE FUNCTION application_is_checked();

-- Five open applications of one kind for a phone: a family may share one.
CREATE FUNCTION application_few_a_phone() RETURNS trigger LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.kind || encode(NEW.phone_hash, 'hex'), 50));
    IF (SELECT count(*) FROM application
            WHERE phone_hash = NEW.phone_hash AND kind = NEW.kind AND ended_at IS NULL AND id <> NEW.id) >= 5 THEN
        RAISE EXCEPTION 'a phone has five open applications'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'application_few_a_phone';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER application_few_a_phone BEFORE INSERT ON application
    FOR EACH ROW WHEN (NEW.phone_hash IS NOT NULL) EXECUTE FUNCTION application_few_a_phone();

-- What was done and said, one a row: a step to a state, a note of the desk, news for the person, the plan of a case.
CREATE TABLE application_step (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES application,
    what text NOT NULL CHECK (what IN ('MOVE', 'NOTE', 'NEWS', 'PLAN')),
    -- Where a step led; NULL for what moved nothing.
    state text CHECK ((state IS NOT NULL) = (what = 'MOVE')),
    -- Of the application after it.
    version int NOT NULL,
    -- What was written; NULL for nothing, and after it is erased.
    sealed bytea,
    key_id text,
    at timestamptz NOT NULL,
    actor text NOT NULL DEFAULT coalesce(nullif(current_setting('famen.actor', true), ''), 'public'),
    CONSTRAINT application_step_sealed_with_key CHECK ((sealed IS NULL) = (key_id IS NULL))
);
CREATE INDEX application_step_of ON application_step (application_id, at);
CREATE UNIQUE INDEX application_step_once ON application_step (application_id, version) WHERE what = 'MOVE';

CREATE FUNCTION application_step_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.sealed IS NOT NULL OR (NEW.id, NEW.application_id, NEW.what, NEW.state, NEW.version, NEW.at, NEW.actor)
            IS DISTINCT FROM (OLD.id, OLD.application_id, OLD.what, OLD.state, OLD.version, OLD.at, OLD.actor) THEN
        RAISE EXCEPTION 'a step of application % stays as it is', OLD.application_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER application_step_stays BEFORE UPDATE ON application_step
    FOR EACH ROW EXECUTE FUNCTION application_step_stays();
CREATE TRIGGER application_step_never_deleted BEFORE DELETE OR TRUNCATE ON application_step
    FOR EACH STATEMENT EXECUTE FUNCTION never_deleted();

-- Who refused does not decide about the objection.
CREATE FUNCTION application_step_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM application_step
            WHERE application_id = NEW.application_id AND state IN ('REFUSED', 'ENDED') AND actor = NEW.actor)
        AND 'OBJECTED' = (SELECT state FROM application_step
            WHERE application_id = NEW.application_id AND what = 'MOVE' AND version < NEW.version
            ORDER BY version DESC LIMIT 1) THEN
        RAISE EXCEPTION 'somebody else must decide about the objection of application %', NEW.application_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'application_by_another';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER application_step_by_another BEFORE INSERT ON application_step
    FOR EACH ROW WHEN (NEW.state IN ('UPHELD', 'GRANTED')) EXECUTE FUNCTION application_step_by_another();

-- A step leads somewhere else.
CREATE FUNCTION application_step_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = (SELECT state FROM application_step
            WHERE application_id = NEW.application_id AND what = 'MOVE' AND version < NEW.version
            ORDER BY version DESC LIMIT 1) THEN
        RAISE EXCEPTION 'application % is % already', NEW.application_id, NEW.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'application_transition';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER application_step_moves BEFORE INSERT ON application_step
    FOR EACH ROW WHEN (NEW.what = 'MOVE') EXECUTE FUNCTION application_step_moves();

-- No state without the step that led to it, no refusal without its reasons: looked at when the transaction ends.
CREATE FUNCTION application_says_why() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    previous text := CASE WHEN TG_OP = 'UPDATE' THEN OLD.state END;
BEGIN
    IF NOT EXISTS (SELECT FROM application_step s
            JOIN application_transition t ON t.kind = NEW.kind AND t.before IS NOT DISTINCT FROM previous AND t.after = NEW.state
            WHERE s.application_id = NEW.id AND s.version = NEW.version AND s.state = NEW.state
                AND (s.sealed IS NOT NULL OR NOT t.explained)) THEN
        RAISE EXCEPTION 'application % does not say why it is %', NEW.id, NEW.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'application_says_why';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER application_begins AFTER INSERT ON application
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION application_says_why();
CREATE CONSTRAINT TRIGGER application_says_why AFTER UPDATE OF state ON application
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION application_says_why();

CREATE FUNCTION application_is_audited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit_event (action, subject, detail)
    VALUES (
        CASE WHEN TG_OP = 'INSERT' OR NEW.state <> OLD.state THEN 'application.' || lower(NEW.state)
             WHEN NEW.erased_at IS DISTINCT FROM OLD.erased_at THEN 'application.erased'
             ELSE 'application.changed' END,
        'application/' || NEW.id, jsonb_build_object('kind', NEW.kind, 'version', NEW.version, 'due', NEW.due_on));
    RETURN NULL;
END $$;
CREATE TRIGGER application_is_audited AFTER INSERT OR UPDATE ON application
    FOR EACH ROW EXECUTE FUNCTION application_is_audited();

CREATE TRIGGER application_never_deleted BEFORE DELETE OR TRUNCATE ON application
    FOR EACH STATEMENT EXECUTE FUNCTION never_deleted();

-- A link that lets somebody apply once in another's name, or add papers once.
CREATE TABLE application_link (
    token_hash bytea PRIMARY KEY,
    kind text NOT NULL,
    -- Who vouches for the helper: a member of staff, or the phone of who is helped.
    made_by text NOT NULL DEFAULT coalesce(nullif(current_setting('famen.actor', true), ''), 'public'),
    made_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > made_at),
    -- The application that it was used for.
    used_for uuid REFERENCES application
);
CREATE INDEX application_link_expires ON application_link (expires_at);

CREATE FUNCTION application_link_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.used_for IS NOT NULL THEN
        RAISE EXCEPTION 'a link is used once' USING ERRCODE = 'check_violation', CONSTRAINT = 'application_link_once';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER application_link_once BEFORE UPDATE ON application_link
    FOR EACH ROW EXECUTE FUNCTION application_link_once();

-- Photos and PDFs, sealed; 10 MB an application in all.
CREATE TABLE application_attachment (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES application,
    type text NOT NULL CHECK (type IN ('image/jpeg', 'image/png', 'application/pdf')),
    -- Before it was sealed.
    bytes int NOT NULL CHECK (bytes > 0),
    scanned boolean NOT NULL,
    sealed bytea,
    key_id text,
    added_at timestamptz NOT NULL,
    CONSTRAINT application_attachment_sealed_with_key CHECK ((sealed IS NULL) = (key_id IS NULL))
);
CREATE INDEX application_attachment_of ON application_attachment (application_id, added_at);

CREATE FUNCTION application_attachments_fit() RETURNS trigger LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    PERFORM FROM application WHERE id = NEW.application_id FOR UPDATE;
    IF (SELECT coalesce(sum(bytes), 0) + NEW.bytes FROM application_attachment
            WHERE application_id = NEW.application_id AND sealed IS NOT NULL) > 10485760 THEN
        RAISE EXCEPTION 'the attachments of an application are 10 MB at most'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'application_attachments_fit';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER application_attachments_fit BEFORE INSERT ON application_attachment
    FOR EACH ROW EXECUTE FUNCTION application_attachments_fit();

-- What it was, when it came and what was done stay.
REVOKE UPDATE, DELETE, TRUNCATE ON application, application_step, application_attachment FROM famen_portal;
GRANT UPDATE (state, lane, organisation_id, sealed, key_id, phone_hash, lawyer, moved_at, due_on, days_left, ended_at, rating,
    version, erased_at) ON application TO famen_portal;
GRANT UPDATE (sealed, key_id) ON application_step, application_attachment TO famen_portal;
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON application_transition FROM famen_portal;
