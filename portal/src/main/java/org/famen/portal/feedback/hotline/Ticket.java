package org.famen.portal.feedback.hotline;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the hotline passes on; whatever is missing is empty.
 *
 * @param ticket the hotline's number
 * @param kind {@code question} or {@code clue}
 * @param agency whose enforcement a clue is about
 * @param phone of who called, or empty
 */
@Serdeable
record Ticket(
        @Nullable String ticket,
        @Nullable String kind,
        @Nullable String text,
        @Nullable String agency,
        @Nullable String phone) {
    String number() {
        return text(ticket);
    }

    String told() {
        return text(text);
    }

    String about() {
        return text(agency);
    }

    String caller() {
        return text(phone);
    }

    String kindKey() {
        return text(kind);
    }

    /** As of a form: without null characters. */
    private static String text(@Nullable String written) {
        return Objects.requireNonNullElse(written, "").replace("\0", "").strip();
    }

    @Override
    public String toString() {
        return "Ticket " + ticket;
    }
}
