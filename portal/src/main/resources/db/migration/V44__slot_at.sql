-- The slot of a time, made if it is not there. One that nobody sits in takes the timetable's present length, seats and lawyers;
-- one that is booked stays as it is. Each statement of a volatile function sees what others have committed by then: so the
-- slot that another transaction makes between our look and our insert is found the second time.
CREATE FUNCTION slot_at(
    service text, desk text, begins timestamptz, ends timestamptz, occupied tstzrange, seats int, needed text[]
) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    here bigint;
BEGIN
    LOOP
        INSERT INTO slot (service_id, desk_id, starts_at, ends_at, occupies, capacity, lawyers)
        VALUES (service, desk, begins, ends, occupied, seats, needed)
        ON CONFLICT (service_id, desk_id, starts_at) DO UPDATE
        SET ends_at = excluded.ends_at, occupies = excluded.occupies, capacity = excluded.capacity,
            lawyers = excluded.lawyers
        WHERE slot.taken = 0
            AND (slot.ends_at, slot.occupies, slot.capacity, slot.lawyers) IS DISTINCT FROM
                (excluded.ends_at, excluded.occupies, excluded.capacity, excluded.lawyers)
        RETURNING id INTO here;
        IF here IS NULL THEN
            SELECT id INTO here FROM slot WHERE service_id = service AND desk_id = desk AND starts_at = begins;
        END IF;
        IF here IS NOT NULL THEN
            RETURN here;
        END IF;
    END LOOP;
END $$;
