-- The role that production gives to the portal: GRANT famen_portal TO <login>. It may not alter what must not be altered.
-- Roles belong to the whole server, where another database may have made it already, or may be making it now.
DO $$
BEGIN
    CREATE ROLE famen_portal NOLOGIN;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

GRANT USAGE ON SCHEMA public TO famen_portal;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO famen_portal;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO famen_portal;
REVOKE UPDATE, DELETE, TRUNCATE ON audit_event, consent FROM famen_portal;
REVOKE DELETE, TRUNCATE ON booking FROM famen_portal;
REVOKE INSERT, UPDATE, DELETE ON booking_state, booking_transition FROM famen_portal;

-- Tables that later versions bring.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO famen_portal;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO famen_portal;
