-- The desk lists whole days, with what was cancelled: slot_starts has only what is taken.
CREATE INDEX slot_starts_at ON slot (starts_at);
