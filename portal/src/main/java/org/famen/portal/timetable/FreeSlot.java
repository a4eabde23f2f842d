package org.famen.portal.timetable;

/**
 * A time that can be had.
 *
 * @param seats that are left
 */
public record FreeSlot(SlotTime time, DeskAt at, int seats) {
    public FreeSlot withSeats(int left) {
        return new FreeSlot(time, at, left);
    }
}
