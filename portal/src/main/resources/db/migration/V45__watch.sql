-- Who wants to hear when law changes. There is no account: a row is one wish of one address.
CREATE TABLE watch (
    id uuid PRIMARY KEY,
    -- What is followed, in words: 《路灯法》第八条.
    title text NOT NULL,
    -- The address, under the key of that id.
    sealed bytea NOT NULL,
    key_id text NOT NULL,
    -- Keyed, so that a day's mails to one address are counted, and all its wishes end together.
    address_hash bytea NOT NULL,
    asked_at timestamptz NOT NULL,
    -- NULL until the link in the first mail was used; nothing else is sent before.
    confirmed_at timestamptz
);
CREATE INDEX watch_address ON watch (address_hash);
CREATE INDEX watch_asked ON watch (asked_at) WHERE confirmed_at IS NULL;

-- What belongs to a wish: a law, and * for all of it or the address of a provision in the text that applies.
CREATE TABLE watch_item (
    watch_id uuid NOT NULL REFERENCES watch ON DELETE CASCADE,
    subject text NOT NULL,
    part text NOT NULL,
    -- Checked at the end: a new text may move every number by one.
    CONSTRAINT watch_item_once UNIQUE (watch_id, subject, part) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX watch_item_subject ON watch_item (subject, part);

-- What is followed by anybody, as it was told last: public texts, nothing of people.
CREATE TABLE watch_state (
    subject text PRIMARY KEY,
    -- JSON.
    state text NOT NULL,
    -- Of the index that it was held against, and the day.
    generation text NOT NULL,
    begun_at timestamptz NOT NULL,
    day date NOT NULL,
    -- One more with each telling, so that of several portals one tells.
    version int NOT NULL DEFAULT 0
);

-- What happened, until the last mail about it is written.
CREATE TABLE watch_news (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject text NOT NULL,
    -- JSON.
    content text NOT NULL,
    found_at timestamptz NOT NULL
);

-- Whom it has still to be told.
CREATE TABLE watch_due (
    watch_id uuid NOT NULL REFERENCES watch ON DELETE CASCADE,
    news_id bigint NOT NULL REFERENCES watch_news ON DELETE CASCADE,
    -- What of it: parts of the subject, divided by blanks.
    parts text NOT NULL,
    PRIMARY KEY (watch_id, news_id)
);
CREATE INDEX watch_due_news ON watch_due (news_id);

-- Mails that an address was sent on a day.
CREATE TABLE watch_mails (
    address_hash bytea NOT NULL,
    day date NOT NULL,
    mails int NOT NULL,
    PRIMARY KEY (address_hash, day)
);
