-- What can be booked, where and when: a copy of the city's files (docs/adr/0010-booking-in-the-database.md).
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE service (
    id text PRIMARY KEY,
    document jsonb NOT NULL,
    -- False once the files no longer have it; what was booked stays.
    offered boolean NOT NULL DEFAULT true
);

CREATE TABLE desk (
    id text PRIMARY KEY,
    organisation_id text NOT NULL,
    document jsonb NOT NULL,
    offered boolean NOT NULL DEFAULT true
);

-- Leave and blocked time, entered at the desk: of a desk, of a lawyer wherever they sit, or of both.
CREATE TABLE block (
    id uuid PRIMARY KEY,
    desk_id text REFERENCES desk,
    lawyer_id text,
    span tstzrange NOT NULL CHECK (NOT isempty(span)),
    reason text NOT NULL,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    CHECK (desk_id IS NOT NULL OR lawyer_id IS NOT NULL)
);
CREATE INDEX block_span ON block USING gist (span);

-- Portals keep the timetable in memory and read it again when this number grows.
CREATE TABLE timetable (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    revision bigint NOT NULL,
    fingerprint text NOT NULL
);
INSERT INTO timetable (revision, fingerprint) VALUES (0, '');
