package org.famen.portal.booking.manage;

import org.famen.portal.web.Submission;

/** The version of a booking that a form was made of. */
public final class BookingVersion {
    private BookingVersion() {}

    /** -1, which no booking has, when the form names none. */
    public static int read(Submission form) {
        String written = form.text("version");
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : -1;
    }
}
