package org.famen.portal.timetable.opening;

import static java.util.Objects.requireNonNull;

import java.time.ZonedDateTime;

/**
 * The next time that can be booked (下一个可约时间).
 *
 * @param seats that are left then
 */
public record Opening(String serviceId, String serviceTitle, String placeId, ZonedDateTime start, int seats) {
    public Opening {
        requireNonNull(serviceId, "serviceId is null");
        requireNonNull(serviceTitle, "serviceTitle is null");
        requireNonNull(placeId, "placeId is null");
        requireNonNull(start, "start is null");
    }

    /** Of the page where it is booked. */
    public String address() {
        return "/book/" + serviceId + "?place=" + placeId;
    }
}
