-- The portal's role says what happened and about what, and nothing else of an event. With a number of its own choice an event
-- could stand behind all others, and those that follow would never be chained, or between older ones, beside the chain.
REVOKE INSERT ON audit_event FROM famen_portal;
GRANT INSERT (action, subject, detail) ON audit_event TO famen_portal;
